import { useEffect, useState } from 'react'
import type { Largest } from '../model/summary'
import { useSession } from './context'
import { useVersion } from './figures'

interface Held {
  readonly version: number
  readonly largest: Largest
}

/**
 * What stands beside the largest sources and names. Until that of the newest figures is there the one before stays, and
 * `isCurrent` tells; null before the first.
 */
export function useLargest(): { readonly largest: Largest | null; readonly isCurrent: boolean } {
  const session = useSession()
  const version = useVersion()
  const [held, setHeld] = useState<Held | null>(null)
  useEffect(() => {
    let isNewest = true
    session.largest().then(
      (largest) => {
        if (isNewest) setHeld({ version, largest })
      },
      // No log any more: the next one brings another.
      () => undefined,
    )
    return () => {
      isNewest = false
    }
  }, [session, version])
  return { largest: held?.largest ?? null, isCurrent: held?.version === version }
}

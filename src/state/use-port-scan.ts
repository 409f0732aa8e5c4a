import { useEffect, useState } from 'react'
import type { HostScan } from '../model/scan'
import { useSession } from './context'
import { useVersion } from './figures'

interface Told {
  readonly source: string
  readonly scan: HostScan | null
}

/** What the newest port scan found at a source, null where there is none; undefined until that has come. */
export function usePortScan(source: string): HostScan | null | undefined {
  const session = useSession()
  const version = useVersion()
  const [told, setTold] = useState<Told | null>(null)
  useEffect(() => {
    let isWanted = true
    session.portScan(source).then(
      (scan) => {
        if (isWanted) setTold({ source, scan })
      },
      // No log any more: what is shown goes with it.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [session, source, version])
  return told?.source === source ? told.scan : undefined
}

import { useEffect, useState } from 'react'
import type { StackQuery, TimelineStack } from '../model/timeline-stack'
import { useSession } from './context'
import { useVersion } from './figures'

/** A timeline for the newest figures; until it is there the one before stays, and null before the first. */
export function useTimelineStack({ stack, zoom }: StackQuery): TimelineStack | null {
  const session = useSession()
  const version = useVersion()
  const [held, setHeld] = useState<TimelineStack | null>(null)
  useEffect(() => {
    let isNewest = true
    session.timeline({ stack, zoom }).then(
      (answer) => {
        if (isNewest) setHeld(answer)
      },
      // No log any more: the next one brings another.
      () => undefined,
    )
    return () => {
      isNewest = false
    }
  }, [session, version, stack, zoom])
  return held
}

import { startTransition, useEffect, useState } from 'react'
import { useSession } from '../../state/context'

/**
 * How many of `total` parts to show: one at once, the others in turn, each when the one before is there and in slices, so
 * that no task takes long. Until all are there the session is not idle.
 */
export function useInTurn(total: number, isOn: boolean): number {
  const session = useSession()
  const [shown, setShown] = useState(1)
  const isWaiting = isOn && shown < total
  useEffect(() => {
    if (!isWaiting) return
    const release = session.hold()
    const timer = setTimeout(() => {
      startTransition(() => {
        setShown((before) => before + 1)
      })
    })
    return () => {
      clearTimeout(timer)
      release()
    }
  }, [session, isWaiting, shown])
  return shown
}

import { useEffect } from 'react'
import { useApp, useSession } from '../../state/context'

/** Keeps `<html data-status>`: the end of reading is said only when the final figures are painted. */
export function useStatus(): void {
  const session = useSession()
  const phase = useApp((state) => state.phase)
  const version = useApp((state) => state.version)
  useEffect(() => {
    let isCurrent = true
    const say = () => {
      if (isCurrent) document.documentElement.dataset['status'] = phase
    }
    if (phase === 'empty' || phase === 'reading') say()
    else {
      void nextPaint()
        .then(() => session.whenIdle())
        .then(nextPaint)
        .then(say)
    }
    return () => {
      isCurrent = false
    }
  }, [session, phase, version])
}

/** Resolves after the browser has painted what is there now. A hidden page paints nothing: a timer stands in. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 200)
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        clearTimeout(timer)
        resolve()
      })
    })
  })
}

import { useEffect } from 'react'
import { useApp, useSession } from '../state/context'
import { Hatch } from '../widgets/Hatch'
import { Drops } from './frame/Drops'
import { EmptyState } from './frame/EmptyState'
import { ErrorState } from './frame/ErrorState'
import { Report } from './frame/Report'
import { useAnchors } from './frame/use-anchors'
import { useHeldPlace } from './frame/use-held-place'
import { useStatus } from './frame/use-status'

/** The whole page: what it shows follows from how far reading has come. */
export function App() {
  const phase = useApp((state) => state.phase)
  useStatus()
  useUndoKey()
  useAnchors()
  useHeldPlace()
  return (
    <>
      <Hatch />
      {phase === 'empty' ? <EmptyState /> : phase === 'error' ? <ErrorState /> : <Report />}
      <Drops />
    </>
  )
}

/** Escape takes the last filter back, unless something open has taken the key. */
function useUndoKey(): void {
  const session = useSession()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement
      if (event.key === 'Escape' && !event.defaultPrevented && !isTyping) session.undo()
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  }, [session])
}

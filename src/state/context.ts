import { createContext, use, useDeferredValue, useEffect } from 'react'
import type { Summary } from '../model/summary'
import type { AppState } from './app-state'
import type { Session } from './session'
import { useStore } from './store'

/** The page's session, for every view. */
export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = use(SessionContext)
  if (session === null) throw new Error('defect: a view outside its session')
  return session
}

/** A part of the page's state. */
export function useApp<Part>(select: (state: AppState) => Part): Part {
  return useStore(useSession().store, select)
}

/** The figures that the questions draw: those of the state, or for a moment those before them. */
export const SummaryContext = createContext<Summary | null>(null)

/** The figures that there are; only for views that are shown once there are some. */
export function useSummary(): Summary {
  const summary = use(SummaryContext)
  if (summary === null) throw new Error('defect: an answer before there are figures')
  return summary
}

/**
 * The newest figures, drawn in slices: new ones are not waited for at a stretch, so that the page answers meanwhile.
 * Until they are drawn the session is not idle.
 */
export function useLateSummary(): Summary | null {
  const session = useSession()
  const summary = useApp((state) => state.summary)
  const late = useDeferredValue(summary)
  useEffect(() => (late === summary ? undefined : session.hold()), [session, late, summary])
  return summary === null ? null : late
}

import { createContext, use } from 'react'
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

/** The figures that there are; only for views that are shown once there are some. */
export function useSummary(): Summary {
  const summary = useApp((state) => state.summary)
  if (summary === null) throw new Error('defect: an answer before there are figures')
  return summary
}

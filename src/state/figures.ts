import { createContext, startTransition, use, useEffect, useMemo, useState } from 'react'
import type { Summary } from '../model/summary'
import { useApp, useSession } from './context'

/** Figures, and the number of the version of the page's state that they are: what is asked of the engine belongs to it. */
export interface Figures {
  readonly summary: Summary | null
  readonly version: number
}

/** The version that a part of the page shows; null where it is always the newest. */
export const VersionContext = createContext<number | null>(null)

/** The version of the figures that are asked about here. */
export function useVersion(): number {
  const newest = useApp((state) => state.version)
  return use(VersionContext) ?? newest
}

/**
 * The figures for what is out of sight: they follow when those in sight have been painted, so that a filter shows at
 * once where somebody looks. Until then the session is not idle.
 */
export function useFiguresBehind(summary: Summary | null): Figures {
  const session = useSession()
  const version = useApp((state) => state.version)
  const isDrawn = useApp((state) => state.summary) === summary
  const newest = useMemo(() => ({ summary, version }), [summary, version])
  const [behind, setBehind] = useState<Figures>(newest)
  useEffect(() => {
    if (behind === newest || !isDrawn) return undefined
    const release = session.hold()
    // A timer behind the next frame: the browser has painted by then. A hidden page has no frames.
    const timer = setTimeout(() => {
      startTransition(() => {
        setBehind(newest)
      })
    }, AFTER_PAINT)
    return () => {
      clearTimeout(timer)
      release()
    }
  }, [session, behind, newest, isDrawn])
  return behind
}

/** Two frames, ms. */
const AFTER_PAINT = 34

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { LinesReply, StreamingProgress } from '../model/lines'
import type { Filter } from '../model/filter'
import { useApp, useSession } from './context'
import { useVersion } from './figures'
import { endOf, joinedBefore, joinedBehind, MOST_GROUPS, placeInstead } from './line-window'

/** Connections are asked for so many at a time. */
const STEP = 16

/** How the connections in hand have come: at a place that somebody went to, or as neighbours of those before. */
export type Arrival = 'place' | 'neighbours'

export interface Lines {
  /** Those in hand; null until there are some. */
  readonly window: LinesReply | null
  readonly arrival: Arrival
  readonly isLoading: boolean
  /** How far a file is that has to be streamed again; null where none has. */
  readonly progress: StreamingProgress | null
  /** Why there are no lines. */
  readonly refusal: string | null
  readonly goTo: (index: number) => void
  readonly goOn: () => void
  readonly goBack: () => void
  /** Asks once more for what is in hand. */
  readonly again: () => void
}

interface Held {
  readonly window: LinesReply | null
  readonly arrival: Arrival
}

/**
 * The lines of connections under the filter: a window of them that moves, for the newest figures. Files are read for
 * them only where they are `isWanted`.
 */
export function useLines(isWanted: boolean): Lines {
  const session = useSession()
  const version = useVersion()
  const passwords = useApp((state) => state.passwordsShown)
  const [held, setHeld] = useState<Held>({ window: null, arrival: 'place' })
  const [isLoading, setLoading] = useState(false)
  const [progress, setProgress] = useState<StreamingProgress | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const newest = useRef(0)
  const current = useRef<Held>(held)
  const asked = useRef<Filter | null>(null)

  const ask = useCallback(
    (start: number, end: number, take: (reply: LinesReply, window: LinesReply | null) => Held) => {
      const number = ++newest.current
      const settle = (work: () => void) => {
        if (number !== newest.current) return
        setLoading(false)
        setProgress(null)
        work()
      }
      setLoading(true)
      setRefusal(null)
      const linesOf = (from: number, to: number) =>
        session.lines(from, to, (at) => {
          if (number === newest.current) setProgress(at)
        })
      linesOf(start, end)
        .then((reply) => {
          const instead = number === newest.current ? placeInstead(reply, STEP) : null
          return instead === null ? reply : linesOf(instead, instead + STEP)
        })
        .then(
          (reply) => {
            settle(() => {
              current.current = take(reply, current.current.window)
              setHeld(current.current)
            })
          },
          (error: unknown) => {
            settle(() => {
              setRefusal(error instanceof Error ? error.message : String(error))
            })
          },
        )
    },
    [session],
  )

  const goTo = useCallback(
    (index: number) => {
      ask(index, index + STEP, (window) => ({ window, arrival: 'place' }))
    },
    [ask],
  )
  const again = useCallback(() => {
    const { window } = current.current
    const [start, end] = window === null ? [0, STEP] : [window.start, Math.max(endOf(window), window.start + STEP)]
    ask(start, Math.min(end, start + MOST_GROUPS), (reply) => ({ window: reply, arrival: 'neighbours' }))
  }, [ask])

  useEffect(() => {
    if (!isWanted) return
    const { filter } = session.store.get()
    const isSame = asked.current === filter
    asked.current = filter
    if (isSame) again()
    else goTo(0)
  }, [session, version, passwords, isWanted, again, goTo])

  return useMemo(() => {
    const { window } = held
    const join = (start: number, end: number, to: (window: LinesReply, reply: LinesReply) => LinesReply) => {
      ask(start, end, (reply, now) => ({ window: now === null ? reply : to(now, reply), arrival: 'neighbours' }))
    }
    return {
      ...held,
      isLoading,
      progress,
      refusal,
      goTo,
      again,
      goOn: () => {
        if (isLoading || refusal !== null || window === null || endOf(window) >= window.total) return
        join(endOf(window), endOf(window) + STEP, joinedBehind)
      },
      goBack: () => {
        if (isLoading || refusal !== null || window === null || window.start === 0) return
        join(Math.max(0, window.start - STEP), window.start, joinedBefore)
      },
    }
  }, [held, isLoading, progress, refusal, goTo, again, ask])
}

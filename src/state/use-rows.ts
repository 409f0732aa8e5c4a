import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { RowsReply, TableQuery, TableRow } from '../engine/protocol'
import { useSession } from './context'
import { useVersion } from './figures'

/** Rows are asked for in pages of this many. */
const PAGE = 100

export interface Rows {
  readonly total: number
  readonly row: (index: number) => TableRow | undefined
  readonly need: (start: number, end: number) => void
}

interface Held {
  readonly total: number
  readonly pages: ReadonlyMap<number, readonly TableRow[]>
}

const NOTHING: Held = { total: 0, pages: new Map() }

/** The rows of a table that lives in the worker: those asked for, for the newest figures. */
export function useRows(query: TableQuery): Rows {
  const session = useSession()
  const version = useVersion()
  const [held, setHeld] = useState<Held>(NOTHING)
  const asked = useRef(new Set<number>())
  const current = useRef({ query, version })
  const take = useCallback((page: number, { total, rows }: RowsReply, isFirst: boolean) => {
    setHeld((before) => ({ total, pages: new Map([...(isFirst ? [] : before.pages), [page, rows]]) }))
  }, [])
  const ask = useCallback(
    (page: number, isFirst: boolean) => {
      const of = current.current
      session.rows(of.query, page * PAGE, (page + 1) * PAGE).then(
        (reply) => {
          if (of === current.current) take(page, reply, isFirst)
        },
        // No log any more: the next one brings new rows.
        () => undefined,
      )
    },
    [session, take],
  )
  useEffect(() => {
    current.current = { query, version }
    asked.current = new Set([0])
    ask(0, true)
  }, [query, version, ask])
  return useMemo(
    () => ({
      total: held.total,
      row: (index) => held.pages.get(Math.floor(index / PAGE))?.[index % PAGE],
      need: (start, end) => {
        for (let page = Math.floor(start / PAGE); page <= Math.floor((end - 1) / PAGE); page++) {
          if (asked.current.has(page)) continue
          asked.current.add(page)
          ask(page, false)
        }
      },
    }),
    [held, ask],
  )
}

import { use, useEffect, useRef } from 'react'
import { formatCount } from '../../base/format'
import { continentName } from '../../model/continents'
import { isEmptyFilter } from '../../model/filter'
import { SummaryContext, useApp, useSession } from '../../state/context'
import { isMaskedName } from '../../state/masked-names'
import { Chip, UndoChip } from '../../widgets/Chip'
import { countOf, useCountedNoun } from '../outcome-words'
import { CopyLink } from './CopyLink'
import { chipsOf, type Names } from './filter-chips'
import { OutcomesChip } from './OutcomesChip'

/** The filters in force, each with its way out and its way round, and what is left of the whole. */
export function FilterChips() {
  const session = useSession()
  const filter = useApp((state) => state.filter)
  const canUndo = useApp((state) => state.at > 0)
  const chips = chipsOf(filter, useNames())
  const { line, removed } = useLine(chips.length)
  if (chips.length === 0 && filter.outcomes === undefined && !canUndo) return null
  return (
    <div className="filters" role="group" aria-label="Filters">
      <span className="chips" ref={line}>
        {filter.outcomes === undefined ? null : <OutcomesChip />}
        {chips.map(({ key, kind, value, words, without, turned }, index) => (
          <Chip
            key={key}
            kind={kind}
            value={value}
            name={words}
            onRemove={() => {
              removed.current = index
              session.setFilter(without)
            }}
            {...(turned === null
              ? {}
              : {
                  onTurn: () => {
                    session.setFilter(turned)
                  },
                })}
          />
        ))}
      </span>
      <span className="filters-end">
        {canUndo ? (
          <UndoChip
            onClick={() => {
              session.undo()
            }}
          >
            undo
          </UndoChip>
        ) : null}
        {isEmptyFilter(filter) ? null : (
          <>
            <LeftOfWhole />
            <CopyLink />
          </>
        )}
      </span>
    </div>
  )
}

/**
 * The line of chips: on a phone it can be pushed along, and the newest is in sight. The focus of a chip that is taken
 * away goes to its neighbour, or to what takes that back.
 */
function useLine(count: number) {
  const line = useRef<HTMLSpanElement>(null)
  const removed = useRef<number | null>(null)
  useEffect(() => {
    if (line.current) line.current.scrollLeft = line.current.scrollWidth
    if (removed.current === null) return
    const ways = line.current?.querySelectorAll<HTMLElement>('.chip-close') ?? []
    const next = ways[Math.min(removed.current, ways.length - 1)]
    ;(next ?? line.current?.parentElement?.querySelector<HTMLElement>('.chip-undo'))?.focus()
    removed.current = null
  }, [count])
  return { line, removed }
}

function LeftOfWhole() {
  const summary = use(SummaryContext)
  const noun = useCountedNoun()
  if (summary === null) return null
  return (
    <span className="chips-count">
      {formatCount(summary.totals.counted)} of {countOf(summary.wholeCounted, noun)}
    </span>
  )
}

function useNames(): Names {
  const summary = useApp((state) => state.summary)
  const passwordsShown = useApp((state) => state.passwordsShown)
  return {
    country: (code) => summary?.countries.find((row) => row.alpha2 === code)?.name ?? code,
    continent: (code) => continentName(code) ?? code,
    isMasked: (user) => !passwordsShown && isMaskedName(user, summary),
  }
}

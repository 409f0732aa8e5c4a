import { formatCount } from '../../base/format'
import { continentName } from '../../model/continents'
import { isEmptyFilter } from '../../model/filter'
import { looksLikePassword } from '../../base/typed-password'
import { useApp, useSession } from '../../state/context'
import { Chip, UndoChip } from '../../widgets/Chip'
import { countedNoun } from '../outcome-words'
import { CopyLink } from './CopyLink'
import { chipsOf, type Names } from './filter-chips'
import { OutcomesChip } from './OutcomesChip'

/** The filters in force, each with its way out and its way round, and what is left of the whole. */
export function FilterChips() {
  const session = useSession()
  const filter = useApp((state) => state.filter)
  const canUndo = useApp((state) => state.at > 0)
  const chips = chipsOf(filter, useNames())
  if (chips.length === 0 && filter.outcomes === undefined && !canUndo) return null
  return (
    <div className="filters" role="group" aria-label="Filters">
      <span className="chips">
        {filter.outcomes === undefined ? null : <OutcomesChip />}
        {chips.map(({ key, kind, value, words, without, turned }) => (
          <Chip
            key={key}
            kind={kind}
            value={value}
            name={words}
            onRemove={() => {
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
        {canUndo ? (
          <UndoChip
            onClick={() => {
              session.undo()
            }}
          >
            undo
          </UndoChip>
        ) : null}
      </span>
      {isEmptyFilter(filter) ? null : (
        <span className="filters-end">
          <LeftOfWhole />
          <CopyLink />
        </span>
      )}
    </div>
  )
}

function LeftOfWhole() {
  const filter = useApp((state) => state.filter)
  const left = useApp((state) => state.summary?.totals.counted ?? 0)
  const whole = useApp((state) => state.summary?.wholeCounted ?? 0)
  return (
    <span className="chips-count">
      {formatCount(left)} of {formatCount(whole)} {countedNoun(filter).many}
    </span>
  )
}

function useNames(): Names {
  const countries = useApp((state) => state.summary?.countries)
  const accounts = useApp((state) => state.summary?.passwords.accounts)
  const passwordsShown = useApp((state) => state.passwordsShown)
  return {
    country: (code) => countries?.find((row) => row.alpha2 === code)?.name ?? code,
    continent: (code) => continentName(code) ?? code,
    // Masked until the figures say that the server has an account of that name.
    isMasked: (user) => !passwordsShown && looksLikePassword(user) && accounts?.includes(user) !== true,
  }
}

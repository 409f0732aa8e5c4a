import { formatCount, formatRange } from '../../base/format'
import { looksLikePassword } from '../../base/typed-password'
import { useApp, useSession } from '../../state/context'
import { removed, withTime } from '../../state/edit-filter'
import { Chip, UndoChip } from '../../widgets/Chip'
import { hostilePlain } from '../../widgets/hostile-text'
import type { ChoiceKey } from '../../model/filter'
import { UserName } from '../UserName'

const KINDS = { countries: 'country', sources: 'source', users: 'name' } as const

/** The filters in force, each with its way out, and what is left of the whole. */
export function FilterChips() {
  const session = useSession()
  const filter = useApp((state) => state.filter)
  const canUndo = useApp((state) => state.past.length > 0)
  const hostile = useApp((state) => state.summary?.totals.hostile ?? 0)
  const whole = useApp((state) => state.summary?.wholeCounted ?? 0)
  const names = useApp((state) => state.summary?.countries)
  const accounts = useApp((state) => state.summary?.passwords.accounts)
  const passwordsShown = useApp((state) => state.passwordsShown)
  // Masked until the figures say that the server has an account of that name.
  const isMasked = (key: ChoiceKey, value: string) =>
    key === 'users' && looksLikePassword(value) && accounts?.includes(value) !== true
  const countryName = (code: string) =>
    code === '' ? 'unknown' : (names?.find((row) => row.alpha2 === code)?.name ?? code)
  const keys = Object.keys(KINDS) as (keyof typeof KINDS)[]
  const isFiltered = filter.time !== undefined || keys.some((key) => filter[key] !== undefined)
  if (!isFiltered && !canUndo) return null
  return (
    <span className="chips">
      {filter.time === undefined ? null : (
        <Chip
          kind="time"
          value={formatRange(filter.time.start, filter.time.end, { year: true })}
          name="the time"
          onRemove={() => {
            session.setFilter(withTime(filter, null))
          }}
        />
      )}
      {keys.flatMap((key) =>
        (filter[key]?.only ?? []).map((each) => each ?? '').map((value) => (
          <Chip
            key={`${key} ${value}`}
            kind={KINDS[key]}
            value={key === 'countries' ? countryName(value) : <UserName user={value} masked={isMasked(key, value)} />}
            name={isMasked(key, value) && !passwordsShown ? 'the masked name' : `${KINDS[key]} ${hostilePlain(value)}`}
            onRemove={() => {
              session.setFilter(removed(filter, key, value))
            }}
          />
        )),
      )}
      {canUndo ? (
        <UndoChip
          onClick={() => {
            session.undo()
          }}
        >
          undo
        </UndoChip>
      ) : null}
      {isFiltered ? (
        <span className="chips-count">
          {formatCount(hostile)} of {formatCount(whole)} attempts
        </span>
      ) : null}
    </span>
  )
}

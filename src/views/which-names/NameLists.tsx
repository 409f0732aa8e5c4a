import { formatCount } from '../../base/format'
import { type BarListProps } from '../../charts/BarList'
import { BarPair } from '../../charts/BarPair'
import type { TopUser, Validity } from '../../model/summary'
import { useSession, useSummary } from '../../state/context'
import { useLargest } from '../../state/use-largest'
import { useChosen } from '../../state/use-chosen'
import { countOf, useCountedNoun } from '../outcome-words'
import { UserName } from '../UserName'
import { capital, plural } from '../words'

/** Names that exist and names that don't, side by side, each list in percent of its own table. */
export function NameLists() {
  const session = useSession()
  const { userTotals, topUsers } = useSummary()
  const selected = useChosen('users')
  const { largest, isCurrent } = useLargest()
  const noun = useCountedNoun()
  const listOf = (key: Validity, title: string, fill: BarListProps['fill']): BarListProps => ({
    title,
    note: `${countOf(userTotals[key].attempts, noun)} at ${plural(userTotals[key].names, 'name', 'names')}${key === 'valid' ? '; shares of this table' : ''}`,
    rows: topUsers[key].map((user, rank) => ({
      ...barOf(user),
      beside: isCurrent ? (largest?.userSources[key][rank] ?? null) : null,
    })),
    fill,
    nameHead: 'Name',
    valueHead: capital(noun.many),
    besideHead: 'Sources',
    selected,
    onSelect: (user, mode) => {
      session.pick('users', user, mode)
    },
    footer: <ListFooter validity={key} shown={topUsers[key].length} names={userTotals[key].names} />,
  })
  const { unknown } = userTotals
  return (
    <>
      <BarPair
        first={listOf('valid', 'Names that exist on this server', 'attack')}
        second={listOf('invalid', 'Names that don’t', 'attack2')}
      />
      {unknown.attempts === 0 ? null : (
        <p className="note">
          Of {formatCount(unknown.attempts)} more {unknown.attempts === 1 ? noun.one : noun.many} at{' '}
          {formatCount(unknown.names)} {unknown.names === 1 ? 'name' : 'names'} the log does not say whether the name
          exists.
        </p>
      )}
    </>
  )
}

interface ListFooterProps {
  readonly validity: Validity
  readonly shown: number
  readonly names: number
}

const OF_WORDS: Readonly<Record<Validity, string>> = {
  valid: 'names that exist',
  invalid: 'names that don’t exist',
  unknown: 'names of which the log does not say',
}

/** How many names there are, and the way to filter by the whole list. */
function ListFooter({ validity, shown, names }: ListFooterProps) {
  const session = useSession()
  const selected = useChosen('validity')
  const { many } = useCountedNoun()
  if (names === 0) return null
  const words = selected.has(validity) ? 'not only these' : 'only these'
  return (
    <p className="more">
      <span>{shown === names ? `all ${formatCount(names)}` : `${formatCount(shown)} of ${formatCount(names)}`}</span>
      <button
        type="button"
        className="text-button"
        aria-label={`${words}: ${many} at ${OF_WORDS[validity]}`}
        aria-pressed={selected.has(validity)}
        onClick={() => {
          session.pick('validity', validity, { additive: false, exclude: false })
        }}
      >
        {words}
      </button>
    </p>
  )
}

function barOf({ user, masked, attempts, share }: TopUser): BarListProps['rows'][number] {
  return {
    key: user ?? '',
    label: user === null ? <span className="dim">not named</span> : <UserName user={user} masked={masked} limit={14} />,
    value: attempts,
    share,
  }
}

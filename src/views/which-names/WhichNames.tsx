import { useMemo } from 'react'
import { formatCount, formatShare } from '../../base/format'
import { BarPair } from '../../charts/BarPair'
import type { BarListProps } from '../../charts/BarList'
import type { UserRow } from '../../model/answers'
import type { Summary, TableRow, Validity } from '../../model/summary'
import { useApp, useSession, useSummary } from '../../state/context'
import { toggled } from '../../state/edit-filter'
import { HostileText } from '../../widgets/HostileText'
import type { Column } from '../../widgets/table-types'
import { countColumn, logTextColumn, SHARE_BAR, shareColumn, textOf, timeColumn } from '../cells'
import { Answer } from '../frame/Section'
import { QueryTable } from '../QueryTable'

/** Question 6. */
export function WhichNames() {
  const session = useSession()
  const filter = useApp((state) => state.filter)
  const summary = useSummary()
  const selected = useMemo(() => new Set(filter.users ?? []), [filter.users])
  const { valid, invalid, unknown } = summary.userTotals
  const select = (user: string, additive: boolean) => {
    session.setFilter(toggled(filter, 'users', user, additive))
  }
  const listOf = (key: Validity, title: string, fill: BarListProps['fill']): BarListProps => ({
    title,
    note: `${formatCount(summary.userTotals[key].attempts)} attempts at ${formatCount(summary.userTotals[key].names)} names`,
    rows: summary.topUsers[key].map(barOf),
    fill,
    nameHead: 'Name',
    valueHead: 'Attempts',
    selected,
    onSelect: (user, { additive }) => {
      select(user, additive)
    },
  })
  return (
    <>
      <Answer>
        <Leaders summary={summary} />
      </Answer>
      <div className="figure">
        <BarPair
          first={listOf('valid', 'Names that exist on this server', 'attack')}
          second={listOf('invalid', 'Names that don’t', 'attack2')}
        />
        {unknown.attempts === 0 ? null : (
          <p className="note">
            Of {formatCount(unknown.attempts)} more attempts at {formatCount(unknown.names)}{' '}
            {unknown.names === 1 ? 'name' : 'names'} the log does not say whether the name exists.
          </p>
        )}
      </div>
      <QueryTable
        table="names"
        title="Names"
        note={`${formatCount(valid.names + invalid.names + unknown.names)}, by attempts`}
        columns={COLUMNS}
        rowKey={(row) => `${textOf(row['user'])}\n${textOf(row['exists'])}`}
        searchLabel="name"
        selected={useMemo(() => rowKeys(selected), [selected])}
        onRowClick={(row, { additive }) => {
          if (row['user'] !== null) select(textOf(row['user']), additive)
        }}
      />
    </>
  )
}

/** A name is selected in each of the tables that it stands in. */
function rowKeys(users: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...users].flatMap((user) => ['exists', 'doesn’t exist', 'not said'].map((exists) => `${user}\n${exists}`)),
  )
}

function barOf({ user, attempts, share }: UserRow): BarListProps['rows'][number] {
  return {
    key: user ?? '',
    label: user === null ? <span className="dim">not named</span> : <HostileText text={user} limit={14} />,
    value: attempts,
    share,
  }
}

function Leaders({ summary }: { readonly summary: Summary }) {
  const [valid] = summary.topUsers.valid
  const invalid = summary.topUsers.invalid.slice(0, 3)
  const [leader, ...next] = invalid
  if (valid === undefined && leader === undefined) return 'No attempt names a user.'
  return (
    <>
      {valid === undefined ? (
        'No attempt was at a name that exists. '
      ) : (
        <>
          <b>{formatShare(valid.share)}</b> of the attempts at names that exist are at{' '}
          <b>
            <Name user={valid.user} />
          </b>
          .{' '}
        </>
      )}
      {leader === undefined ? (
        'All names that were tried exist.'
      ) : (
        <>
          Of names that don’t,{' '}
          <b>
            <Name user={leader.user} />
          </b>{' '}
          leads with <b>{formatShare(leader.share, 2)}</b>
          {next.map(({ user }, i) => (
            <span key={i}>
              {i === 0 ? ', before ' : ' and '}
              <b>
                <Name user={user} />
              </b>
            </span>
          ))}
          .
        </>
      )}
    </>
  )
}

function Name({ user }: { readonly user: string | null }) {
  return user === null ? 'no name' : <HostileText text={user} inSentence />
}

const COLUMNS: readonly Column<TableRow>[] = [
  logTextColumn('user', 'User', 'not named'),
  { key: 'exists', label: 'On the server', sortable: true, optional: true },
  SHARE_BAR,
  countColumn('attempts', 'Attempts'),
  shareColumn('Share of its table', 2),
  countColumn('sources', 'Sources'),
  timeColumn('first', 'First'),
  timeColumn('last', 'Last'),
]

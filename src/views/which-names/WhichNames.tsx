import { useMemo } from 'react'
import { formatCount, formatShare } from '../../base/format'
import { BarPair } from '../../charts/BarPair'
import type { BarListProps } from '../../charts/BarList'
import type { Summary, TableRow, TopUser, Validity } from '../../model/summary'
import { useSession, useSummary } from '../../state/context'
import { useChosen } from '../../state/use-chosen'
import type { Column } from '../../widgets/table-types'
import { countColumn, SHARE_BAR, shareColumn, textOf, timeColumn, USER_COLUMN, valueOf } from '../cells'
import { Answer } from '../frame/Section'
import { QueryTable } from '../QueryTable'
import { UserName } from '../UserName'
import { Ambiguous } from './Ambiguous'
import { FoolingAlarm } from './FoolingAlarm'
import { PasswordsNote } from './PasswordsNote'

/** Question 6. */
export function WhichNames() {
  const session = useSession()
  const summary = useSummary()
  const selected = useChosen('users')
  const { valid, invalid, unknown } = summary.userTotals
  const hasRemarks = summary.fooling.names > 0 || summary.passwords.names > 0
  const listOf = (key: Validity, title: string, fill: BarListProps['fill']): BarListProps => ({
    title,
    note: `${formatCount(summary.userTotals[key].attempts)} attempts at ${formatCount(summary.userTotals[key].names)} names`,
    rows: summary.topUsers[key].map(barOf),
    fill,
    nameHead: 'Name',
    valueHead: 'Attempts',
    selected,
    onSelect: (user, mode) => {
      session.pick('users', user, mode)
    },
  })
  return (
    <>
      <Answer>
        <Leaders summary={summary} />
      </Answer>
      <FoolingAlarm fooling={summary.fooling} />
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
        <PasswordsNote passwords={summary.passwords} />
      </div>
      <QueryTable
        table="names"
        title="Names"
        note={`${formatCount(valid.names + invalid.names + unknown.names)}, by attempts`}
        columns={hasRemarks ? WITH_REMARKS : COLUMNS}
        rowKey={(row) => `${textOf(row['exact'])}\n${textOf(row['exists'])}`}
        searchLabel="name"
        selected={useMemo(() => rowKeys(selected), [selected])}
        onRowClick={(row, mode) => {
          session.pick('users', valueOf(row['exact']), mode)
        }}
        hasMasked={summary.passwords.names > 0}
      />
      <Ambiguous attempts={summary.totals.ambiguous} hasMasked={summary.passwords.names > 0} />
    </>
  )
}

/** A name is selected in each of the tables that it stands in. */
function rowKeys(users: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...users].flatMap((user) => ['exists', 'doesn’t exist', 'not said'].map((exists) => `${user}\n${exists}`)),
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
            <Name of={valid} />
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
            <Name of={leader} />
          </b>{' '}
          leads with <b>{formatShare(leader.share, 2)}</b>
          {next.map((name, i) => (
            <span key={i}>
              {i === 0 ? ', before ' : ' and '}
              <b>
                <Name of={name} />
              </b>
            </span>
          ))}
          .
        </>
      )}
    </>
  )
}

function Name({ of: { user, masked } }: { readonly of: TopUser }) {
  return user === null ? 'no name' : <UserName user={user} masked={masked} inSentence />
}

const COLUMNS: readonly Column<TableRow>[] = [
  USER_COLUMN,
  { key: 'exists', label: 'On the server', sortable: true, optional: true },
  SHARE_BAR,
  countColumn('attempts', 'Attempts'),
  shareColumn('Share of its table', 2),
  countColumn('sources', 'Sources'),
  timeColumn('first', 'First'),
  timeColumn('last', 'Last'),
]

const WITH_REMARKS: readonly Column<TableRow>[] = [...COLUMNS, { key: 'remark', label: 'Remark', optional: true }]

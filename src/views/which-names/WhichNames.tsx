import { useMemo } from 'react'
import { formatCount } from '../../base/format'
import { MASK } from '../../base/typed-password'
import type { TableRow } from '../../model/summary'
import { useSession, useSummary } from '../../state/context'
import { useChosen } from '../../state/use-chosen'
import { hostilePlain } from '../../widgets/hostile-text'
import { BY_ATTEMPTS, textOf, valueOf } from '../cells'
import { Answer } from '../frame/Section'
import { QueryTable } from '../QueryTable'
import { Ambiguous } from './Ambiguous'
import { COLUMNS } from './columns'
import { FoolingAlarm } from './FoolingAlarm'
import { Frequencies } from './Frequencies'
import { Kinds } from './Kinds'
import { Leaders } from './Leaders'
import { Lengths } from './Lengths'
import { NameLists } from './NameLists'
import { NamePanel } from './NamePanel'
import { PasswordsNote } from './PasswordsNote'

/** Question 6. */
export function WhichNames() {
  const session = useSession()
  const summary = useSummary()
  const selected = useChosen('users')
  const { valid, invalid, unknown } = summary.userTotals
  return (
    <>
      <Answer>
        <Leaders summary={summary} />
      </Answer>
      <FoolingAlarm fooling={summary.fooling} />
      <div className="figure">
        <NameLists />
        <PasswordsNote passwords={summary.passwords} />
      </div>
      <div className="two figure">
        <Frequencies />
        <Kinds />
      </div>
      <Lengths />
      <QueryTable
        table="names"
        title="Names"
        note={formatCount(valid.names + invalid.names + unknown.names)}
        columns={COLUMNS}
        order={BY_ATTEMPTS}
        rowKey={(row) => `${textOf(row['exact'])}\n${textOf(row['exists'])}`}
        searchLabel="name or kind"
        selected={useMemo(() => rowKeys(selected), [selected])}
        onRowClick={(row, mode) => {
          session.pick('users', valueOf(row['exact']), mode)
        }}
        detail={DETAIL}
        hasMasked={summary.passwords.names > 0}
      />
      <Ambiguous attempts={summary.totals.ambiguous} hasMasked={summary.passwords.names > 0} />
    </>
  )
}

/** What opens below a name. The arrow says the name as the row shows it: a masked one stays masked. */
const DETAIL = {
  render: (row: TableRow) => <NamePanel user={valueOf(row['exact'])} />,
  label: (row: TableRow) => `more about ${nameIn(row)}`,
}

function nameIn({ user, exact }: TableRow): string {
  if (typeof user !== 'string') return 'those that name nobody'
  return user === exact ? hostilePlain(user) : `the masked name ${MASK}`
}

/** A name is selected in each of the tables that it stands in. */
function rowKeys(users: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...users].flatMap((user) => ['exists', 'doesn’t exist', 'not said'].map((exists) => `${user}\n${exists}`)),
  )
}

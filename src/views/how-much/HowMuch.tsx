import { useMemo } from 'react'
import { formatCount, formatShare } from '../../base/format'
import { type BarPart, WholeBar } from '../../charts/WholeBar'
import type { LineTally } from '../../model/answers'
import { isEmptyFilter } from '../../model/filter'
import { useApp, useSummary } from '../../state/context'
import { Caption } from '../../widgets/Caption'
import { NumberInText } from '../../widgets/NumberInText'
import type { TableRow } from '../../model/summary'
import type { Column } from '../../widgets/table-types'
import { countColumn, numberOf, textOf } from '../cells'
import { Answer } from '../frame/Section'
import { QueryTable } from '../QueryTable'
import { HOW_COUNTED } from './how-counted'

/** How the comparison is found from elsewhere. */
export const OTHERS_ID = 'as-others-count'

const OTHERS_NOTE = 'the same log through older tools, without any filter'

/** Question 2. */
export function HowMuch() {
  const { totals, lines, concentration, countryCount, overlaps } = useSummary()
  const isFiltered = useApp((state) => !isEmptyFilter(state.filter))
  const parts = useMemo(() => partsOf(lines), [lines])
  const attackLines = lines.attempt
  return (
    <>
      <Answer>
        Of <b>{formatCount(totals.entries)}</b> entries,{' '}
        <NumberInText {...HOW_COUNTED.hostile(totals)}>{formatCount(totals.hostile)}</NumberInText>{' '}
        <span className="in-brackets">
          (<NumberInText {...HOW_COUNTED.share(totals)}>{formatShare(totals.hostileShare)}</NumberInText>)
        </span>{' '}
        are failed attempts, from <b>{formatCount(totals.sources)}</b> {totals.sources === 1 ? 'source' : 'sources'} in{' '}
        <b>{formatCount(countryCount)}</b> {countryCount === 1 ? 'country' : 'countries'} at{' '}
        <b>{formatCount(totals.users)}</b> user {totals.users === 1 ? 'name' : 'names'}.
      </Answer>
      <p className="standfirst">
        {totals.hostile > 0 ? (
          <>
            <b>{formatCount(concentration.sourcesFor25)}</b>{' '}
            {concentration.sourcesFor25 === 1 ? 'address makes' : 'addresses make'} a quarter of them.{' '}
          </>
        ) : null}
        {isFiltered ? null : (
          <>
            With the lines that each attempt leaves behind, attempts are{' '}
            <b>{formatShare(totals.entries === 0 ? 0 : attackLines / totals.entries)}</b> of the log.
          </>
        )}
        {totals.honest > 0
          ? ` ${formatCount(totals.honest)} more failures are honest: slips and offered keys before a log-in.`
          : ''}
      </p>
      <figure className="figure">
        <Caption title="The whole log" note={`${formatCount(totals.entries)} lines by what they belong to`} />
        <WholeBar parts={parts} label={parts.map((part) => `${part.label}: ${formatCount(part.value)}`).join(', ')} />
      </figure>
      <div id={OTHERS_ID}>
        <QueryTable
          table="others"
          title="As others count"
          note={overlaps.length === 0 ? OTHERS_NOTE : `${OTHERS_NOTE}; lines that stand in two files count twice here`}
          columns={COLUMNS}
          rowKey={(row) => textOf(row['who'])}
        />
      </div>
    </>
  )
}

function partsOf(lines: LineTally): BarPart[] {
  const parts: BarPart[] = [
    { key: 'attempt', label: 'lines of failed attempts', value: lines.attempt, fill: 'attack' },
    { key: 'scan', label: 'scans: never named a user', value: lines.scan, fill: 'scan' },
    { key: 'success', label: 'log-ins', value: lines.success, fill: 'success' },
    { key: 'neutral', label: 'other lines of sshd', value: lines.neutral, fill: 'grey' },
    { key: 'other', label: 'other programs', value: lines.other, fill: 'other' },
    { key: 'unreadable', label: 'unreadable', value: lines.unreadable, fill: 'unknown' },
  ]
  return parts.filter((part) => part.value > 0)
}

const COLUMNS: readonly Column<TableRow>[] = [
  { key: 'who', label: 'Who' },
  { key: 'what', label: 'What they count' },
  countColumn('count', 'Count'),
  {
    key: 'difference',
    label: 'Against ours',
    align: 'right',
    optional: true,
    render: (row) => (row['difference'] === null ? '–' : signed(numberOf(row['difference']))),
  },
  { key: 'why', label: 'Why it differs', optional: true },
]

function signed(value: number): string {
  return value === 0 ? '0' : `${value < 0 ? '−' : '+'}${formatCount(Math.abs(value))}`
}

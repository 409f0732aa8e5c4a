import { useMemo } from 'react'
import { formatCount, formatShare } from '../../base/format'
import { type BarPart, WholeBar } from '../../charts/WholeBar'
import type { LineTally } from '../../model/answers'
import { isEmptyFilter } from '../../model/filter'
import { useSummary } from '../../state/context'
import { Caption } from '../../widgets/Caption'
import type { TableRow } from '../../model/summary'
import type { Column } from '../../widgets/table-types'
import { countColumn, numberOf, textOf } from '../cells'
import { Answer } from '../frame/Section'
import { QueryTable } from '../QueryTable'
import { Counted } from '../how-counted/Counted'
import { isAttempt, useCountedNoun } from '../outcome-words'
import { HOW_COUNTED, shareOfEntries } from './how-counted'

/** How the comparison is found from elsewhere. */
export const OTHERS_ID = 'as-others-count'

const OTHERS_NOTE = 'the same log through older tools, without any filter'

/** Question 2. */
export function HowMuch() {
  const { totals, lines, concentration, overlaps, filter } = useSummary()
  const isFiltered = !isEmptyFilter(filter)
  const parts = useMemo(() => partsOf(lines), [lines])
  const attackLines = lines.attempt
  return (
    <>
      <Answer>
        <Shares />
      </Answer>
      <p className="standfirst">
        {totals.sources > 1 ? (
          <>
            <Counted {...HOW_COUNTED.quarter(concentration)}>{formatCount(concentration.sourcesFor25)}</Counted>{' '}
            {concentration.sourcesFor25 === 1 ? 'source makes' : 'sources make'} a quarter of them.{' '}
          </>
        ) : null}
        {isFiltered ? null : (
          <>
            With the lines that each attempt leaves behind, attempts are{' '}
            <Counted {...HOW_COUNTED.lineShare(totals, attackLines)}>
              {formatShare(totals.entries === 0 ? 0 : attackLines / totals.entries)}
            </Counted>{' '}
            of the log.
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

function Shares() {
  const { totals, countryCount } = useSummary()
  const noun = useCountedNoun()
  const many = isAttempt(noun) ? 'failed attempts' : noun.many
  return (
    <>
      Of <Counted {...HOW_COUNTED.entries(totals)}>{formatCount(totals.entries)}</Counted> entries,{' '}
      <Counted {...HOW_COUNTED.counted(totals, noun)}>{formatCount(totals.counted)}</Counted>{' '}
      <span className="in-brackets">
        (<Counted {...HOW_COUNTED.share(totals)}>{formatShare(shareOfEntries(totals))}</Counted>)
      </span>{' '}
      are {many}, from <Counted {...HOW_COUNTED.sources(totals)}>{formatCount(totals.sources)}</Counted>{' '}
      {totals.sources === 1 ? 'source' : 'sources'} in{' '}
      <Counted {...HOW_COUNTED.countries(countryCount)}>{formatCount(countryCount)}</Counted>{' '}
      {countryCount === 1 ? 'country' : 'countries'} at{' '}
      <Counted {...HOW_COUNTED.users(totals)}>{formatCount(totals.users)}</Counted> user{' '}
      {totals.users === 1 ? 'name' : 'names'}.
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

import { type ReactNode, useState } from 'react'
import { formatCount } from '../../base/format'
import type { AttemptFormat } from '../../export/names'
import { isEmptyFilter } from '../../model/filter'
import type { Summary } from '../../model/summary'
import { useApp, useSession, useSummary } from '../../state/context'
import { hostilePlain } from '../../widgets/hostile-text'
import { IncludeMasked } from '../export-tools'
import { Answer } from '../frame/Section'
import { plural } from '../words'
import { useFiles } from './use-files'

export const TAKE_ALONG_ID = 'take-along'
export const TAKE_ALONG_TITLE = 'Take it along'

const ATTEMPT_FILES: readonly { readonly format: AttemptFormat; readonly label: string; readonly why: string }[] = [
  { format: 'csv', label: 'CSV', why: 'for spreadsheets, and to open here again' },
  { format: 'parquet', label: 'Parquet', why: 'for DuckDB, Spark or ClickHouse, and to open here again' },
  { format: 'ecs', label: 'JSON lines', why: 'with names of the Elastic Common Schema' },
]

/** Files for other tools: every attempt under the filter, and the answers. */
export function TakeAlong() {
  const summary = useSummary()
  const isReading = useApp((state) => state.phase === 'reading')
  const isLost = useApp((state) => state.isLost)
  const [isIncluding, setIncluding] = useState(false)
  const hasMasked = summary.passwords.names > 0 || summary.holds.maskedExamples > 0
  const files = useFiles(hasMasked && isIncluding)
  const isClosed = isReading || isLost
  return (
    <>
      <Answer>{sentenceOf(summary)}</Answer>
      <dl className="take-along">
        {ATTEMPT_FILES.map(({ format, label, why }) => (
          <Kind key={format} what="Attempts" label={label} why={why} isClosed={isClosed}>
            {() => {
              files.saveAttempts(format)
            }}
          </Kind>
        ))}
        <Kind
          what="Answers"
          label="JSON"
          why="everything this page states, as the command line prints it"
          isClosed={isClosed}
        >
          {files.saveAnswers}
        </Kind>
      </dl>
      <div className="more">
        {isReading ? <span>files can be saved when reading has ended</span> : null}
        {files.progress === null ? null : <Writing {...files.progress} />}
        {files.refusal === null ? null : <span role="alert">{hostilePlain(files.refusal, 300)}</span>}
        {hasMasked ? <IncludeMasked isOn={isIncluding} onChange={setIncluding} /> : null}
      </div>
    </>
  )
}

function sentenceOf(summary: Summary): ReactNode {
  const { totals, filter } = summary
  const { failures, successes, scans, counted } = totals
  const tries = filter.outcomes === undefined ? failures + successes + scans : counted
  return (
    <>
      <b>{formatCount(tries)}</b>{' '}
      {filter.outcomes === undefined
        ? tries === 1
          ? 'attempt, log-in or scan'
          : 'attempts, log-ins and scans'
        : tries === 1
          ? 'try'
          : 'tries'}
      {isEmptyFilter(filter) ? '' : ' under this filter'}, as rows for other tools. The lines themselves, and what else
      stood in the log, are not in these files.
    </>
  )
}

interface KindProps {
  readonly what: string
  readonly label: string
  readonly why: string
  readonly isClosed: boolean
  readonly children: () => void
}

function Kind({ what, label, why, isClosed, children }: KindProps) {
  return (
    <div>
      <dt>
        <button
          type="button"
          className="text-button"
          aria-label={`Save ${what.toLowerCase()} as ${label}`}
          disabled={isClosed}
          onClick={children}
        >
          {what} as {label}
        </button>
      </dt>
      <dd>{why}</dd>
    </div>
  )
}

function Writing({ rows, total }: { readonly rows: number; readonly total: number }) {
  const session = useSession()
  return (
    <span role="status">
      writing: {formatCount(rows)} of {plural(total, 'row', 'rows')}{' '}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          session.stopFile()
        }}
      >
        stop
      </button>
    </span>
  )
}

import { formatCount } from '../../base/format'
import { isEmptyFilter } from '../../model/filter'
import { useSummary } from '../../state/context'
import { Answer } from '../frame/Section'
import { Counted } from '../how-counted/Counted'
import { useCountedNoun } from '../outcome-words'
import { plural } from '../words'

/** How many lines there are, and of what; under a filter, what of that passes. */
export function LinesAnswer() {
  const { totals, files, filter } = useSummary()
  const isFiltered = !isEmptyFilter(filter)
  const chosen = filter.outcomes
  const noun = useCountedNoun()
  const { entries, failures, successes, scans } = totals
  const what = chosen ? (
    <>
      <b>{formatCount(totals.counted)}</b> {totals.counted === 1 ? noun.one : noun.many}
    </>
  ) : (
    <>
      <b>{formatCount(failures)}</b> failed {failures === 1 ? 'attempt' : 'attempts'}, <b>{formatCount(successes)}</b>{' '}
      {successes === 1 ? 'log-in' : 'log-ins'} and <b>{formatCount(scans)}</b> {scans === 1 ? 'scan' : 'scans'}
    </>
  )
  if (isFiltered) {
    return (
      <Answer>
        {(chosen ? totals.counted : failures + successes + scans) === 0 ? (
          'Nothing passes the filter: there are no lines to show.'
        ) : (
          <>{what} pass the filter: these are their lines.</>
        )}
      </Answer>
    )
  }
  const read = files.filter((file) => file.entries > 0).length
  return (
    <Answer>
      <Counted title="Lines" text={HOW_COUNTED} value={entries} shell={(commands) => commands.entries}>
        {formatCount(entries)}
      </Counted>{' '}
      {entries === 1 ? 'line' : 'lines'} in {plural(read, 'file', 'files')} tell of {what}. Every number above leads
      here, to the lines it was counted from.
    </Answer>
  )
}

const HOW_COUNTED =
  'Every line of every file, empty ones and a last one without an end too; of records, as of JSON or CSV, each is a line.'

import type { NeededKey, PlainAttempt } from '../../model/exported-attempt'
import { OUTCOMES, type Outcome } from '../../model/filter'

const MOST_TRIES = 2 ** 32 - 1
const MOST_LINES = 2 ** 32 - 1
const MOST_PORTS = 65_535
/** No zone is further from UTC, in minutes. */
const FURTHEST = 24 * 60

/**
 * The attempt that a row stands for, by what it has in the columns that are needed, a time as wall-clock seconds; null where
 * one of its cells can't be what it says it is.
 */
export function attemptOf(cell: (key: NeededKey) => unknown): PlainAttempt | null {
  const [time, file] = [cell('time'), cell('file')]
  const [outcome, utcOffset] = [outcomeOf(cell('outcome')), wholeOf(cell('utc_offset'), -FURTHEST, FURTHEST)]
  const [port, tries] = [wholeOf(cell('port'), 1, MOST_PORTS), wholeOf(cell('tries'), 1, MOST_TRIES)]
  const line = wholeOf(cell('line'), 0, MOST_LINES)
  const [source, user] = [textOf(cell('source')), textOf(cell('user'))]
  const [logHost, method] = [textOf(cell('log_host')), textOf(cell('method'))]
  const [valid, ambiguous] = [yesOrNo(cell('valid')), yesOrNo(cell('ambiguous'))]
  if (time !== null && typeof time !== 'number') return null
  if (outcome === undefined || utcOffset === undefined || port === undefined || tries === undefined) return null
  if (line === undefined || source === undefined || user === undefined || logHost === undefined) return null
  if (method === undefined || valid === undefined || ambiguous === undefined) return null
  return {
    ...{ time: time ?? NaN, utcOffset, logHost, outcome, source, user, valid, method, port },
    ...{
      tries: tries ?? 1,
      ambiguous: ambiguous === true,
      file: typeof file === 'string' ? file : '',
      line: line ?? 0,
    },
  }
}

function outcomeOf(cell: unknown): Outcome | undefined {
  return OUTCOMES.find((outcome) => outcome === cell)
}

function textOf(cell: unknown): string | null | undefined {
  return cell === null || typeof cell === 'string' ? cell : undefined
}

function yesOrNo(cell: unknown): boolean | null | undefined {
  return cell === null || typeof cell === 'boolean' ? cell : undefined
}

function wholeOf(cell: unknown, least: number, most: number): number | null | undefined {
  if (cell === null) return null
  const isWhole = typeof cell === 'number' && Number.isInteger(cell) && cell >= least && cell <= most
  return isWhole ? cell : undefined
}

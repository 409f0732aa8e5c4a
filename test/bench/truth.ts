import type { LogTruth } from './log-file'

/** The totals of docs/answers.md that the generator knows too. */
interface Totals {
  readonly entries: number
  readonly attempts: number
  readonly hostile: number
  readonly successes: number
  readonly scans: number
}

/** What was counted wrongly, a sentence each: the time of a wrong answer is worth little. */
export function wrongTotals(totals: Totals, truth: LogTruth): string[] {
  const expected: Totals = { ...truth, entries: truth.lines }
  return KEYS.filter((key) => totals[key] !== expected[key]).map(
    (key) => `${totals[key]} ${key} were counted, ${expected[key]} are true`,
  )
}

const KEYS = ['entries', 'attempts', 'hostile', 'successes', 'scans'] as const

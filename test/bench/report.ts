import { type Figures, type Missing, type Row, type Yardstick } from './row'
import { median } from './statistics'

/** Where, when and how much: what has to be alike for two reports to be compared by anything but ratios. */
export interface About {
  readonly date: string
  readonly megabytes: number
  readonly runs: number
  readonly cores: number
  readonly processor: string
  readonly node: string
  readonly browser: string
}

/** One row of a report, over all runs. */
export interface Result {
  readonly key: string
  readonly label: string
  readonly unit: Row['unit']
  readonly values: readonly number[]
  /** Null where nothing was measured. */
  readonly median: number | null
  /** Multiples of the yardstick of the same runs; null without one. */
  readonly ratio: number | null
  readonly yardstick: string | null
  readonly bar: string | null
  readonly aim: string | null
  readonly missing: Missing | null
}

/** What `--json` writes. */
export interface Report {
  readonly about: About
  readonly results: readonly Result[]
  /** What is wrong, whatever the times: wrong counts, rows that failed, figures that no clock can show. */
  readonly faults: readonly string[]
}

/**
 * Puts together what was measured, a `Figures` a run; a row that one run could not measure is missing as a whole.
 * `wrong` are sentences about counts that were not what they should be.
 */
export function reportOf(
  about: About,
  rows: readonly Row[],
  runs: readonly Figures[],
  wrong: readonly string[] = [],
): Report {
  const results = rows.map((row) => resultOf(row, runs))
  return { about, results, faults: [...new Set([...wrong, ...rows.flatMap((row, i) => faultsOf(row, results[i]))])] }
}

function resultOf(row: Row, runs: readonly Figures[]): Result {
  const { key, label, unit, yardstick, bar = null, aim = null } = row
  const missing = missingOf(key, runs)
  const values = missing === null ? valuesOf(key, runs) : []
  const middle = values.length > 0 ? median(values) : null
  const base = yardstick === undefined ? null : valueOf(yardstick, runs)
  const ratio = middle !== null && base !== null ? middle / base : null
  return { key, label, unit, values, median: middle, ratio, yardstick: yardstick?.name ?? null, bar, aim, missing }
}

function valuesOf(key: string, runs: readonly Figures[]): number[] {
  return runs.map((figures) => figures[key]).filter((figure) => typeof figure === 'number')
}

function missingOf(key: string, runs: readonly Figures[]): Missing | null {
  for (const figures of runs) {
    const figure = figures[key]
    if (typeof figure === 'object') return figure
  }
  return null
}

/** The least median of the yardstick's rows; null where none was measured. */
function valueOf({ keys }: Yardstick, runs: readonly Figures[]): number | null {
  const medians = keys
    .map((key) => valuesOf(key, runs))
    .flatMap((values) => (values.length > 0 ? [median(values)] : []))
  return medians.length > 0 ? Math.min(...medians) : null
}

function faultsOf({ key, isSigned = false }: Row, result: Result | undefined): string[] {
  const { median: middle = null, missing = null } = result ?? {}
  if (missing !== null) return missing.isFailure ? [missing.why] : []
  if (middle === null || !Number.isFinite(middle)) return [`${key}: no figure`]
  return middle > 0 || isSigned ? [] : [`${key}: ${middle} is no figure`]
}

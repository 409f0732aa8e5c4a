/** What is measured, and how its figures are told: every group of rows is a file of its own, listed in groups.ts. */

/** A duration is in ms, a size in bytes, a rate in things a second. */
export type Unit = 'duration' | 'size' | 'rate'

/** What other figures are multiples of: the least median of these rows. */
export interface Yardstick {
  readonly name: string
  readonly keys: readonly string[]
}

export interface Row {
  /** Unique among all rows: two reports are compared by it. */
  readonly key: string
  readonly label: string
  readonly unit: Unit
  readonly yardstick?: Yardstick
  /** What issue 4 asks for, as it says it, and what it hopes for: shown beside the figure, judged by nobody. */
  readonly bar?: string
  readonly aim?: string
  /** A figure need not be above zero: no task was long enough to be told of, memory at rest is no more than before. */
  readonly isSigned?: boolean
}

/** Why there is no figure. A failure is a fault of ours or of the machine, else something is just not there. */
export interface Missing {
  readonly why: string
  readonly isFailure: boolean
}

export type Figure = number | Missing

/** By key of the row. */
export type Figures = Readonly<Record<string, Figure>>

export const NOT_INSTALLED: Missing = { why: 'not installed', isFailure: false }
export const NOT_HERE: Missing = { why: 'not measured here', isFailure: false }

/** The same reason for all of these rows. */
export function missing(rows: readonly Row[], reason: Missing): Figures {
  return Object.fromEntries(rows.map(({ key }) => [key, reason]))
}

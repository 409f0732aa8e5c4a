import type { ChoiceKey, TimeRange } from './filter'

/** What a timeline is stacked by. */
export const STACKS = ['validity', 'outcome', 'country', 'method'] as const
export type Stack = (typeof STACKS)[number]

/** The key of a filter that a stack's series are values of. */
export const STACK_KEYS = {
  validity: 'validity',
  outcome: 'outcomes',
  country: 'countries',
  method: 'methods',
} as const satisfies Record<Stack, ChoiceKey>

/** A question: the time that is looked at (null: all of the log's), cut into bins that fit it. */
export interface StackQuery {
  readonly stack: Stack
  readonly zoom: TimeRange | null
}

/** How a stretch of time is cut. */
export interface BinGrid {
  /** Wall-clock seconds of the first bin. */
  readonly start: number
  readonly binSeconds: number
  /** How many bins there are. */
  readonly bins: number
}

/** One layer of a stack. */
export interface StackSeries {
  /** `value`: of one value; `none`: what has none, or the log does not say; `rest`: of all further values. */
  readonly kind: 'value' | 'none' | 'rest'
  /** The value in a filter; null for `none` and `rest`. */
  readonly value: string | null
  /** A country's name. */
  readonly name: string | null
  /** By bin. */
  readonly counts: Uint32Array
}

/** What comes when, a layer a series, the lowest first. */
export interface TimelineStack extends BinGrid {
  readonly stack: Stack
  /** Whether the bins are of all of the log's time. */
  readonly isWhole: boolean
  readonly series: readonly StackSeries[]
  /** Log-ins by bin: they would drown in the stack. */
  readonly successes: Uint32Array
}

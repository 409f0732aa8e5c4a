/** Half-open range of wall-clock seconds: start ≤ t < end. */
export interface TimeRange {
  readonly start: number
  readonly end: number
}

/** Which attempts the questions are asked of. An absent key keeps everything. */
export interface Filter {
  readonly time?: TimeRange
  /** ISO 3166-1 alpha-2 codes; '' stands for sources without a country. */
  readonly countries?: readonly string[]
  readonly sources?: readonly string[]
  readonly users?: readonly string[]
}

export const NO_FILTER: Filter = {}

/** Whether a filter keeps everything. */
export function isEmptyFilter(filter: Filter): boolean {
  return Object.values(filter).every((value) => value === undefined)
}

/** End of an axis in shares 0–1, and its ticks. */
export interface ShareAxis {
  readonly max: number
  readonly ticks: readonly number[]
}

const ENDS = [1, 2, 5, 10, 20, 25, 50, 100]

/** The axis of one table of shares: it ends at a round number of percent just above the largest. */
export function shareAxis(shares: readonly number[]): ShareAxis {
  const largest = shares.reduce((a, b) => Math.max(a, b), 0) * 100
  if (largest === 0) return axisTo(100, 4)
  if (largest < 1) return axisOfTiny(Math.max(largest, 1e-6))
  const end = ENDS.find((percent) => percent >= largest) ?? 100
  const parts = end % 4 === 0 || end === 25 || end === 50 ? (end === 25 || end === 50 ? 5 : 4) : end === 2 ? 2 : 5
  return axisTo(end, parts)
}

/** Below a percent it ends at a round digit, and its parts are round too: 0.4 % has four, 0.6 % three. */
function axisOfTiny(largest: number): ShareAxis {
  const tiny = 10 ** Math.floor(Math.log10(largest))
  const digit = Math.ceil(largest / tiny)
  return axisTo(digit * tiny, [5, 4, 3, 4, 5, 3, 7, 4, 3, 5][digit - 1] ?? 5)
}

function axisTo(end: number, parts: number): ShareAxis {
  return { max: end / 100, ticks: Array.from({ length: parts + 1 }, (_, index) => (end / 100 / parts) * index) }
}

/** How many times larger the bars of the second axis are drawn; 1 where both are alike. */
export function enlargement(first: ShareAxis, second: ShareAxis): number {
  return Math.round((first.max / second.max) * 10) / 10
}

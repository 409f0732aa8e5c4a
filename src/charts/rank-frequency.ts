import { scaleLog, type ScaleContinuousNumeric } from 'd3'

/** Counts by rank, largest first, thinned: `ranks` from 1, and the count of each. */
export interface RankedCounts {
  readonly ranks: readonly number[]
  readonly counts: readonly number[]
}

/** Both axes are logarithmic. */
export interface RankFrame {
  readonly x: ScaleContinuousNumeric<number, number>
  readonly y: ScaleContinuousNumeric<number, number>
  readonly width: number
  readonly top: number
  readonly foot: number
  readonly narrow: boolean
}

const TOP = 26
const RIGHT = 10

/** Lays the picture out over a width: the last rank is at its right edge, the largest count at its top. */
export function rankFrame({ ranks, counts }: RankedCounts, width: number): RankFrame {
  const narrow = width < 420
  const foot = narrow ? 232 : 322
  return {
    x: scaleLog([1, Math.max(2, ranks.at(-1) ?? 1)], [narrow ? 38 : 52, width - RIGHT]),
    y: scaleLog([1, Math.max(10, counts[0] ?? 1)], [foot, TOP]),
    width,
    top: TOP,
    foot,
    narrow,
  }
}

/** Powers of ten up to a count. */
export function decadesTo(count: number): number[] {
  const decades: number[] = []
  for (let decade = 1; decade <= Math.max(1, count); decade *= 10) decades.push(decade)
  return decades
}

/** Ranks on the axis: powers of ten and the last, none so near the last that their labels would touch. */
export function decadeRanks(last: number): number[] {
  return last < 1 ? [] : [...decadesTo(last).filter((rank) => rank * 2.5 < last), last]
}

/** The curve as a path: steps are not drawn, ranks between two points lie on a line between them. */
export function rankPath({ ranks, counts }: RankedCounts, { x, y }: RankFrame): string {
  const point = (rank: number, at: number) => `${x(rank).toFixed(1)},${y(Math.max(1, counts[at] ?? 1)).toFixed(1)}`
  return ranks.length === 0 ? '' : `M${ranks.map(point).join('L')}`
}

/** The count at a rank, or at the last point before it. */
export function countAt({ ranks, counts }: RankedCounts, rank: number): number {
  const at = ranks.findLastIndex((each) => each <= rank)
  return counts[at] ?? 0
}

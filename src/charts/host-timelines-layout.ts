import { formatCount, formatPer } from '../base/format'
import { textWidth } from './text-width'
import { timeToX, type Range } from './time-scale'
import { binTotal, mergeBins, type Bin, type Bins } from './timeline-bins'

/** A row of a picture of several small timelines. */
export interface HostRow {
  readonly key: string
  /** Set in the face of the log; must be plain, as SVG knows no boxes for hostile characters. */
  readonly label: string
  readonly total: number
  /** What stands behind the total: its share. */
  readonly note: string
  readonly bins: readonly Bin[]
}

/** Edges in layout units: of the time in each row, and of the rows. */
export interface HostFrame {
  readonly width: number
  readonly left: number
  readonly right: number
  readonly rowHeight: number
  /** From the top of a row to the foot of its bars, and their greatest height. */
  readonly foot: number
  readonly barHeight: number
  readonly height: number
  /** Name and total stand above the bars. */
  readonly narrow: boolean
}

const NARROW = 600
/** Of a monospaced character of 12 px. */
const CHARACTER = 7.25
const AXIS = 26

/** Divides the width: names left and totals right of the bars, or where there is little room above them. */
export function hostFrame(rows: readonly HostRow[], width: number): HostFrame {
  if (width < NARROW) {
    const rowHeight = 62
    const height = rows.length * rowHeight + AXIS
    return { width, left: 0, right: width, rowHeight, foot: 54, barHeight: 30, height, narrow: true }
  }
  const longest = rows.reduce((most, { label }) => Math.max(most, label.length), 0)
  const ends = rows.map(({ total, note }) => textWidth(formatCount(total), 13, true) + textWidth(note, 12) + 8)
  const left = Math.min(width * 0.24, longest * CHARACTER + 20)
  const right = width - Math.max(...ends, 0) - 16
  const rowHeight = 48
  return {
    width,
    left,
    right,
    rowHeight,
    foot: 41,
    barHeight: 35,
    height: rows.length * rowHeight + AXIS,
    narrow: false,
  }
}

/** The bins of each row, as wide as can be seen, all of one width. */
export function mergedRows(rows: readonly HostRow[], binSeconds: number, range: Range, frame: HostFrame): Bins[] {
  const pxPerSecond = (frame.right - frame.left) / (range.end - range.start)
  return rows.map(({ bins }) => mergeBins(bins, binSeconds, pxPerSecond, 3))
}

/** The largest total of any bin: the one scale that all rows share; 0 where there is nothing. */
export function commonMax(rows: readonly Bins[]): number {
  return rows.reduce((most, { bins }) => bins.reduce((max, bin) => Math.max(max, binTotal(bin)), most), 0)
}

/** The bars of a row from its top at 0; what is not nothing is at least a pixel high. */
export function rowPath({ bins, seconds }: Bins, range: Range, max: number, frame: HostFrame): string {
  const wide = frame.right - frame.left
  const round = (value: number) => Math.round(value * 10) / 10
  return bins
    .filter((bin) => binTotal(bin) > 0)
    .map((bin) => {
      const from = Math.max(0, timeToX(bin.start, range, wide))
      const to = Math.min(wide, timeToX(bin.start + seconds, range, wide))
      const height = round(Math.max(1, (binTotal(bin) / max) * frame.barHeight))
      return `M${round(frame.left + from)},${frame.foot}v${-height}h${round(Math.max(1, to - from - 0.6))}v${height}Z`
    })
    .join('')
}

export interface HostPeak {
  /** Which row, and where in it the label's text ends or begins. */
  readonly row: number
  readonly x: number
  readonly anchor: 'start' | 'end'
  readonly label: string
}

/** The label of the highest bar of all, which tells the scale: beside the bar, on the side that has room. */
export function peakOf(rows: readonly Bins[], range: Range, frame: HostFrame): HostPeak | null {
  const max = commonMax(rows)
  const row = rows.findIndex(({ bins }) => bins.some((bin) => binTotal(bin) === max))
  const bins = rows[row]
  const bin = bins?.bins.find((each) => binTotal(each) === max)
  if (bins === undefined || bin === undefined || max === 0) return null
  const wide = frame.right - frame.left
  const [from, to] = [bin.start, bin.start + bins.seconds].map((time) => frame.left + timeToX(time, range, wide))
  const label = `${formatCount(max)} ${formatPer(bins.seconds)}`
  const fits = (to ?? 0) + 5 + textWidth(label, 11.5) <= frame.right
  return { row, x: fits ? (to ?? 0) + 4 : (from ?? 0) - 4, anchor: fits ? 'start' : 'end', label }
}

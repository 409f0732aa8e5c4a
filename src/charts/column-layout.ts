import { formatShare } from '../base/format'
import { textWidth } from './text-width'

/** A column of a histogram. */
export interface Column {
  readonly key: string
  /** Below the column. */
  readonly label: string
  /** 0–1, of the histogram's own whole. */
  readonly share: number
}

/** Where a column stands in a picture, in layout units. */
export interface PlacedColumn extends Column {
  /** Left edge and width of the column's place; bars leave a little paper at both sides. */
  readonly x: number
  readonly width: number
  readonly barX: number
  readonly barWidth: number
  readonly height: number
  /** Below the column; empty where there is no room for all of them. */
  readonly label: string
  /** Share in words above the bar; empty where there is no room, or others say more. */
  readonly value: string
}

/** Columns whose share is written above them. */
const LABELLED = 3
const LEAST_HEIGHT = 1.5
const LABEL_SIZE = 12
/** A place that is narrower has no room for its label and those beside it: every second is left out, never the last. */
const LABEL_PLACE = 21

/** Columns of equal places over a width, the axis ending at `max`; the largest say their share if they don't touch. */
export function placeColumns(columns: readonly Column[], width: number, height: number, max: number): PlacedColumn[] {
  const place = columns.length === 0 ? 0 : width / columns.length
  const gap = Math.min(3, place * 0.12)
  const labels = labelsOf(columns, place)
  return columns.map((column, at) => ({
    ...column,
    label: place < LABEL_PLACE && (columns.length - 1 - at) % 2 === 1 ? '' : column.label,
    x: at * place,
    width: place,
    barX: at * place + gap,
    barWidth: Math.max(1, place - 2 * gap),
    height: column.share === 0 ? 0 : Math.max(LEAST_HEIGHT, (column.share / max) * height),
    value: labels.get(at) ?? '',
  }))
}

/** Labels by place, largest column first: one that would touch another is left out. */
function labelsOf(columns: readonly Column[], place: number): ReadonlyMap<number, string> {
  const labels = new Map<number, string>()
  const largest = columns
    .map(({ share }, at) => ({ share, at }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.at - b.at)
  for (const { share, at } of largest.slice(0, LABELLED)) {
    const text = formatShare(share)
    const room = textWidth(text, LABEL_SIZE) + 4
    const isFree = [...labels.keys()].every((other) => Math.abs(other - at) * place >= room)
    if (isFree) labels.set(at, text)
  }
  return labels
}

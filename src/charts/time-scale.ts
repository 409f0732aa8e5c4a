import { utcDay, utcHour, utcMinute, utcMonday, utcMonth, utcSecond, utcYear } from 'd3'
import type { TimeInterval } from 'd3'
import { formatClock, formatDay } from '../base/format'
import { floorTo } from '../base/time-bins'

/** Half-open range of wall-clock seconds. */
export interface Range {
  readonly start: number
  readonly end: number
}

interface TimeTick {
  readonly time: number
  /** Empty for the small ticks between two labels. */
  readonly label: string
}

const DAY = 86_400
/** The part of a range that lies in another; null where none does. */
export function clipRange(range: Range | null, within: Range): Range | null {
  if (range === null) return null
  const [start, end] = [Math.max(range.start, within.start), Math.min(range.end, within.end)]
  return end > start ? { start, end } : null
}

/** Position of a time in a picture of the given width. */
export function timeToX(time: number, range: Range, width: number): number {
  return ((time - range.start) / (range.end - range.start)) * width
}

/** The inverse of {@link timeToX}, held inside the range. */
export function xToTime(x: number, range: Range, width: number): number {
  const time = range.start + (x / width) * (range.end - range.start)
  return Math.min(range.end, Math.max(range.start, time))
}

interface Step {
  readonly seconds: number
  readonly every: TimeInterval
  readonly label: (time: number) => string
}

const dayAndMonth = (time: number) => formatDay(time)
const clockOrDay = (time: number) => (time % DAY === 0 ? formatDay(time) : formatClock(time))

function stepsOf(): Step[] {
  const of = (every: TimeInterval | null, seconds: number, label: Step['label']): Step[] =>
    every ? [{ every, seconds, label }] : []
  const monthAndYear = (time: number) => formatDay(time, { year: true }).replace(/^\d+ /, '')
  return [
    ...[1, 5, 15, 30].flatMap((n) => of(utcSecond.every(n), n, formatClock)),
    ...[1, 5, 15, 30].flatMap((n) => of(utcMinute.every(n), n * 60, formatClock)),
    ...[1, 3, 6, 12].flatMap((n) => of(utcHour.every(n), n * 3_600, clockOrDay)),
    ...of(utcDay, DAY, dayAndMonth),
    ...of(utcMonday, 7 * DAY, (time) => formatDay(time, { weekday: true })),
    ...[1, 3, 6].flatMap((n) => of(utcMonth.every(n), n * 30 * DAY, monthAndYear)),
    ...[1, 5, 20].flatMap((n) =>
      of(utcYear.every(n), n * 365 * DAY, (time) => String(new Date(time * 1_000).getUTCFullYear())),
    ),
  ]
}

const STEPS = stepsOf()
const LABEL_ROOM = 104
const NARROW_LABEL_ROOM = 62
const TICK_ROOM = 5

function timesOf(step: Step, range: Range): number[] {
  const dates = step.every.range(new Date(range.start * 1_000), new Date(range.end * 1_000))
  return dates.map((date) => date.getTime() / 1_000)
}

/** Ticks at round times: labelled ones as close as their texts allow, and small ones of the next finer step between. */
export function timeTicks(range: Range, width: number, labelRoom?: number): TimeTick[] {
  const pxPerSecond = width / (range.end - range.start)
  const room = labelRoom ?? (width < 600 ? NARROW_LABEL_ROOM : LABEL_ROOM)
  const major = STEPS.findIndex((step) => step.seconds * pxPerSecond >= room)
  const step = STEPS[major === -1 ? STEPS.length - 1 : major]
  if (!step) return []
  const labelled = new Map(timesOf(step, range).map((time) => [time, tickLabel(step, time, width)]))
  const minor = STEPS.slice(0, Math.max(0, major)).findLast((finer) => divides(finer, step))
  const fine = minor && minor.seconds * pxPerSecond >= TICK_ROOM ? timesOf(minor, range) : []
  const times = [...new Set([...labelled.keys(), ...fine])].sort((a, b) => a - b)
  return times.map((time) => ({ time, label: labelled.get(time) ?? '' }))
}

/** On a narrow picture "25 Feb" has to do for "Mon 25 Feb". */
function tickLabel(step: Step, time: number, width: number): string {
  return step.every === utcMonday && width < 600 ? formatDay(time) : step.label(time)
}

/** Months are not made of weeks; every other step is made of the finer ones. */
function divides(finer: Step, coarser: Step): boolean {
  return coarser.seconds % finer.seconds === 0 && !(finer.every === utcMonday && coarser.seconds > 7 * DAY)
}

/** Saturdays with their Sundays inside a range, cut at its ends; none where a day would be thinner than 4 px. */
export function weekends(range: Range, width: number): Range[] {
  if (timeToX(range.start + DAY, range, width) < 4 || range.end - range.start < 2 * DAY) return []
  const found: Range[] = []
  for (let monday = floorTo(range.start, 7 * DAY) + 7 * DAY; monday - 2 * DAY < range.end; monday += 7 * DAY) {
    const start = Math.max(range.start, monday - 2 * DAY)
    const end = Math.min(range.end, monday)
    if (end > start) found.push({ start, end })
  }
  return found
}

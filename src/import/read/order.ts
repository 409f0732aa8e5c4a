import { LEAP_YEAR, fromLeapYear, toLeapYear, yearOf, DAY } from '../../base/calendar'
import { BlockTimes } from '../block-times'
import { SharedTimes } from '../shared-times'
import { mapAtMost } from './at-most'
import type { LogInput } from './log-input'
import type { Opened } from './open-input'

/** When an input's lines begin and, where it can be read from its end, end. */
interface Placed {
  readonly index: number
  readonly name: string
  /** Wall-clock seconds of the file's modification time, taken as UTC. */
  readonly modified: number
  readonly first: number | null
  readonly last: number | null
  readonly yearless: boolean
  readonly exact: boolean
}

/** Ends looked at at once: a folder can have thousands of files. */
const AT_ONCE = 16

/** Bytes at an input's end in which its last time is looked for. */
const END = 64 * 1024

/** A file in the order of reading. */
export interface Ordered {
  /** Among the inputs. */
  readonly index: number
  /** When its lines may stand in another file too, by the times of both; null where none can. */
  readonly shared: SharedTimes | null
  /** Seconds on an axis that all files share; Infinity without times. */
  readonly start: number
  readonly end: number
  /** Whether the end is that of the last line, and no guess. */
  readonly isEndKnown: boolean
}

/**
 * Puts the files of a rotated set into the order of their contents' times, oldest first: names lie
 * (`auth.log.10` sorts before `auth.log.2`). Files without a time come last, as given.
 */
export async function orderByTime(inputs: readonly LogInput[], opened: readonly Opened[]): Promise<Ordered[]> {
  const placed = await mapAtMost(AT_ONCE, inputs, (input, i) => place(input, opened[i], i))
  const keys = sortKeys(placed)
  const key = (p: Placed) => keys.get(p.index) ?? Infinity
  const sorted = [...placed].sort((a, b) => compare(key(a), key(b)) || compareAlike(a, b))
  return markOverlaps(sorted.map((placed) => ({ placed, start: key(placed), end: endOf(placed, key(placed)) })))
}

/** A file's place on the common axis, seconds. */
interface Span {
  readonly placed: Placed
  readonly start: number
  readonly end: number
}

/** When a file ends; one that is read as a stream not after its modification time and a day for zones. */
function endOf({ first, last, yearless, modified }: Placed, start: number): number {
  if (first === null) return start
  if (last === null) return Math.max(start, modified + DAY)
  return start + (yearless ? around(last - first) : last - first)
}

/** Wall clocks differ by so much at most. */
const ZONES = 14 * 3600

/** Lines of one log are out of order by so much at most, seconds, where files meet. */
const DISORDER = 600

function markOverlaps(spans: readonly Span[]): Ordered[] {
  const kinds = new Set(spans.map(({ placed }) => placed.exact))
  const [exact = null] = kinds.size > 1 ? [] : kinds
  const zones = kinds.size > 1 ? ZONES : 0
  /** The latest end of all files before. */
  let reached = -Infinity
  return spans.map(({ placed: { index, last }, start, end }, i) => {
    const next = spans[i + 1]?.start ?? Infinity
    const stretches = []
    if (start <= reached + zones) stretches.push({ from: start, to: Math.min(end, reached) })
    if (next <= end + zones) stretches.push({ from: next, to: end })
    reached = Math.max(reached, end)
    const shared = stretches.length === 0 ? null : new SharedTimes(stretches, zones + DISORDER, exact)
    return { index, start, end, isEndKnown: last !== null, shared }
  })
}

/** Files that begin in the same second: the one that ends first, the one changed first, the one rotated more often. */
function compareAlike(a: Placed, b: Placed): number {
  const byTime = compare(a.last ?? Infinity, b.last ?? Infinity) || compare(a.modified, b.modified)
  return byTime || compare(rotations(b.name), rotations(a.name)) || a.index - b.index
}

/** How often logrotate has moved a file on, by its name: `auth.log.2.gz` twice. */
function rotations(name: string): number {
  return Number(/\.(\d{1,4})(?:\.gz)?$/.exec(name)?.[1] ?? 0)
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

async function place(input: LogInput, opened: Opened | undefined, index: number): Promise<Placed> {
  const base = { index, name: input.name, modified: input.modified / 1000 }
  // Exports of attempts come behind all logs: their times carry their years, and no line of theirs stands elsewhere.
  if (opened === undefined || opened.kind === 'error' || opened.kind === 'scan' || opened.kind === 'attempts')
    return { ...base, first: null, last: null, yearless: false, exact: false }
  const head = new BlockTimes(opened.head)
  let last: number | null = null
  if (opened.kind === 'ranges') {
    const end = await input.read(Math.max(0, input.size - END), input.size).catch(() => new Uint8Array(0))
    last = new BlockTimes(end).last
  }
  return { ...base, first: head.first, last, yearless: head.yearless, exact: head.exact }
}

/**
 * Seconds by which to sort. Times without a year are dated by the modification time where every file's agrees with
 * its last line; else (copied files) they are laid on one circle of the year, cut where the longest silence ends.
 */
function sortKeys(placed: readonly Placed[]): Map<number, number> {
  const keys = new Map<number, number>()
  const circle: (Placed & { first: number })[] = []
  for (const p of placed) {
    if (p.first === null) continue
    if (p.yearless) circle.push({ ...p, first: p.first })
    else keys.set(p.index, p.first)
  }
  const dated = circle.every((p) => p.last !== null && agrees(p.modified, p.last))
  const newest = circle.reduce((most, p) => Math.max(most, p.modified), -Infinity)
  const cut = dated ? 0 : cutOf(circle)
  // From the cut to the last line of all, which is dated as the fold dates it.
  const reach = circle.reduce(
    (most, p) => Math.max(most, around(p.first - cut) + around((p.last ?? p.first) - p.first)),
    0,
  )
  const end = latestBefore(around(cut + reach), newest)
  for (const p of circle) {
    keys.set(p.index, dated ? latestBefore(p.first, p.modified) : end - reach + around(p.first - cut))
  }
  return keys
}

/** The latest time with these seconds within the year that is not after `reference` plus a day. */
function latestBefore(seconds: number, reference: number): number {
  const year = yearOf(reference)
  return [year + 1, year, year - 1].map((y) => fromLeapYear(seconds, y)).find((t) => t <= reference + DAY) ?? 0
}

/** Whether a modification time is that of the last line: rotation and `scp -p` keep it, a plain copy does not. */
function agrees(modified: number, last: number): boolean {
  const apart = around(toLeapYear(modified) - last)
  return Math.min(apart, LEAP_YEAR - apart) <= 2 * DAY
}

function around(seconds: number): number {
  return ((seconds % LEAP_YEAR) + LEAP_YEAR) % LEAP_YEAR
}

/** Where on the circle of the year the longest stretch without any file's lines ends. */
function cutOf(circle: readonly { first: number; last: number | null }[]): number {
  const spans = circle.map((p) => ({ start: p.first, length: around((p.last ?? p.first) - p.first) }))
  spans.sort((a, b) => a.start - b.start)
  // Once around: what has been covered when the second round begins is what spans from last year cover.
  let covered = -Infinity
  for (const { start, length } of spans) covered = Math.max(covered, start + length - LEAP_YEAR)
  let [cut, longest] = [0, -1]
  for (const { start, length } of spans) {
    const before = Math.max(0, start - covered)
    if (before > longest) [cut, longest] = [start, before]
    covered = Math.max(covered, start + length)
  }
  return cut
}

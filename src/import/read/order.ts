import { LEAP_YEAR, fromLeapYear, toLeapYear, yearOf, DAY } from '../../base/calendar'
import { BlockTimes } from '../block-times'
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
}

/** Bytes at an input's end in which its last time is looked for. */
const END = 64 * 1024

/**
 * Puts the files of a rotated set into the order of their contents' times, oldest first: names lie
 * (`auth.log.10` sorts before `auth.log.2`). Returns indexes into `inputs`; files without a time come last, as given.
 */
export async function orderByTime(inputs: readonly LogInput[], opened: readonly Opened[]): Promise<number[]> {
  const placed = await Promise.all(inputs.map((input, i) => place(input, opened[i], i)))
  const keys = sortKeys(placed)
  const key = (p: Placed) => keys.get(p.index) ?? Infinity
  return [...placed].sort((a, b) => compare(key(a), key(b)) || compareAlike(a, b)).map((p) => p.index)
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
  if (opened === undefined || opened.kind === 'error') return { ...base, first: null, last: null, yearless: false }
  const head = new BlockTimes(opened.head)
  let last: number | null = null
  if (opened.kind === 'ranges') {
    const end = await input.read(Math.max(0, input.size - END), input.size).catch(() => new Uint8Array(0))
    last = new BlockTimes(end).last
  }
  return { ...base, first: head.first, last, yearless: head.yearless }
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
  const newest = Math.max(...circle.map((p) => p.modified))
  const cut = dated ? 0 : cutOf(circle)
  for (const p of circle) {
    if (dated) keys.set(p.index, latestBefore(p.first, p.modified))
    else {
      const end = latestBefore((cut + LEAP_YEAR - 1) % LEAP_YEAR, newest)
      keys.set(p.index, end - LEAP_YEAR + around(p.first - cut))
    }
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
  let cut = 0
  let longest = -1
  for (const { start } of spans) {
    // Silence before `start`: the smallest way back to any span's end; none where a span covers it.
    const before = spans.map((s) => {
      const at = around(start - s.start)
      return at === 0 ? LEAP_YEAR - s.length : Math.max(0, at - s.length)
    })
    const silence = Math.min(...before)
    if (silence > longest) {
      longest = silence
      cut = start
    }
  }
  return cut
}

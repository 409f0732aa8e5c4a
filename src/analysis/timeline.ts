import { DAY, isoTime } from '../base/calendar'
import type { TimelineAnswer, TimelineBin } from '../model/answers'
import { type AttemptTable, FAILURE, INVALID, SCAN, SUCCESS, VALID, VALIDITY_UNKNOWN } from '../model/attempt-table'
import { type Pause, pauseAnswer } from './longest-pause'
import { timeChunks, type TimeRange } from './time-chunks'
import { HOSTILE_AT, HOUR, PER_SLOT, type TimelineCounts } from './timeline-counts'

/** The range of a table's times, or null where it has none. */
export function timeRange(table: AttemptTable): TimeRange | null {
  return timeChunks(table).range
}

/** Question 3: when attempts come. Bins run over the whole log, so that a filter leaves the axis in place. */
export function summariseTimeline(counts: TimelineCounts, pause: Pause | null): TimelineAnswer {
  const { start, binSeconds, bins: length, slotSeconds, slots } = counts.grid
  const perBin = binSeconds / slotSeconds
  const bins = Array.from({ length }, (_, bin) =>
    sumBin(counts.counts, bin * perBin, perBin, isoTime(start + bin * binSeconds)),
  )
  const without = sumBin(counts.counts, slots, 1, null)
  if (without.failures + without.successes + without.scans > 0) bins.push(without)
  const { first, last } = counts.bounds
  if (first !== first) return { binSeconds, bins, perDay: null, busiestHour: null, longestPause: null }
  return {
    binSeconds,
    bins,
    perDay: hostileOf(counts.counts, 0, slots) / Math.max(1, (last - first) / DAY),
    busiestHour: busiestHour(counts),
    longestPause: pauseAnswer(pause),
  }
}

function sumBin(counts: Uint32Array, slot: number, slots: number, start: string | null): TimelineBin {
  const of = (i: number) => {
    let sum = 0
    for (let at = slot * PER_SLOT + i; at < (slot + slots) * PER_SLOT; at += PER_SLOT) sum += counts[at] ?? 0
    return sum
  }
  const hostileValid = of(HOSTILE_AT + VALID)
  const hostileInvalid = of(HOSTILE_AT + INVALID)
  const hostileUnknown = of(HOSTILE_AT + VALIDITY_UNKNOWN)
  return {
    start,
    failures: of(FAILURE) + hostileValid + hostileInvalid + hostileUnknown,
    successes: of(SUCCESS),
    scans: of(SCAN),
    hostileValid,
    hostileInvalid,
    hostileUnknown,
  }
}

/** The hour with most hostile attempts, the first of several; an hour of the clock, whatever the bins. */
function busiestHour({ hours, counts, grid }: TimelineCounts): { start: string; attempts: number } {
  let [busiest, most] = [0, 0]
  const offer = (hour: number, attempts: number) => {
    if (attempts > most || (attempts === most && hour < busiest)) [busiest, most] = [hour, attempts]
  }
  if (hours !== null)
    hours.forEach((attempts, hour) => {
      offer(hour, attempts)
    })
  else {
    const perHour = HOUR / grid.slotSeconds
    const firstHour = Math.floor(grid.start / HOUR)
    const early = (grid.start - firstHour * HOUR) / grid.slotSeconds
    for (let from = -early, hour = firstHour; from < grid.slots; from += perHour, hour++) {
      offer(hour, hostileOf(counts, Math.max(0, from), Math.min(grid.slots, from + perHour)))
    }
  }
  return { start: isoTime(busiest * HOUR), attempts: most }
}

/** Hostile attempts of slots `[from, to)`. */
function hostileOf(counts: Uint32Array, from: number, to: number): number {
  let sum = 0
  for (let slot = from; slot < to; slot++) {
    for (let i = HOSTILE_AT; i < PER_SLOT; i++) sum += counts[slot * PER_SLOT + i] ?? 0
  }
  return sum
}

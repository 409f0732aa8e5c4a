import { DAY, HOUR, isoTime } from '../base/calendar'
import type { TimelineAnswer, TimelineBin } from '../model/answers'
import { type AttemptTable, INVALID, VALID, VALIDITY_UNKNOWN } from '../model/attempt-table'
import { type Outcome, OUTCOMES } from '../model/filter'
import { type Pause, pauseAnswer } from './longest-pause'
import { timeChunks, type TimeRange } from './time-chunks'
import { HONEST_TRY, HOSTILE_TRY, LOG_IN, OUTCOME_SHIFT, SCANNED } from './row-codes'
import { PER_SLOT, type TimelineCounts } from './timeline-counts'

/** The range of a table's times, or null where it has none. */
export function timeRange(table: AttemptTable): TimeRange | null {
  return timeChunks(table).range
}

/** What counts tell of a timeline; gaps and bursts are found from others. */
type TimelineOfCounts = Omit<TimelineAnswer, 'gaps' | 'gapSeconds' | 'bursts' | 'burstAttempts'>

/**
 * Question 3: when attempts come. Bins run over the whole log, so that a filter leaves the axis in place. What is
 * counted has the `outcomes`.
 */
export function summariseTimeline(
  counts: TimelineCounts,
  pause: Pause | null,
  outcomes: readonly Outcome[],
): TimelineOfCounts {
  const { start, binSeconds, bins: length, slotSeconds, slots } = counts.grid
  const perBin = binSeconds / slotSeconds
  const counted = outcomes.map((outcome) => OUTCOMES.indexOf(outcome))
  const bins = Array.from({ length }, (_, bin) =>
    binOf(sumWays(counts.counts, bin * perBin, perBin), isoTime(start + bin * binSeconds), counted),
  )
  const without = binOf(sumWays(counts.counts, slots, 1), null, counted)
  if (without.failures + without.successes + without.scans > 0) bins.push(without)
  const { first, last } = counts.bounds
  if (first !== first) return { binSeconds, bins, perDay: null, busiestHour: null, longestPause: null }
  return {
    binSeconds,
    bins,
    perDay: sumOf(sumWays(counts.counts, 0, slots), counted) / Math.max(1, (last - first) / DAY),
    busiestHour: busiestHour(counts, counted),
    longestPause: pauseAnswer(pause),
  }
}

/** Tries of some slots by outcome and validity, as codes have them. */
function sumWays(counts: Uint32Array, slot: number, slots: number): Float64Array {
  const sums = new Float64Array(PER_SLOT)
  const end = (slot + slots) * PER_SLOT
  for (let at = slot * PER_SLOT; at < end; at += PER_SLOT) {
    for (let way = 0; way < PER_SLOT; way++) sums[way] = (sums[way] ?? 0) + (counts[at + way] ?? 0)
  }
  return sums
}

function binOf(ways: Float64Array, start: string | null, counted: readonly number[]): TimelineBin {
  return {
    start,
    failures: sumOf(ways, [HOSTILE_TRY, HONEST_TRY]),
    successes: sumOf(ways, [LOG_IN]),
    scans: sumOf(ways, [SCANNED]),
    hostileValid: sumOf(ways, counted, [VALID]),
    hostileInvalid: sumOf(ways, counted, [INVALID]),
    hostileUnknown: sumOf(ways, counted, [VALIDITY_UNKNOWN]),
  }
}

const VALIDITY_STATES = [INVALID, VALID, VALIDITY_UNKNOWN]

function sumOf(ways: Float64Array, outcomes: readonly number[], states: readonly number[] = VALIDITY_STATES): number {
  let sum = 0
  for (const outcome of outcomes) for (const state of states) sum += ways[(outcome << OUTCOME_SHIFT) | state] ?? 0
  return sum
}

/** The hour with most tries that are counted, the first of several; an hour of the clock, whatever the bins. */
function busiestHour(
  { hours, counts, grid }: TimelineCounts,
  counted: readonly number[],
): { start: string; attempts: number } {
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
      const [start, end] = [Math.max(0, from), Math.min(grid.slots, from + perHour)]
      offer(hour, sumOf(sumWays(counts, start, end - start), counted))
    }
  }
  return { start: isoTime(busiest * HOUR), attempts: most }
}

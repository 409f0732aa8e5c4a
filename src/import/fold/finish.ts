import { fromLeapYear, LEAP_DAY } from '../../base/calendar'
import { type AttemptColumns, NO_STEP } from '../../model/attempt-columns'
import type { AttemptTable } from '../../model/attempt-table'
import { judgeHostility } from './hostile'
import type { Dating } from './years'

/** The table of what has been folded so far: without rows taken back, with years, with hostility judged. */
export function finishTable(columns: AttemptColumns, dating: Dating | null): AttemptTable {
  const kept = keptRows(columns.count, columns.length)
  const pick = <T extends Uint8Array | Uint16Array | Int16Array | Uint32Array>(column: T): T => {
    const picked = new (column.constructor as new (length: number) => T)(kept.length)
    for (const { from, to, at } of kept.runs) picked.set(column.subarray(from, to), at)
    return picked
  }
  const table = {
    length: kept.length,
    kind: pick(columns.kind),
    time: datedTimes(columns, kept.runs, kept.length, dating),
    offset: pick(columns.offset),
    source: pick(columns.source),
    user: pick(columns.user),
    valid: pick(columns.valid),
    method: pick(columns.method),
    port: pick(columns.port),
    count: pick(columns.count),
    flags: pick(columns.flags),
    logHost: pick(columns.logHost),
    file: pick(columns.file),
    line: pick(columns.line),
    sources: columns.sources,
    users: columns.users,
    methods: columns.methods,
    logHosts: columns.logHosts,
    files: columns.files,
  }
  judgeHostility(table)
  return table
}

/** Neighbouring rows `[from, to)` that are kept, and where they go. */
interface Run {
  readonly from: number
  readonly to: number
  readonly at: number
}

/** The rows that were not taken back, as runs: copied whole, they cost a tenth of a copy row by row. */
function keptRows(count: Uint32Array, length: number): { length: number; runs: Run[] } {
  const runs: Run[] = []
  let at = 0
  for (let from = 0; from < length;) {
    while (from < length && count[from] === 0) from++
    let to = from
    while (to < length && count[to] !== 0) to++
    if (to > from) runs.push({ from, to, at })
    at += to - from
    from = to
  }
  return { length: at, runs }
}

function datedTimes(
  columns: AttemptColumns,
  runs: readonly Run[],
  length: number,
  dating: Dating | null,
): Float64Array {
  const times = new Float64Array(length)
  // Neighbours are of one year: its two offsets are worked out once.
  let known = NO_STEP
  let [untilLeapDay, afterLeapDay] = [0, 0]
  for (const { from, to, at } of runs) {
    for (let row = from; row < to; row++) {
      const stamp = columns.stamp[row] ?? NaN
      const step = columns.yearStep[row] ?? NO_STEP
      if (step !== known && dating !== null) {
        known = step
        untilLeapDay = step === NO_STEP ? 0 : fromLeapYear(0, dating.firstYear + step)
        afterLeapDay = step === NO_STEP ? 0 : fromLeapYear(LEAP_DAY.end, dating.firstYear + step) - LEAP_DAY.end
      }
      times[at + row - from] = stamp + (stamp < LEAP_DAY.end || step === NO_STEP ? untilLeapDay : afterLeapDay)
    }
  }
  return times
}

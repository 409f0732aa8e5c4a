import { fromLeapYear } from '../../base/calendar'
import { type AttemptColumns, NO_STEP } from '../../model/attempt-columns'
import type { AttemptTable } from '../../model/attempt-table'
import { judgeHostility } from './hostile'
import type { Dating } from './years'

/** The table of what has been folded so far: without rows taken back, with years, with hostility judged. */
export function finishTable(columns: AttemptColumns, dating: Dating | null): AttemptTable {
  const kept = keptRows(columns.count, columns.length)
  const pick = <T extends Uint8Array | Uint16Array | Int16Array | Uint32Array | Float64Array>(column: T): T => {
    const picked = new (column.constructor as new (length: number) => T)(kept.length)
    for (let i = 0; i < kept.length; i++) picked[i] = column[kept[i] ?? 0] ?? 0
    return picked
  }
  const table = {
    length: kept.length,
    kind: pick(columns.kind),
    time: datedTimes(columns, kept, dating),
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

function keptRows(count: Uint32Array, length: number): Uint32Array {
  const rows = new Uint32Array(length)
  let n = 0
  for (let i = 0; i < length; i++) if (count[i] !== 0) rows[n++] = i
  return rows.subarray(0, n)
}

function datedTimes(columns: AttemptColumns, kept: Uint32Array, dating: Dating | null): Float64Array {
  const times = new Float64Array(kept.length)
  for (let i = 0; i < kept.length; i++) {
    const row = kept[i] ?? 0
    const stamp = columns.stamp[row] ?? NaN
    const step = columns.yearStep[row] ?? NO_STEP
    times[i] = step === NO_STEP || dating === null ? stamp : fromLeapYear(stamp, dating.firstYear + step)
  }
  return times
}

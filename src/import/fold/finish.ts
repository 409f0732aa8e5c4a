import type { AttemptColumns } from '../../model/attempt-columns'
import type { AttemptTable } from '../../model/attempt-table'
import type { Stretches } from '../../model/stretches'
import { AS_WRITTEN, type Clocks, onClocks } from './clocks'
import { DatedTimes } from './dated-times'
import { Judge } from './hostile'
import type { Dating } from './years'

/** How times are to be shown: dated, and on which clocks. */
export interface ShownTimes {
  readonly dating: Dating | null
  readonly clocks: Clocks
}

/** Makes the table of what has been folded, again and again while more is: what it knows from before it keeps. */
export class Finisher {
  readonly #columns: AttemptColumns
  readonly #times: DatedTimes
  readonly #judge = new Judge()

  constructor(columns: AttemptColumns) {
    this.#columns = columns
    this.#times = new DatedTimes(columns)
  }

  /**
   * The table with years, and with hostility judged: by the times as written and dated by rule, so that what somebody
   * chooses to see changes no attempt. Its columns are the fold's own, which change while more is read.
   */
  finish(byRule: Dating | null, shown: ShownTimes = { dating: byRule, clocks: AS_WRITTEN }): AttemptTable {
    const columns = this.#columns
    const { length, stretches } = columns
    this.#times.date(byRule)
    this.#judge.judge(columns)
    const dated = shown.dating === byRule ? null : this.#times.under(shown.dating)
    const { set, files } = shown.clocks
    if (set === null && files.size === 0) return tableOf(columns, dated ?? columns.time.subarray(0, length), stretches)
    const time = dated ?? columns.time.slice(0, length)
    return tableOf(columns, time, onClocks(time, stretches, shown.clocks))
  }
}

function tableOf(columns: AttemptColumns, time: Float64Array, stretches: Stretches): AttemptTable {
  const { length } = columns
  return {
    length,
    kind: columns.kind.subarray(0, length),
    time,
    stretches,
    source: columns.source.subarray(0, length),
    user: columns.user.subarray(0, length),
    valid: columns.valid.subarray(0, length),
    method: columns.method.subarray(0, length),
    port: columns.port.subarray(0, length),
    count: columns.count.subarray(0, length),
    flags: columns.flags.subarray(0, length),
    logHost: columns.logHost.subarray(0, length),
    line: columns.line.subarray(0, length),
    sources: columns.sources,
    users: columns.users,
    methods: columns.methods,
    logHosts: columns.logHosts,
    files: columns.files,
  }
}

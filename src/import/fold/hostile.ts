import { type AttemptTable, FAILURE, HOSTILE, NO_ID, NO_OFFSET, SUCCESS } from '../../model/attempt-table'
import { HONEYPOT, JUDGED, OFFERED_KEY } from '../../model/attempt-columns'
import type { Stretches } from '../../model/stretches'

/** A slip is at most so many failures, within so many seconds before the log-in (docs/counting.md clause 8b). */
const SLIP_FAILURES = 6
const SLIP_SECONDS = 600

/** What the judgement needs to know of rows. */
interface Judged {
  readonly length: number
  readonly kind: Uint8Array
  readonly time: Float64Array
  readonly stretches: Stretches
  readonly source: Uint32Array
  readonly user: Uint32Array
  readonly count: AttemptTable['count']
  readonly flags: Uint8Array
}

/** The tries of one user from one source, where at least one succeeded. */
interface Pair {
  readonly failures: number[]
  readonly successes: number[]
}

/**
 * Judges which failures are hostile. They begin so; slips are forgiven (clause 8b), until it turns out that they were
 * none: more failures than a slip has, or another source.
 */
export class Judge {
  #forgiven: number[] = []

  /** Sets the HOSTILE bits of a log's rows, whose times are dated. */
  judge(columns: Judged): void {
    // The columns themselves: reached through an accessor, each row would cost a call.
    const { length, kind, time, stretches, source, user, count, flags } = columns
    const rows = { length, kind, time, stretches, source, user, count, flags }
    for (const row of this.#forgiven) {
      const bits = flags[row] ?? 0
      if (kind[row] === FAILURE && (bits & OFFERED_KEY) === 0) flags[row] = bits | HOSTILE
    }
    this.#forgiven = pairsWithSuccess(rows).flatMap((pair) => slipsOf(rows, pair))
    for (const row of this.#forgiven) flags[row] = (flags[row] ?? 0) & ~HOSTILE
  }
}

function pairsWithSuccess(rows: Judged): Pair[] {
  const bySource = new Map<number, Map<number, Pair>>()
  const all: Pair[] = []
  for (let i = 0; i < rows.length; i++) {
    const source = rows.source[i] ?? NO_ID
    const user = rows.user[i] ?? NO_ID
    const isDecoy = ((rows.flags[i] ?? 0) & (HONEYPOT | JUDGED)) !== 0
    if (rows.kind[i] !== SUCCESS || isDecoy || source === NO_ID || user === NO_ID) continue
    let users = bySource.get(source)
    if (users === undefined) bySource.set(source, (users = new Map<number, Pair>()))
    let pair = users.get(user)
    if (pair === undefined) {
      users.set(user, (pair = { failures: [], successes: [] }))
      all.push(pair)
    }
    pair.successes.push(i)
  }
  if (all.length === 0) return all
  // Few sources ever succeed: a mark for each is found faster than a map's miss.
  const marks = new Uint8Array([...bySource.keys()].reduce((most, id) => Math.max(most, id), 0) + 1)
  for (const source of bySource.keys()) marks[source] = 1
  for (let i = 0; i < rows.length; i++) {
    const isOpen = rows.kind[i] === FAILURE && ((rows.flags[i] ?? 0) & JUDGED) === 0
    if (isOpen && marks[rows.source[i] ?? NO_ID] === 1)
      bySource
        .get(rows.source[i] ?? NO_ID)
        ?.get(rows.user[i] ?? NO_ID)
        ?.failures.push(i)
  }
  return all
}

/** Walks failures and successes of a pair by time; both lists are looked at once, however many there are. */
function slipsOf(rows: Judged, pair: Pair): number[] {
  const slips: number[] = []
  const timeOf = (row: number) => trueTime(rows.time[row] ?? NaN, rows.stretches.offsetOf(row))
  const byTime = (a: number, b: number) => timeOf(a) - timeOf(b) || a - b
  const failures = pair.failures.filter((row) => !Number.isNaN(timeOf(row))).sort(byTime)
  let next = 0
  for (const success of pair.successes.sort(byTime)) {
    const at = timeOf(success)
    let tries = 0
    const near: number[] = []
    for (; next < failures.length; next++) {
      const row = failures[next] ?? 0
      if (timeOf(row) > at || (timeOf(row) === at && row > success)) break
      if (at - timeOf(row) > SLIP_SECONDS) continue
      near.push(row)
      tries += rows.count[row] ?? 1
    }
    if (tries <= SLIP_FAILURES) for (const row of near) slips.push(row)
  }
  return slips
}

/** A time with an offset is an instant: a clock that was set back or forward between two of them changes nothing. */
function trueTime(time: number, offset: number): number {
  return offset === NO_OFFSET ? time : time - offset * 60
}

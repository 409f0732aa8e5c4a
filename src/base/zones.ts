import { DAY, isoOffset } from './calendar'

/**
 * Zones: what the clock on a wall shows at an instant, and which instant it shows. The rules are those of the tz
 * database (https://www.iana.org/time-zones) that the browser or Node comes with, asked through `Intl`; this machine's
 * own zone has no part in it. Instants and wall-clock times are seconds since 1970-01-01T00:00, in UTC and as shown.
 */

/** From 1970 to 2100 zones are looked up; before and after, the offset of that end holds: no sshd wrote a log then. */
const FIRST = 0
const LAST = Date.UTC(2100, 0, 1) / 1000

const NOT_ASKED = -32768

/** Within an hour that stands twice, a log steps back by so many seconds only where its clock was set back. */
const STRAY = 300

/** Names of three letters that mean one zone everywhere; others, `IST`, `BST`, `PST`, mean several or none. */
const SHORT = ['UTC', 'GMT', 'WET', 'CET', 'MET', 'EET', 'EST', 'MST', 'HST']

/** The zone of that name: of the tz database (`Europe/Berlin`), `UTC`, or an offset (`+02:00`, `+0200`); else null. */
export function zoneOf(text: string): Zone | null {
  const name = text.trim()
  const [, sign, hours, minutes = '0'] = /^(?:UTC|GMT)?([+-])([01]\d|2[0-3])(?::?([0-5]\d))?$/i.exec(name) ?? []
  if (sign === undefined) return namedZone(name)
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  return new Zone(offset === 0 ? 'UTC' : isoOffset(offset), () => offset)
}

/** Names that {@link zoneOf} knows, to choose from. */
export function zoneNames(): readonly string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC')]
}

function namedZone(name: string): Zone | null {
  if (name.length < 4 && !SHORT.includes(name.toUpperCase())) return null
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' })
    const { timeZone } = format.resolvedOptions()
    // Browsers answer with older names of their own for some: only letters' case is taken from them.
    const shown = timeZone.toLowerCase() === name.toLowerCase() ? timeZone : name
    return new Zone(shown, (instant) => offsetIn(format.format(instant * 1000)))
  } catch {
    return null
  }
}

/** Minutes east of UTC in a date that ends in `GMT`, `GMT+05:30` or `GMT-00:44:30`. */
function offsetIn(date: string): number {
  const [, sign, hours, minutes, seconds] = /GMT(?:([+\-−])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(date) ?? []
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0) + Math.round(Number(seconds ?? 0) / 60)
  return sign === undefined || sign === '+' ? size : -size
}

/** A zone, remembering what it has been asked: millions of times cost little where they lie on a few thousand days. */
export class Zone {
  readonly name: string
  readonly #offsetOf: (instant: number) => number
  /** Offsets at the first second of days since 1970, UTC; NOT_ASKED where they are not known yet. */
  readonly #dayOffsets = new Int16Array(LAST / DAY + 1).fill(NOT_ASKED)
  /** Instants at which the offset changes, by their day. */
  readonly #turns = new Map<number, number>()
  /** The stretch of instants asked for last, and its offset. */
  #from = NaN
  #to = NaN
  #offset = 0
  /** The day on the wall asked for last, and its offset where that does not change around it, else NaN. */
  #wallDay = NaN
  #wallOffset = NaN

  /** `offsetOf` says the minutes east of UTC at an instant. */
  constructor(name: string, offsetOf: (instant: number) => number) {
    this.name = name
    this.#offsetOf = offsetOf
  }

  /** Minutes east of UTC at an instant. */
  offsetAt(instant: number): number {
    if (!(instant >= this.#from && instant < this.#to)) this.#find(instant)
    return this.#offset
  }

  /** What the clock on the wall shows at an instant. */
  wallAt(instant: number): number {
    return instant + this.offsetAt(instant) * 60
  }

  /**
   * The instant at which the clock on the wall shows a time. A time that a clock set forward has left out is taken by
   * the offset before the change; a time that a clock set back shows twice is the first, as `compatible` in
   * https://tc39.es/proposal-temporal/docs/ambiguity.html says; but it is the second where `before`, the instant of
   * the entry before it, would make the first a step back of more than five minutes.
   */
  instantOf(wall: number, before = NaN): number {
    const day = Math.floor(wall / DAY)
    if (day !== this.#wallDay) {
      this.#wallDay = day
      const offset = this.#dayOffset(day - 1)
      this.#wallOffset = offset === this.#dayOffset(day + 2) ? offset : NaN
    }
    if (!Number.isNaN(this.#wallOffset)) return wall - this.#wallOffset * 60
    return this.#resolve(wall, this.#dayOffset(day - 1), this.#dayOffset(day + 2), before)
  }

  /** The instant of a time near a change of offsets; minutes east before and after. */
  #resolve(wall: number, before: number, after: number, previous: number): number {
    const [first, second] = [wall - before * 60, wall - after * 60]
    if (this.offsetAt(second) !== after) return first
    if (this.offsetAt(first) !== before) return second
    const back = previous - first
    return back > STRAY && back <= 2 * (second - first) ? second : first
  }

  /** Finds the stretch of an instant: the day in UTC, or what is of it before or after a change. */
  #find(instant: number): void {
    const day = Math.floor(instant / DAY)
    const [before, after] = [this.#dayOffset(day), this.#dayOffset(day + 1)]
    const [start, end] = [day * DAY, (day + 1) * DAY]
    const turn = before === after ? end : this.#turn(day, before)
    const isBefore = instant < turn
    this.#from = isBefore ? start : turn
    this.#to = isBefore ? turn : end
    this.#offset = isBefore ? before : after
  }

  #dayOffset(day: number): number {
    const clamped = Math.min(Math.max(day, FIRST / DAY), LAST / DAY)
    const known = this.#dayOffsets[clamped] ?? NOT_ASKED
    if (known !== NOT_ASKED) return known
    const offset = this.#offsetOf(clamped * DAY)
    this.#dayOffsets[clamped] = offset
    return offset
  }

  /** The second of a day, in UTC, from which the offset is no longer that of its beginning. No zone changes twice a day. */
  #turn(day: number, offset: number): number {
    const known = this.#turns.get(day)
    if (known !== undefined) return known
    let [before, after] = [day * DAY, (day + 1) * DAY]
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2)
      if (this.#offsetOf(middle) === offset) before = middle
      else after = middle
    }
    this.#turns.set(day, after)
    return after
  }
}

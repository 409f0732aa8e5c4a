import { DAY, isoTime } from '../base/calendar'

/** Days 0 to 2,932,896 are of the years 1970 to 9999, which ISO 8601 writes with four digits. */
const LAST_DAY = 2_932_896

/** `T00:00:00` and so on, by the second of the day, as far as they were needed. */
const CLOCKS = new Array<string | undefined>(DAY)
/** `2019-02-25` and so on, by day, as far as they were needed: logs have few days. */
const DATES = new Map<number, string>()
const MOST_DATES = 1e5

/** ISO 8601 text of wall-clock seconds since 1970, or null where there is no time: `isoTime`, made for many. */
export function isoOrNull(seconds: number | undefined): string | null {
  if (seconds === undefined || Number.isNaN(seconds)) return null
  const day = Math.floor(seconds / DAY)
  if (day < 0 || day > LAST_DAY || !Number.isInteger(seconds)) return isoTime(seconds)
  return dateOf(day) + clockOf(seconds - day * DAY)
}

function dateOf(day: number): string {
  let date = DATES.get(day)
  if (date === undefined) {
    if (DATES.size >= MOST_DATES) DATES.clear()
    DATES.set(day, (date = isoTime(day * DAY).slice(0, 10)))
  }
  return date
}

function clockOf(second: number): string {
  return (CLOCKS[second] ??= isoTime(second).slice(10))
}

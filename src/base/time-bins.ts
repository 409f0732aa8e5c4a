import { DAY } from './calendar'

/** 1970-01-05 was a Monday: weeks are counted from it. */
const MONDAY = 4 * DAY

/** Start of the bin of a given width, seconds, that holds a time; bins begin at midnight, and weeks on Mondays. */
export function floorTo(time: number, seconds: number): number {
  const origin = seconds % (7 * DAY) === 0 ? MONDAY : 0
  return Math.floor((time - origin) / seconds) * seconds + origin
}

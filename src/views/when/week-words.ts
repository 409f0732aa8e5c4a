import { formatCount, formatDuration } from '../../base/format'
import type { WeekHours } from '../../model/answers'
import { DAY_HOURS, meanOf, WEEK, WEEKDAYS } from '../../model/week'
import { countOf, type Noun } from '../outcome-words'

const SATURDAY = 5 * DAY_HOURS

/** All hours of the week, Monday's first. */
export const ALL_HOURS: readonly number[] = Array.from({ length: WEEK }, (_, hour) => hour)

/** The hours of a day, and the same hour of all days. */
export function hoursOfDay(day: number): number[] {
  return ALL_HOURS.filter((hour) => Math.floor(hour / DAY_HOURS) === day)
}

export function hoursOfClock(clock: number): number[] {
  return ALL_HOURS.filter((hour) => hour % DAY_HOURS === clock)
}

/** What some hours are called: one, all of a day, or the same of all days. */
export function hoursName(hours: readonly number[]): string {
  const [first = 0] = hours
  const clock = first % DAY_HOURS
  const span = `${two(clock)}:00–${two(clock + 1)}:00`
  const day = WEEKDAYS[Math.floor(first / DAY_HOURS)] ?? ''
  if (hours.length === 1) return `${day} ${span}`
  return hours.length === DAY_HOURS ? day : `${span} on all days`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** What is said of some hours: their name, their mean, and what it is made of. A day's mean is that of the whole day. */
export function describeHours(week: WeekHours, hours: readonly number[], noun: Noun): string[] {
  const isDay = hours.length === DAY_HOURS
  const mean = meanOf(week, hours)
  const [attempts, lookedAt] = [week.counts, week.hours].map((of) =>
    hours.reduce((sum, hour) => sum + (of[hour] ?? 0), 0),
  )
  const count = countOf(attempts ?? 0, noun)
  const name = hoursName(hours)
  if (lookedAt === 0) return [name, 'not in the time looked at']
  if (mean === null) return [name, `${count}; looked at for ${formatDuration((lookedAt ?? 0) * 3600)} only`]
  const words = meanWords(isDay ? mean * DAY_HOURS : mean, noun)
  const per = isDay ? 'a day' : 'an hour'
  return [name, `${words} ${per} on average`, `${count} in ${hoursWords(lookedAt ?? 0)} looked at`]
}

function hoursWords(hours: number): string {
  const words = formatCount(hours, 1)
  return `${words} ${words === '1' ? 'hour' : 'hours'}`
}

/** A mean with as many digits as it deserves, and its noun. */
export function meanWords(mean: number, { one, many }: Noun): string {
  const words = meanNumber(mean)
  return `${words} ${words === '1' ? one : many}`
}

/** A mean with as many digits as it deserves. */
export function meanNumber(mean: number): string {
  return formatCount(mean, mean < 1 ? 2 : mean < 10 ? 1 : 0)
}

/** The hour of the largest mean, the first of several; null without attempts. */
export function busiestOf(week: WeekHours): { readonly hour: number; readonly mean: number } | null {
  const means = ALL_HOURS.map((hour) => ({ hour, mean: meanOf(week, [hour]) ?? 0 }))
  const best = means.reduce((a, b) => (b.mean > a.mean ? b : a))
  return best.mean > 0 ? best : null
}

/** How weekends compare with other days, in a sentence; null where one of them was not looked at. */
export function weekendSentence(week: WeekHours): string | null {
  const work = meanOf(week, ALL_HOURS.slice(0, SATURDAY))
  const weekend = meanOf(week, ALL_HOURS.slice(SATURDAY))
  if (work === null || weekend === null || work + weekend === 0) return null
  return `At weekends ${meanNumber(weekend)} an hour, from Monday to Friday ${meanNumber(work)}.`
}

/** How often the hours of a week lie in the time looked at, in a sentence. */
export function coverSentence({ hours }: WeekHours): string {
  const [least, most] = [Math.min(...hours), Math.max(...hours)]
  const [from, to] = [Math.floor(least + 0.01), Math.ceil(most - 0.01)]
  if (to <= 1) return 'No hour of the week was looked at more than once: these are no habits yet.'
  return from === to
    ? `Each hour of the week lies ${from} times in it.`
    : `Hours of the week lie ${from} to ${to} times in it.`
}

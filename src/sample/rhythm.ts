import type { Random } from './random'

export const MINUTE = 60
export const HOUR = 3600
export const DAY = 86_400

/** 1970-01-01 was a Thursday; 0 is Sunday. */
export function weekday(time: number): number {
  return (Math.floor(time / DAY) + 4) % 7
}

/** Relative busyness of attackers at a time of the week: more in the afternoon, less at weekends. At most 1. */
export function busyness(time: number): number {
  const hour = (time % DAY) / HOUR
  const daily = 1 + 0.4 * Math.sin(((hour - 8) / 24) * 2 * Math.PI)
  const weekend = weekday(time) % 6 === 0 ? 0.8 : 1
  return (daily * weekend) / 1.4
}

/** A time between two, drawn in proportion to the busyness (rejection sampling). */
export function busyTime(random: Random, from: number, to: number): number {
  for (;;) {
    const time = from + random.next() * (to - from)
    if (random.chance(busyness(time))) return time
  }
}

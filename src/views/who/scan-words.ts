import { formatCount, formatDuration, formatWhen } from '../../base/format'
import type { HostScan } from '../../model/scan'
import { plural } from '../words'

/** "Up on 22 Nov 2026 17:04 UTC, 16 hops from where nmap ran." */
export function stateSentence({ state, at, distance }: HostScan): string {
  const when =
    at === null ? 'when nmap looked' : `on ${formatWhen(at.seconds, { year: true })}${at.isLocal ? '' : ' UTC'}`
  const where = distance === null ? '' : `, ${plural(distance, 'hop', 'hops')} from where nmap ran`
  return `${state === 'up' ? 'Up' : 'Down'} ${when}${where}.`
}

/** What there is to say of the time, as asides. */
export function timeNotes({ at, seconds }: HostScan): string[] {
  return [
    ...(at === null ? ['The result does not say when it was.'] : []),
    ...(at?.isLocal === true ? ['The time is that of the clock of the machine that scanned, in its own zone.'] : []),
    ...(seconds === null ? [] : [`The whole scan took ${durationText(seconds)}.`]),
  ]
}

/** To the hundredth, as nmap has it; longer ones in minutes and hours. */
function durationText(seconds: number): string {
  return seconds < 60 ? `${formatCount(seconds, 2)} s` : formatDuration(seconds)
}

/** "977 more are closed, 3 filtered." */
export function notShownSentence({ notShown, ports }: HostScan): string | null {
  if (notShown.length === 0) return null
  const [first, ...rest] = notShown.map(({ state, count }) => ({
    state,
    count: formatCount(count),
    isOne: count === 1,
  }))
  if (first === undefined) return null
  const more = ports.length === 0 ? '' : ' more'
  return `${first.count}${more} ${first.isOne ? 'is' : 'are'} ${first.state}${rest.map(({ state, count }) => `, ${count} ${state}`).join('')}.`
}

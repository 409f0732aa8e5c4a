import { DAY } from './rhythm'

/** How the sample's lines begin. */
export type EnvelopeKind = 'rfc3164' | 'rfc3339'

/** The head of a line: from wall-clock seconds since 1970 (never going backwards) to `TIME HOST `. */
export type Head = (time: number) => string

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `Feb 25`, the day padded with a blank: RFC 3164, section 4.1.2. */
function bsdDay(date: Date): string {
  return `${MONTHS[date.getUTCMonth()] ?? ''} ${String(date.getUTCDate()).padStart(2)}`
}

/** `2026-03-01`: RFC 3339, section 5.6. */
function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/** `00:07:21`. */
function clock(secondOfDay: number): string {
  const pad = (value: number) => (value < 10 ? `0${value}` : `${value}`)
  const minute = Math.floor(secondOfDay / 60)
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}:${pad(secondOfDay % 60)}`
}

/** Makes the writer of heads; the texts of the last day and second are kept, since many lines share them. */
export function createHead(kind: EnvelopeKind, logHost: string): Head {
  const bsd = kind === 'rfc3164'
  let day = NaN
  let dayText = ''
  let second = NaN
  let text = ''
  return (time) => {
    const whole = Math.floor(time)
    if (whole !== second) {
      second = whole
      if (Math.floor(whole / DAY) !== day) {
        day = Math.floor(whole / DAY)
        const date = new Date(day * DAY * 1000)
        dayText = bsd ? `${bsdDay(date)} ` : `${isoDay(date)}T`
      }
      text = dayText + clock(whole - day * DAY) + (bsd ? ` ${logHost} ` : '')
    }
    if (bsd) return text
    const micros = String(Math.floor((time - whole) * 1e6)).padStart(6, '0')
    return `${text}.${micros}+00:00 ${logHost} `
  }
}

import { DAY, yearOf } from '../../base/calendar'
import { formatCount, formatRange, formatWhen } from '../../base/format'
import type { Assumed, AssumedFile } from '../../model/answers'
import type { TimeRange } from '../../model/filter'
import type { TimeChoices } from '../../model/time-choices'
import { secondsOf } from '../times'

/** Offsets that are all named. */
const MOST_OFFSETS = 4

/** What may be said of times: of a whole log, or of a file of it. */
interface Carried {
  readonly isYearless: boolean
  readonly isFloating: boolean
  readonly offsets: readonly string[]
}

export function carriedBy(file: AssumedFile): Carried {
  return { ...file, isYearless: file.year !== null }
}

/** What the times of a whole log carry. */
export function carriedByAll({ files, offsets }: Assumed): Carried {
  return {
    isYearless: files.some(({ year }) => year !== null),
    isFloating: files.some(({ isFloating }) => isFloating),
    offsets,
  }
}

/** Some times are instants and others are not, so that they can't be compared before a zone is chosen. */
export function isMixed(assumed: Assumed): boolean {
  return assumed.zone === null && assumed.offsets.length > 0 && carriedByAll(assumed).isFloating
}

/** A sentence on what a log's times carry. */
export function carriedSentence({ isYearless, isFloating, offsets }: Carried): string {
  const zones = listOf(offsets.map(offsetName))
  if (offsets.length > 0 && isFloating) return `Some times carry no zone, others carry ${zones}.`
  if (offsets.length > 0) return `Times carry ${zones}, so they are exact.`
  if (!isFloating) return 'No attempt has a time.'
  return isYearless ? 'Times carry neither a year nor a zone.' : 'Times carry their year, but no zone.'
}

/** The same of a file, in a few words. */
export function carriedWords({ isYearless, isFloating, offsets }: Carried): string {
  const zones = listOf(offsets.map(offsetName))
  if (offsets.length > 0) return isFloating ? `no zone, or ${zones}` : `exact, ${zones}`
  if (!isFloating) return 'no times'
  return isYearless ? 'no year, no zone' : 'no zone'
}

/** From the first to the last time, to the minute; null without times. */
export function rangeWords(first: string | null, last: string | null): string | null {
  if (first === null || last === null) return null
  const [start, end] = [secondsOf(first), secondsOf(last)]
  if (end - start < 60) return formatWhen(start, { year: true })
  // From midnight to midnight would be taken for whole days.
  return formatRange(start, Math.floor(end) + (end % DAY === 0 ? 1 : 0), { year: true })
}

/** The years of a half-open range: `2026`, `2024–2026`. */
export function yearsOf({ start, end }: TimeRange): string {
  const [first, last] = [start, end - 1].map(yearOf)
  return first === last ? String(first) : `${first}–${last}`
}

/** Whether a file has times without a year, and nobody has chosen one for it or for the set. */
export function isYearAssumed({ files }: Assumed, choices: TimeChoices): boolean {
  if (choices.year !== null) return false
  return files.some(({ year }, file) => year !== null && (choices.files.get(file)?.year ?? null) === null)
}

/** The range of all files, whatever the filter. */
export function wholeRange({ files }: Assumed): string | null {
  const firsts = files.flatMap(({ first }) => first ?? []).sort()
  const lasts = files.flatMap(({ last }) => last ?? []).sort()
  return rangeWords(firsts[0] ?? null, lasts.at(-1) ?? null)
}

/** Why that year stands for the one of the last entry. */
export function yearNote(chosen: number | null): string {
  return chosen === null ? `Assumed: ${LATEST}.` : `Chosen. Emptied, it is ${LATEST}.`
}

const LATEST = 'the latest year that fits the files’ modification times'

/** What a zone means for the times that there are. */
export function zoneNote(assumed: Assumed): string {
  const { isFloating, offsets } = carriedByAll(assumed)
  const { zone } = assumed
  if (zone === null) {
    if (isMixed(assumed)) return MIXED_NOTE
    if (assumed.files.some((file) => file.zone !== null)) return OWN_ZONE_NOTE
    return 'Empty, times stand as the server wrote them.'
  }
  const exact = `Times with an offset are shown on the clock of ${zone}.`
  if (!isFloating) return exact
  const others = assumed.files.some((file) => file.zone !== null) ? ', where their file has no zone of its own' : ''
  const floating = `Times without an offset are taken as the clock of ${zone} showed them${others}.`
  return offsets.length > 0 ? `${floating} ${exact}` : floating
}

const MIXED_NOTE =
  'Some times have no zone: they stand as written beside times with one. Choose the server’s zone to put all on one clock.'
const OWN_ZONE_NOTE = 'A file has a zone of its own: choose one here too, and all times stand on one clock.'

function offsetName(offset: string): string {
  return offset === 'Z' ? 'UTC' : offset
}

/** `a`, `a and b`, `a, b and c`; of many the first three. */
function listOf(words: readonly string[]): string {
  const all = words.length > MOST_OFFSETS ? [...words.slice(0, 3), `${formatCount(words.length - 3)} more`] : words
  const last = all.at(-1) ?? ''
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`
}

/**
 * Values to text. Separators are the reader's own (`Intl` with the browser's locale unless one is named); words
 * and names of months are the page's, so that a sentence stays in one language. Times are wall-clock seconds since
 * 1970-01-01T00:00 as somebody wrote them down: they are formatted as UTC and never moved to the browser's zone.
 */

const NARROW_SPACE = '\u202f'
const DAY = 86_400
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const BYTE_UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB']

const formatters = new Map<string, Intl.NumberFormat>()

/** Formatters are costly to make and asked for in every table cell; one is kept per locale and number of digits. */
function numberFormat(locale: string | undefined, least: number, most: number): Intl.NumberFormat {
  const key = `${locale ?? ''} ${least} ${most}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most })
  formatters.set(key, made)
  return made
}

/** 167911 → "167,911"; up to `digits` decimals (none by default). */
export function formatCount(value: number, digits = 0, locale?: string): string {
  return numberFormat(locale, 0, digits).format(value)
}

/** 10000 → "10k" for axes on narrow screens; below a thousand like {@link formatCount}. */
export function formatCompact(value: number, locale?: string): string {
  if (value < 1_000) return formatCount(value, 2, locale)
  if (value < 1_000_000) return `${formatCount(value / 1_000, 1, locale)}k`
  return `${formatCount(value / 1_000_000, 1, locale)}M`
}

/**
 * Share 0–1 → "17.1 %" with a narrow no-break space. Something is never shown as nothing, and not quite all never
 * as all: "<0.1 %", ">99.9 %".
 */
export function formatShare(share: number, digits = 1, locale?: string): string {
  const percent = share * 100
  const step = 10 ** -digits
  const format = numberFormat(locale, digits, digits)
  if (percent > 0 && percent < step / 2) return `<${format.format(step)}${NARROW_SPACE}%`
  if (percent < 100 && percent >= 100 - step / 2) return `>${format.format(100 - step)}${NARROW_SPACE}%`
  return `${format.format(percent)}${NARROW_SPACE}%`
}

function pad(value: number): string {
  return value.toString().padStart(2, '0')
}

/** Options of the date formats. */
export interface DateWords {
  /** Say the year: "25 Feb 2019". */
  readonly year?: boolean
  /** Say the day of the week: "Mon 25 Feb". */
  readonly weekday?: boolean
  /** Write the month out: "25 February". */
  readonly long?: boolean
  /** Say seconds where they are not zero; else times are cut to the minute. */
  readonly seconds?: boolean
}

/** Wall-clock seconds → "25 Feb". */
export function formatDay(seconds: number, words: DateWords = {}): string {
  const date = new Date(seconds * 1_000)
  const name = MONTHS[date.getUTCMonth()] ?? ''
  const month = words.long === true ? name : name.slice(0, 3)
  const weekday = words.weekday === true ? `${WEEKDAYS[date.getUTCDay()] ?? ''} ` : ''
  const year = words.year === true ? ` ${date.getUTCFullYear()}` : ''
  return `${weekday}${date.getUTCDate()} ${month}${year}`
}

/** Wall-clock seconds → "03:00"; with seconds where they are not zero. */
export function formatClock(seconds: number): string {
  const date = new Date(seconds * 1_000)
  const rest = date.getUTCSeconds()
  return `${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}${rest === 0 ? '' : `:${pad(rest)}`}`
}

/** Wall-clock seconds → "25 Feb 03:00". */
export function formatWhen(seconds: number, words: DateWords = {}): string {
  return `${formatDay(seconds, words)} ${clockOf(seconds, words)}`
}

function clockOf(time: number, { seconds = false }: DateWords): string {
  return formatClock(seconds ? Math.floor(time) : Math.floor(time / 60) * 60)
}

/**
 * Half-open range of wall-clock seconds → "6 Mar 00:00 – 8 Mar 12:00". Whole days are named by the first and the
 * last day inside: "25 Feb – 27 Mar"; a year is said once, at the end.
 */
export function formatRange(start: number, end: number, words: DateWords = {}): string {
  const first = { ...words, year: words.year === true && !sameYear(start, end - 1) }
  if (start % DAY === 0 && end % DAY === 0) {
    const last = formatDay(end - DAY, words)
    return end - start <= DAY ? last : `${formatDay(start, first)} – ${last}`
  }
  if (Math.floor(start / DAY) === Math.floor(end / DAY)) {
    return `${formatWhen(start, words)} – ${clockOf(end, words)}`
  }
  return `${formatWhen(start, first)} – ${formatWhen(end, words)}`
}

function sameYear(a: number, b: number): boolean {
  return new Date(a * 1_000).getUTCFullYear() === new Date(b * 1_000).getUTCFullYear()
}

/** Decimal units, as file managers show them: 118_000_000 → "118 MB". */
export function formatBytes(bytes: number, locale?: string): string {
  const power = byteUnit(bytes)
  return `${scaledBytes(bytes, power, locale)} ${BYTE_UNITS[power] ?? ''}`
}

/** Two sizes in the unit of the whole: "73 of 118 MB". */
export function formatBytesOf(part: number, whole: number, locale?: string): string {
  const power = byteUnit(whole)
  return `${scaledBytes(part, power, locale)} of ${formatBytes(whole, locale)}`
}

function byteUnit(bytes: number): number {
  return bytes < 1 ? 0 : Math.min(BYTE_UNITS.length - 1, Math.floor(Math.log10(bytes) / 3))
}

function scaledBytes(bytes: number, power: number, locale?: string): string {
  const value = bytes / 1_000 ** power
  return formatCount(value, power > 0 && value < 10 ? 1 : 0, locale)
}

/** Seconds → "24 s", "6 min 24 s", "3 h 05 min", "9.3 days"; below one "less than 1 s". */
export function formatDuration(seconds: number, locale?: string): string {
  if (seconds < 1) return 'less than 1 s'
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3_600) return withRest(Math.floor(whole / 60), 'min', String(whole % 60), 's')
  const minutes = Math.round(whole / 60)
  if (whole < 2 * DAY) return withRest(Math.floor(minutes / 60), 'h', pad(minutes % 60), 'min')
  return `${formatCount(whole / DAY, whole < 100 * DAY ? 1 : 0, locale)} days`
}

function withRest(large: number, unit: string, rest: string, restUnit: string): string {
  return Number(rest) === 0 ? `${large} ${unit}` : `${large} ${unit} ${rest} ${restUnit}`
}

/** Width of a bin as the unit of a rate: 3600 → "an hour", 10800 → "in 3 hours". */
export function formatPer(seconds: number): string {
  const units: readonly (readonly [number, string, string])[] = [
    [7 * DAY, 'a week', 'weeks'],
    [DAY, 'a day', 'days'],
    [3_600, 'an hour', 'hours'],
    [60, 'a minute', 'minutes'],
  ]
  const [size, one, many] = units.find(([length]) => seconds % length === 0) ?? [1, 'a second', 'seconds']
  return seconds === size ? one : `in ${formatCount(seconds / size)} ${many}`
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Kibana: `Mar 1, 2026 @ 00:07:21.500`. */
const KIBANA = /^([A-Z][a-z]{2}) (\d{1,2}), (\d{4}) @ (\d\d:\d\d:\d\d[.\d]*)$/
/** `3/1/2026 12:07:21 AM`, `01.03.2026 00:07:21`, `01/03/2026, 00:07:21`, `2026/03/01 00:07:21`, `1-3-2026 0:07:21`. */
const LOCAL =
  /^(\d{1,4})([./-]) ?(\d{1,2})\2 ?(\d{1,4})\.?,? (\d{1,2}):(\d\d):(\d\d)([.,]\d+)?(?: ([AaPp])\.? ?[Mm]\.?)?$/

/**
 * A time as exports write it, in ISO 8601; other texts stay as they are. Of dates in the order of a country the year
 * has four digits; between slashes the month comes first where the clock has AM or PM and it can be one, else the day.
 */
export function isoOf(time: string): string {
  const text = time.trim().replace(/[\u00A0\u202F]/g, ' ')
  return kibana(text) ?? local(text) ?? iso(text)
}

/** With the `T` that RFC 3339 wants, and `Z` for `UTC`. */
function iso(text: string): string {
  return text
    .replace(/^(\d{4}-\d\d-\d\d),? +(\d)/, '$1T$2')
    .replace(/ (?:UTC|GMT)$/, 'Z')
    .replace(/^(\d{4}-\d\d-\d\dT[\d:.,]+) ([+-])/, '$1$2')
}

function kibana(text: string): string | null {
  const [, name = '', day = '', year = '', clock = ''] = KIBANA.exec(text) ?? []
  return clock === '' ? null : `${year}-${two(MONTHS.indexOf(name.toLowerCase()) + 1)}-${two(Number(day))}T${clock}`
}

function local(text: string): string | null {
  const parts = LOCAL.exec(text)
  if (parts === null) return null
  const [, first = '', separator = '', middle = '', last = '', hour = '', minute = '', second = '', fraction = ''] =
    parts
  const half = parts[9]?.toLowerCase()
  const isMonthFirst = separator === '/' && half !== undefined && Number(first) <= 12
  const [year, month, day] =
    first.length === 4 ? [first, middle, last] : isMonthFirst ? [last, first, middle] : [last, middle, first]
  if (year.length !== 4) return null
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0)
  return `${year}-${two(Number(month))}-${two(Number(day))}T${two(hours)}:${minute}:${second}${fraction.replace(',', '.')}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

import { ascii, isDigit, SPACE, startsWith } from '../../base/bytes'

const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The month by its second and third letter, which no two share: a look-up instead of twelve comparisons. */
const BY_LETTERS = new Int8Array(1 << 10).fill(-1)
ENGLISH.forEach((name, month) => (BY_LETTERS[slotOf(name.charCodeAt(1), name.charCodeAt(2))] = month))
const FIRST_LETTERS = ascii(ENGLISH.map((name) => name.charAt(0)).join(''))
const OTHER_LETTERS = ascii(ENGLISH.map((name) => name.slice(1)).join(''))

function slotOf(second: number, third: number): number {
  return ((second & 31) << 5) | (third & 31)
}

/** Month 0–11 of the three English letters at `at`, as syslog writes them in every locale, or -1. */
export function monthAt(bytes: Uint8Array, at: number): number {
  const second = bytes[at + 1] ?? 0
  const third = bytes[at + 2] ?? 0
  const month = BY_LETTERS[slotOf(second, third)] ?? -1
  if (month < 0 || bytes[at] !== FIRST_LETTERS[month]) return -1
  return OTHER_LETTERS[month * 2] === second && OTHER_LETTERS[month * 2 + 1] === third ? month : -1
}

/**
 * What `%b` gives in other locales, as journalctl's short forms print it: the abbreviated months of glibc
 * (https://sourceware.org/git/?p=glibc.git;a=tree;f=localedata/locales), in lower case and without their dots.
 * No name stands for two months; Croatian is left out since its `lip`, `srp` and `lis` do in Polish and Czech.
 */
const OTHER_LOCALES = [
  'jan feb mär apr mai jun jul aug sep okt nov dez', // German
  'jän feb mrz apr mai jun jul aug sep okt nov dez', // Austrian, older German
  'janv févr mars avr mai juin juil août sept oct nov déc', // French
  'jan fév mar avril mai jui jul aoû sep oct nov déc', // French, older
  'ene feb mar abr may jun jul ago sep oct nov dic', // Spanish
  'gen feb mar apr mag giu lug ago set ott nov dic', // Italian
  'jan fev mar abr mai jun jul ago set out nov dez', // Portuguese
  'jan feb mrt apr mei jun jul aug sep okt nov dec', // Dutch
  'jan feb mar apr maj jun jul aug sep okt nov dec', // Swedish, Danish
  'jan feb mars april mai juni juli aug sep okt nov des', // Norwegian
  'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu', // Finnish
  'sty lut mar kwi maj cze lip sie wrz paź lis gru', // Polish
  'led úno bře dub kvě čen čec srp zář říj lis pro', // Czech
  'jan feb mar apr máj jún júl aug sep okt nov dec', // Slovak
  'jan febr márc ápr máj jún júl aug szept okt nov dec', // Hungarian
  'ian feb mar apr mai iun iul aug sep oct nov dec', // Romanian
  'oca şub mar nis may haz tem ağu eyl eki kas ara', // Turkish
  'янв фев мар апр мая июн июл авг сен окт ноя дек', // Russian
  'янв фев мар апр май июн июл авг сен окт ноя дек', // Russian, the month alone
  'січ лют бер кві тра чер лип сер вер жов лис гру', // Ukrainian
]

interface MonthName {
  readonly bytes: Uint8Array
  readonly month: number
}

/** The names of other locales by their first byte, lower-case and with a capital. */
const BY_FIRST_BYTE: MonthName[][] = Array.from({ length: 256 }, () => [])

for (const locale of OTHER_LOCALES) locale.split(' ').forEach(addName)

function addName(name: string, month: number): void {
  for (const text of [name, name.charAt(0).toUpperCase() + name.slice(1)]) {
    const bytes = new TextEncoder().encode(text)
    const names = BY_FIRST_BYTE[bytes[0] ?? 0]
    if (
      names?.some((known) => known.bytes.length === bytes.length && startsWith(bytes, 0, bytes.length, known.bytes))
    ) {
      continue
    }
    names?.push({ bytes, month })
  }
}

const DOT = 46
/** What stands behind the month's number in Chinese and Japanese, and in Korean. */
const MOON = new TextEncoder().encode('月')
const WOL = new TextEncoder().encode('월')

/** The month, 0–11, that the word at `at` names in another locale, or -1. A blank follows the word. */
export function localMonth(bytes: Uint8Array, at: number, end: number): number {
  for (const { bytes: name, month } of BY_FIRST_BYTE[bytes[at] ?? 0] ?? []) {
    if (startsWith(bytes, at, end, name) && isNameEnd(bytes, at + name.length)) return month
  }
  return numberedMonth(bytes, at, end)
}

function isNameEnd(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === SPACE || (bytes[at] === DOT && bytes[at + 1] === SPACE)
}

/** ` 3月`, `12월`. */
function numberedMonth(bytes: Uint8Array, at: number, end: number): number {
  let p = bytes[at] === SPACE ? at + 1 : at
  if (!isDigit(bytes[p])) return -1
  let month = (bytes[p++] ?? 0) - 48
  if (isDigit(bytes[p])) month = month * 10 + (bytes[p++] ?? 0) - 48
  const isMonth =
    bytes[p + MOON.length] === SPACE && (startsWith(bytes, p, end, MOON) || startsWith(bytes, p, end, WOL))
  return isMonth && month >= 1 && month <= 12 ? month - 1 : -1
}

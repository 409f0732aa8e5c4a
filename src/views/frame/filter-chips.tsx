import type { ReactNode } from 'react'
import { formatCount, formatRange } from '../../base/format'
import type { ChoiceKey, Filter, TimeRange, Value } from '../../model/filter'
import { LONG_NAME, NAME_KIND_WORDS } from '../../model/name-kinds'
import { removed, toggledTime, turned, withOnly, withText, withTime } from '../../state/edit-filter'
import { hostilePlain } from '../../widgets/hostile-text'
import { plural } from '../words'
import { UserName } from '../UserName'
import { weekHourWords } from './week-hour-words'

/** A part of a filter as a chip. */
export interface FilterChip {
  readonly key: string
  /** What is filtered: "country", "not country". */
  readonly kind: string
  readonly value: ReactNode
  /** The chip in words, for the names of its buttons. */
  readonly words: string
  /** The filter without it. */
  readonly without: Filter
  /** The filter with it the other way round; null where there is none. */
  readonly turned: Filter | null
}

/** What chips must know to name values. */
export interface Names {
  readonly country: (code: string) => string
  readonly continent: (code: string) => string
  readonly isMasked: (user: string) => boolean
}

/** Keys with chips of their own, in their order: what is counted has another place. */
const KINDS: readonly { readonly key: ChoiceKey; readonly one: string; readonly many: string }[] = [
  { key: 'hours', one: 'hours', many: 'hours' },
  { key: 'continents', one: 'continent', many: 'continents' },
  { key: 'countries', one: 'country', many: 'countries' },
  { key: 'sources', one: 'source', many: 'sources' },
  { key: 'networks', one: 'network', many: 'networks' },
  { key: 'openPorts', one: 'open port', many: 'open ports' },
  { key: 'users', one: 'name', many: 'names' },
  { key: 'validity', one: 'names that', many: 'names that' },
  { key: 'nameKinds', one: 'names', many: 'kinds of names' },
  { key: 'nameLengths', one: 'length', many: 'lengths' },
  { key: 'methods', one: 'method', many: 'methods' },
  { key: 'logHosts', one: 'server', many: 'servers' },
]
const VALIDITY_WORDS: Readonly<Record<string, string>> = {
  valid: 'exist',
  invalid: 'don’t exist',
  unknown: 'the log says nothing of',
}
/** What a missing value is called, where it is not one that the log leaves out. */
const MISSING_WORDS: Partial<Record<ChoiceKey, string>> = {
  countries: 'unknown',
  continents: 'unknown',
  networks: 'unknown',
  openPorts: 'none known',
}
/** More values of a key than these share a chip. */
const MOST = 4

/** The chips of a filter. */
export function chipsOf(filter: Filter, names: Names): FilterChip[] {
  const { time, notTimes = [], text } = filter
  return [
    ...(time === undefined ? [] : [timeChip('time', time, withTime(filter, null))]),
    ...notTimes.map((range) => timeChip('not in', range, toggledTime(filter, range, { exclude: true }))),
    ...KINDS.flatMap((kind) => [...choiceChips(filter, kind, false, names), ...choiceChips(filter, kind, true, names)]),
    ...(text === undefined ? [] : [textChip(text, withText(filter, ''))]),
  ]
}

function timeChip(kind: string, range: TimeRange, without: Filter): FilterChip {
  const value = formatRange(range.start, range.end, { year: true })
  return { key: `${kind} ${value}`, kind, value, words: `${kind} ${value}`, without, turned: null }
}

function textChip(text: string, without: Filter): FilterChip {
  const plain = hostilePlain(text)
  return { key: 'text', kind: 'text', value: plain, words: `text ${plain}`, without, turned: null }
}

function choiceChips(
  filter: Filter,
  { key, one, many }: (typeof KINDS)[number],
  isNot: boolean,
  names: Names,
): FilterChip[] {
  const values = (isNot ? filter[key]?.not : filter[key]?.only) ?? []
  if (values.length === 0) return []
  const kindOf = (noun: string) => (isNot ? `not ${noun}` : noun)
  if (key === 'hours' || values.length > MOST) {
    const value = key === 'hours' ? weekHourWords(values) : formatCount(values.length)
    const without = values.reduce<Filter>((left, each) => removed(left, key, each), filter)
    const other = isNot ? withOnly(filter, key, values) : null
    return [
      {
        key: `${key} ${String(isNot)}`,
        kind: kindOf(many),
        value,
        words: `${kindOf(value)} ${many}`,
        without,
        turned: other,
      },
    ]
  }
  return values.map((value) => ({
    key: `${key} ${String(isNot)} ${JSON.stringify(value)}`,
    kind: kindOf(one),
    value: valueOf(key, value, names),
    words: wordsOf(key, value, names, kindOf(one)),
    without: removed(filter, key, value),
    turned: turned(filter, key, value),
  }))
}

function valueOf(key: ChoiceKey, value: Value, names: Names): ReactNode {
  if (key === 'users' && value !== null) return <UserName user={value} masked={names.isMasked(value)} />
  return plainValue(key, value, names)
}

function wordsOf(key: ChoiceKey, value: Value, names: Names, kind: string): string {
  if (key === 'users' && value !== null && names.isMasked(value)) return 'the masked name'
  return `${kind} ${plainValue(key, value, names)}`
}

function plainValue(key: ChoiceKey, value: Value, names: Names): string {
  if (value === null) return MISSING_WORDS[key] ?? 'not in the log'
  if (key === 'countries') return names.country(value)
  if (key === 'continents') return names.continent(value)
  if (key === 'networks') return `AS${value}`
  if (key === 'nameKinds') return kindWords(value)
  if (key === 'nameLengths') return lengthWords(value)
  if (key === 'validity') return VALIDITY_WORDS[value] ?? hostilePlain(value)
  return hostilePlain(value)
}

function kindWords(value: string): string {
  return Object.entries(NAME_KIND_WORDS).find(([kind]) => kind === value)?.[1] ?? hostilePlain(value)
}

function lengthWords(value: string): string {
  return Number(value) >= LONG_NAME
    ? `${LONG_NAME} characters and more`
    : plural(Number(value), 'character', 'characters')
}

import { isoTime, WEEK_HOURS } from '../base/calendar'
import { type Choice, type ChoiceKey, type Filter, OUTCOMES, type TimeRange, type Value } from '../model/filter'
import { isPortText } from '../model/scan'

/**
 * A filter as the fragment of an address: `#time=2026-03-01T00:00:00/2026-03-02T00:00:00&not-country=NL`. A value that the log
 * does not say is written `~`, and one that begins with that sign has it twice. What names people or machines is
 * private: it is written only where somebody asks for a link.
 */

/** What each key is called in a link, and whether its values are private. */
const KEYS: readonly { readonly key: ChoiceKey; readonly name: string; readonly isPrivate: boolean }[] = [
  { key: 'hours', name: 'hour', isPrivate: false },
  { key: 'countries', name: 'country', isPrivate: false },
  { key: 'continents', name: 'continent', isPrivate: false },
  { key: 'sources', name: 'source', isPrivate: true },
  { key: 'networks', name: 'network', isPrivate: false },
  { key: 'openPorts', name: 'port', isPrivate: false },
  { key: 'users', name: 'name', isPrivate: true },
  { key: 'validity', name: 'exists', isPrivate: false },
  { key: 'nameKinds', name: 'kind', isPrivate: false },
  { key: 'nameLengths', name: 'length', isPrivate: false },
  { key: 'methods', name: 'method', isPrivate: false },
  { key: 'outcomes', name: 'outcome', isPrivate: false },
  { key: 'logHosts', name: 'server', isPrivate: true },
]
const NONE = '~'

/** Values that a key can have, where not any text is one: others would filter by nothing that there is. */
const KNOWN: Partial<Record<ChoiceKey, (value: string) => boolean>> = {
  hours: (value) => /^\d{1,3}$/.test(value) && Number(value) < WEEK_HOURS,
  networks: (value) => /^\d{1,10}$/.test(value),
  nameLengths: (value) => /^\d{1,2}$/.test(value),
  openPorts: isPortText,
  outcomes: (value) => OUTCOMES.some((outcome) => outcome === value),
}

/** Whether a link to a filter would hold names or addresses. */
export function hasPrivateParts(filter: Filter): boolean {
  return filter.text !== undefined || KEYS.some(({ key, isPrivate }) => isPrivate && filter[key] !== undefined)
}

/** The fragment of a filter, without its `#`; empty where there is nothing to say. */
export function fragmentOf(filter: Filter, withPrivate: boolean): string {
  const params = new URLSearchParams()
  if (filter.time !== undefined) params.append('time', textOfRange(filter.time))
  for (const range of filter.notTimes ?? []) params.append('not-time', textOfRange(range))
  for (const { key, name, isPrivate } of KEYS) {
    if (isPrivate && !withPrivate) continue
    for (const value of filter[key]?.only ?? []) params.append(name, textOfValue(value))
    for (const value of filter[key]?.not ?? []) params.append(`not-${name}`, textOfValue(value))
  }
  if (filter.text !== undefined && withPrivate) params.append('text', filter.text)
  // These needn't be escaped in a fragment (RFC 3986, section 3.5), and read better as they are.
  return params.toString().replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%7E', NONE)
}

/** The filter of a fragment, with or without its `#`; what it does not understand is passed over. */
export function filterOf(fragment: string): Filter {
  const params = new URLSearchParams(fragment.replace(/^#/, ''))
  const [time] = params.getAll('time').flatMap(rangesIn)
  const notTimes = params.getAll('not-time').flatMap(rangesIn)
  const text = params.get('text')?.trim() ?? ''
  const choices = KEYS.flatMap(({ key, name }) => {
    const [only, not] = [params.getAll(name), params.getAll(`not-${name}`)].map((values) =>
      values.map(valueOf).filter((value) => value === null || (KNOWN[key]?.(value) ?? true)),
    )
    const choice: Choice = { ...listAs('only', only), ...listAs('not', not) }
    return Object.keys(choice).length === 0 ? [] : [[key, choice] as const]
  })
  return {
    ...(time === undefined ? {} : { time }),
    ...(notTimes.length === 0 ? {} : { notTimes }),
    ...Object.fromEntries(choices),
    ...(text === '' ? {} : { text }),
  }
}

function listAs(name: 'only' | 'not', values: readonly Value[] = []): Choice {
  return values.length === 0 ? {} : { [name]: [...new Set(values)] }
}

function textOfRange({ start, end }: TimeRange): string {
  return `${isoTime(start)}/${isoTime(end)}`
}

/** None where the text is no range. */
function rangesIn(text: string): TimeRange[] {
  const [start, end, more] = text.split('/').map((part) => Date.parse(`${part}Z`) / 1000)
  return start !== undefined && end !== undefined && more === undefined && start < end ? [{ start, end }] : []
}

function textOfValue(value: Value): string {
  if (value === null) return NONE
  return value.startsWith(NONE) ? NONE + value : value
}

function valueOf(text: string): Value {
  if (text === NONE) return null
  return text.startsWith(NONE) ? text.slice(NONE.length) : text
}

import { type AttemptTable, NO_ID } from '../model/attempt-table'
import type { Filter, TimeRange } from '../model/filter'
import { type ChunkRows, NO_ROWS, RowLists } from './chunk-rows'
import type { LogData } from './log-data'
import { NameHashes } from './name-hashes'
import { LIST_BITS } from './row-codes'
import type { SourcePlaces } from './source-places'
import { CHUNK, liesOutside, liesWithin, type TimeChunks } from './time-chunks'

/** The keys of a filter as bits, so that one byte a row says which of them it fails. */
export const TIME = 1
export const COUNTRIES = 2
export const SOURCES = 4
export const USERS = 8
export const ALL_KEYS = TIME | COUNTRIES | SOURCES | USERS

/** In the column of judged chunks: where their varying keys stand; this one has been judged by time, and by ids. */
const VARYING = 8
const JUDGED = 1 << 4
const IDS_JUDGED = 1 << 5

/** Which of the keys that a filter has are among `keys`. */
export function keysOf({ time, countries, sources, users }: Filter, keys = ALL_KEYS): number {
  const has = (value: unknown, key: number) => (value === undefined ? 0 : key)
  return (has(time, TIME) | has(countries, COUNTRIES) | has(sources, SOURCES) | has(users, USERS)) & keys
}

/** What a filter is to all who look at `keys` of it only: one text for the same rows, empty where all pass. */
export function textOfKeys(filter: Filter, keys: number): string {
  const { time, countries, sources, users } = filter
  const has = keysOf(filter, keys)
  if (has === 0) return ''
  return JSON.stringify([
    has & TIME ? [time?.start, time?.end] : null,
    has & COUNTRIES ? countries : null,
    has & SOURCES ? sources : null,
    has & USERS ? users : null,
  ])
}

/** What a test looks at. */
export interface Rows {
  readonly data: LogData
  readonly codes: Uint8Array
  readonly chunks: TimeChunks
}

/**
 * Which rows pass which keys of a filter, chunk by chunk. What a filter says of sources and users is worked out once
 * for each id; rows only look it up. What was judged is kept, a byte a row, for passes to come.
 */
export class FilterTest {
  readonly #table: AttemptTable
  readonly #codes: Uint8Array
  readonly #chunks: TimeChunks
  readonly #time: TimeRange | null
  /** For each id the keys that its rows fail, with one behind the last for rows without an id; null: none of them. */
  readonly #bySource: Uint8Array | null
  readonly #byUser: Uint8Array | null
  /** By row the keys that it fails and its list, where its chunk has been judged and keys vary within it. */
  readonly #verdicts: Uint8Array
  /** By chunk the keys that all its rows fail, {@link JUDGED}, and the keys that vary. */
  readonly #judged: Uint16Array
  /** By keys that vary, the rows of the chunk that pass them, where they have been asked for. */
  readonly #lists = Array.from({ length: ALL_KEYS + 1 }, () => new RowLists())
  #chunk = 0
  #start = 0
  #length = 0

  /** A test of some keys of a filter. */
  constructor({ data, codes, chunks }: Rows, filter: Filter, keys: number) {
    const { table, places } = data
    this.#table = table
    this.#codes = codes
    this.#chunks = chunks
    this.#time = (keys & TIME) === 0 ? null : (filter.time ?? null)
    this.#bySource = sourceFails(table, places, filter, keys)
    this.#byUser = userFails(table, filter, keys)
    this.#verdicts = new Uint8Array(keys === 0 ? 0 : table.length)
    this.#judged = new Uint16Array(chunks.least.length)
  }

  /** Looks at a chunk; `passing` then tells of its rows. */
  judge(chunk: number): void {
    this.#chunk = chunk
    this.#start = chunk * CHUNK
    this.#length = Math.min(CHUNK, this.#table.length - this.#start)
    for (const lists of this.#lists) lists.isKnown = false
    if (this.#judged[chunk] === 0) this.#judged[chunk] = JUDGED | this.#judgeTime()
  }

  /** The rows of the chunk that pass all of `keys`: valid until the next chunk is looked at. */
  passing(keys: number): ChunkRows {
    if ((this.#failing & keys) !== 0) return NO_ROWS
    if ((keys & ~TIME) !== 0 && (this.#known & IDS_JUDGED) === 0) this.#judgeIds()
    if ((this.#failing & keys) !== 0) return NO_ROWS
    const varying = keys & (this.#known >> VARYING) & ALL_KEYS
    const lists = this.#lists[varying] ?? new RowLists()
    // Where nothing varies there need be no verdicts: codes have the bits of lists too.
    if (!lists.isKnown) lists.find(varying === 0 ? this.#codes : this.#verdicts, this.#start, this.#length, varying)
    return lists
  }

  get #known(): number {
    return this.#judged[this.#chunk] ?? 0
  }

  get #failing(): number {
    return this.#known & ALL_KEYS
  }

  /** Whether the rows fail the time, or it varies among them. */
  #judgeTime(): number {
    if (this.#time === null) return 0
    const { start, end } = this.#time
    if (liesWithin(this.#chunks, this.#chunk, this.#time)) return 0
    if (liesOutside(this.#chunks, this.#chunk, this.#time)) return TIME
    const [codes, verdicts, { time }] = [this.#codes, this.#verdicts, this.#table]
    for (let row = this.#start, last = row + this.#length; row < last; row++) {
      const at = time[row] ?? NaN
      verdicts[row] = ((codes[row] ?? 0) & LIST_BITS) | (at >= start && at < end ? 0 : TIME)
    }
    return TIME << VARYING
  }

  /** Sources and users: only when they are asked for, since most chunks may be out of time. */
  #judgeIds(): void {
    const { source, user } = this.#table
    let known = this.#known | IDS_JUDGED
    if (this.#bySource !== null) known |= this.#judge(source, this.#bySource, known >> VARYING === 0)
    if (this.#byUser !== null) known |= this.#judge(user, this.#byUser, known >> VARYING === 0)
    this.#judged[this.#chunk] = known
  }

  /** The keys that all rows fail by an id, and above these those that vary. The first has verdicts to begin. */
  #judge(ids: AttemptTable['source'], failing: Uint8Array, isFirst: boolean): number {
    const verdicts = this.#verdicts
    const before = isFirst ? this.#codes : verdicts
    const kept = isFirst ? LIST_BITS : LIST_BITS | ALL_KEYS
    const none = failing.length - 1
    let [all, any] = [ALL_KEYS, 0]
    for (let row = this.#start, last = row + this.#length; row < last; row++) {
      const id = ids[row] ?? NO_ID
      const fails = failing[id === NO_ID ? none : id] ?? 0
      all &= fails
      any |= fails
      verdicts[row] = ((before[row] ?? 0) & kept) | fails
    }
    return all | ((any & ~all) << VARYING)
  }
}

/** For each source, and for none, the keys of a filter that its rows fail; null where no key is of sources. */
export function sourceFails(
  table: AttemptTable,
  places: SourcePlaces,
  { countries, sources }: Filter,
  keys: number,
): Uint8Array | null {
  const none = table.sources.length
  const [ofCountries, ofSources] = [keys & COUNTRIES ? countries : undefined, keys & SOURCES ? sources : undefined]
  if (ofCountries === undefined && ofSources === undefined) return null
  const fails = new Uint8Array(none + 1)
  if (ofSources !== undefined) {
    fails.fill(SOURCES)
    for (const id of NameHashes.of(table.sources).find(ofSources)) fails[id] = 0
  }
  if (ofCountries !== undefined) {
    const wanted = new Set(ofCountries)
    const ofNumber = Uint8Array.from(places.codes(), (code) => (wanted.has(code ?? '') ? 0 : COUNTRIES))
    for (let id = 0; id < none; id++) fails[id] = (fails[id] ?? 0) | (ofNumber[places.numberOf(id)] ?? 0)
    fails[none] = (fails[none] ?? 0) | (wanted.has('') ? 0 : COUNTRIES)
  }
  return fails
}

/** The same for users. */
export function userFails(table: AttemptTable, { users }: Filter, keys: number): Uint8Array | null {
  if (users === undefined || (keys & USERS) === 0) return null
  const fails = new Uint8Array(table.users.length + 1).fill(USERS)
  for (const id of NameHashes.of(table.users).find(users)) fails[id] = 0
  return fails
}

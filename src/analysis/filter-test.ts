import { type AttemptTable, NO_ID } from '../model/attempt-table'
import type { Filter, TimeRange } from '../model/filter'
import type { LogData } from './log-data'
import { NameHashes } from './name-hashes'
import type { SourcePlaces } from './source-places'
import { CHUNK, liesOutside, liesWithin, type TimeChunks } from './time-chunks'

/** The keys of a filter as bits, so that one byte a row says which of them it fails. */
export const TIME = 1
export const COUNTRIES = 2
export const SOURCES = 4
export const USERS = 8
export const ALL_KEYS = TIME | COUNTRIES | SOURCES | USERS

/** In the column of judged chunks: this one has been; and where its varying and its unmet keys stand. */
const JUDGED = 1 << 12
const VARYING = 4
const UNMET = 8

/** Every row of a chunk, as offsets into it. */
const EVERY = Uint16Array.from({ length: CHUNK }, (_, i) => i)
const NONE = EVERY.subarray(0, 0)

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

/**
 * Which rows pass which keys of a filter, chunk by chunk. What a filter says of sources and users is worked out once
 * for each id; rows only look it up. What was judged is kept, a byte a row, for passes to come.
 */
export class FilterTest {
  readonly #table: AttemptTable
  readonly #chunks: TimeChunks
  readonly #time: TimeRange | null
  readonly #isInverted: boolean
  /** For each id the keys that its rows fail, with one behind the last for rows without an id; null: none of them. */
  readonly #bySource: Uint8Array | null
  readonly #byUser: Uint8Array | null
  /** By row the keys that it fails, where its chunk has been judged and they vary within it. */
  readonly #verdicts: Uint8Array
  /** By chunk {@link JUDGED}, the keys that all rows fail, above these those that vary, and those unmet. */
  readonly #judged: Uint16Array
  readonly #rows = new Uint16Array(CHUNK)
  #fails: Uint8Array
  #length = 0
  /** Keys that all rows of the chunk fail, and keys that some may fail: of the others none does. */
  #failing = 0
  #varying = 0
  /** Keys that no row passes all of; 0 where none are known. */
  #unmet = 0
  #chunk = 0
  /** The rows that were found last, and for which keys. */
  #found: { readonly keys: number; readonly rows: Uint16Array } = { keys: 0, rows: NONE }

  /** A test of some keys of a filter; `isInverted` lets pass what lies outside of its time. */
  constructor({ table, places }: LogData, chunks: TimeChunks, filter: Filter, keys: number, isInverted = false) {
    this.#isInverted = isInverted
    this.#table = table
    this.#chunks = chunks
    this.#time = (keys & TIME) === 0 ? null : (filter.time ?? null)
    this.#bySource = sourceFails(table, places, filter, keys)
    this.#byUser = userFails(table, filter, keys)
    this.#verdicts = new Uint8Array(keys === 0 ? 0 : table.length)
    this.#judged = new Uint16Array(chunks.least.length)
    this.#fails = this.#verdicts
  }

  /** Looks at a chunk; `passing` then tells of its rows. */
  judge(chunk: number): void {
    const start = chunk * CHUNK
    this.#length = Math.min(CHUNK, this.#table.length - start)
    const known = this.#judged[chunk] ?? 0
    this.#failing = known & ALL_KEYS
    this.#varying = (known >> VARYING) & ALL_KEYS
    this.#unmet = (known >> UNMET) & ALL_KEYS
    this.#chunk = chunk
    this.#found = { keys: 0, rows: NONE }
    this.#fails = this.#verdicts.subarray(start, start + this.#length)
    if (known === 0) this.#judgeAnew(chunk, start)
  }

  #judgeAnew(chunk: number, start: number): void {
    if (this.#time !== null) this.#judgeTime(chunk, start, this.#time)
    if (this.#bySource !== null) this.#judgeIds(this.#table.source, start, this.#bySource, COUNTRIES | SOURCES)
    if (this.#byUser !== null) this.#judgeIds(this.#table.user, start, this.#byUser, USERS)
    this.#judged[chunk] = JUDGED | this.#failing | (this.#varying << VARYING)
  }

  /** The rows of the chunk that pass all of `keys`, as offsets into it: valid until other keys are asked for. */
  passing(keys: number): Uint16Array {
    const varying = keys & this.#varying
    if ((this.#failing & keys) !== 0 || (this.#unmet !== 0 && (varying & this.#unmet) === this.#unmet)) return NONE
    if (varying === 0) return EVERY.subarray(0, this.#length)
    if (varying !== this.#found.keys) this.#found = { keys: varying, rows: this.#find(varying) }
    return this.#found.rows
  }

  #find(keys: number): Uint16Array {
    const [rows, fails] = [this.#rows, this.#fails]
    let passing = 0
    for (let i = 0; i < fails.length; i++) {
      rows[passing] = i
      passing += ((fails[i] ?? 0) & keys) === 0 ? 1 : 0
    }
    if (passing === 0) this.#keepUnmet(keys)
    return rows.subarray(0, passing)
  }

  /** Keeps that no row passes these keys: most chunks have none of a source that came once. */
  #keepUnmet(keys: number): void {
    this.#unmet = keys
    this.#judged[this.#chunk] = ((this.#judged[this.#chunk] ?? 0) & ~(ALL_KEYS << UNMET)) | (keys << UNMET)
  }

  #judgeTime(chunk: number, offset: number, range: TimeRange): void {
    const { start, end } = range
    const isInverted = this.#isInverted
    const [fails, { time }] = [this.#fails, this.#table]
    const [isWithin, isOutside] = [liesWithin(this.#chunks, chunk, range), liesOutside(this.#chunks, chunk, range)]
    if (isWithin || isOutside) {
      if (isWithin === this.#isInverted) this.#failing = TIME
      return
    }
    this.#varying = TIME
    for (let i = 0; i < this.#length; i++) {
      const at = time[offset + i] ?? NaN
      fails[i] = (at >= start && at < end) === isInverted ? TIME : 0
    }
  }

  #judgeIds(ids: AttemptTable['source'], offset: number, failing: Uint8Array, keys: number): void {
    const fails = this.#fails
    const none = failing.length - 1
    const isFirst = this.#varying === 0
    this.#varying |= keys
    for (let i = 0; i < fails.length; i++) {
      const id = ids[offset + i] ?? NO_ID
      const verdict = failing[id === NO_ID ? none : id] ?? 0
      fails[i] = isFirst ? verdict : (fails[i] ?? 0) | verdict
    }
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

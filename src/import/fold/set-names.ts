import type { ByteInterner, PackedNames } from '../../base/byte-interner'
import { ascii, decodeText, startsWith } from '../../base/bytes'
import type { AttemptColumns } from '../../model/attempt-columns'
import { NO_ID } from '../../model/attempt-table'
import { type EvidenceBlock, MORE, MOST_HOSTS, MOST_METHODS } from '../../model/evidence'
import type { PlainAttempt } from '../../model/exported-attempt'

/** For each of a block's ids the set's. */
export interface NameMaps {
  readonly hosts: Uint32Array
  readonly methods: Uint32Array
  readonly sources: Uint32Array
  readonly users: Uint32Array
}

/** Texts of a row that came as such. */
type RowNames = Pick<PlainAttempt, 'source' | 'user' | 'method' | 'logHost'>
type RowIds = Readonly<Record<keyof RowNames, number>>

type Intern = (bytes: Uint8Array, start: number, end: number) => number

/** Gives a block's names the set's ids, adding those that are new. */
export class SetNames {
  readonly #columns: AttemptColumns
  readonly #hosts: Intern
  readonly #methods: Intern
  readonly #sources: Intern

  constructor(columns: AttemptColumns) {
    this.#columns = columns
    this.#hosts = textInterner(columns.logHosts, MOST_HOSTS)
    this.#methods = textInterner(columns.methods, MOST_METHODS)
    this.#sources = sourceInterner(columns.sources)
  }

  /** The ids of the texts of one row; NO_ID, or 0 of a method or log host, where it has none. */
  of({ source, user, method, logHost }: RowNames): RowIds {
    const users: Intern = (bytes, start, end) => this.#columns.users.intern(bytes, start, end)
    return {
      source: idOf(source, this.#sources, NO_ID),
      user: idOf(user, users, NO_ID),
      method: idOf(method, this.#methods, 0),
      logHost: idOf(logHost, this.#hosts, 0),
    }
  }

  map(block: EvidenceBlock): NameMaps {
    return {
      hosts: mapIds(block.hosts, this.#hosts),
      methods: mapIds(block.methods, this.#methods),
      sources: mapIds(block.sources, this.#sources),
      users: mapIds(block.users, (bytes, start, end) => this.#columns.users.intern(bytes, start, end)),
    }
  }
}

const encoder = new TextEncoder()

function idOf(text: string | null, intern: Intern, none: number): number {
  if (text === null) return none
  const bytes = encoder.encode(text)
  return intern(bytes, 0, bytes.length)
}

function mapIds(names: PackedNames, intern: Intern): Uint32Array {
  let start = 0
  return names.ends.map((end) => {
    const id = intern(names.arena, start, end)
    start = end
    return id
  })
}

/** Adds to a list of at most `most` texts; what comes when it is full shares the last place, whose text is MORE. */
function textInterner(texts: string[], most: number): Intern {
  const ids = new Map(texts.map((text, id) => [text, id]))
  return (bytes, start, end) => {
    const own = decodeText(bytes, start, end)
    const text = ids.has(own) || texts.length < most - 1 ? own : MORE
    const known = ids.get(text)
    if (known !== undefined) return known
    ids.set(text, texts.length)
    return texts.push(text) - 1
  }
}

const MAPPED = ascii('::ffff:')
const DOT = 46
const COLON = 58

/** Interns sources; an IPv4-mapped address (RFC 4291 section 2.5.5.2) is the IPv4 address. */
function sourceInterner(sources: ByteInterner): Intern {
  return (bytes, start, end) => sources.intern(bytes, isMapped(bytes, start, end) ? start + MAPPED.length : start, end)
}

function isMapped(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start] !== COLON) return false
  return startsWith(bytes, start, end, MAPPED) && bytes.subarray(start, end).includes(DOT)
}

/** Whether a source is a host name and no address. */
export function isHostName(source: Uint8Array): boolean {
  let isName = false
  for (const byte of source) {
    if (byte === COLON) return false
    if (byte !== DOT && (byte < 48 || byte > 57)) isName = true
  }
  return isName
}

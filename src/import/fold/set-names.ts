import type { ByteInterner, PackedNames } from '../../base/byte-interner'
import { ascii, decodeText, startsWith } from '../../base/bytes'
import type { AttemptColumns } from '../../model/attempt-columns'
import type { EvidenceBlock } from '../../model/evidence'

/** For each of a block's ids the set's. */
export interface NameMaps {
  readonly hosts: Uint32Array
  readonly methods: Uint32Array
  readonly sources: Uint32Array
  readonly users: Uint32Array
}

type Intern = (bytes: Uint8Array, start: number, end: number) => number

/** Maps a block's names to the set's, adding those that are new. */
export function mapNames(block: EvidenceBlock, columns: AttemptColumns, internSource: Intern): NameMaps {
  return {
    hosts: mapTexts(block.hosts, columns.logHosts),
    methods: mapTexts(block.methods, columns.methods),
    sources: mapIds(block.sources, internSource),
    users: mapIds(block.users, (bytes, start, end) => columns.users.intern(bytes, start, end)),
  }
}

function mapIds(names: PackedNames, intern: Intern): Uint32Array {
  let start = 0
  return names.ends.map((end) => {
    const id = intern(names.arena, start, end)
    start = end
    return id
  })
}

function mapTexts(names: PackedNames, texts: string[]): Uint32Array {
  return mapIds(names, (bytes, start, end) => {
    const text = decodeText(bytes, start, end)
    const known = texts.indexOf(text)
    return known >= 0 ? known : texts.push(text) - 1
  })
}

const MAPPED = ascii('::ffff:')
const DOT = 46
const COLON = 58

/** Interns sources; an IPv4-mapped address (RFC 4291 section 2.5.5.2) is the IPv4 address. */
export function sourceInterner(sources: ByteInterner): Intern {
  return (bytes, start, end) => {
    const mapped = startsWith(bytes, start, end, MAPPED) && bytes.subarray(start, end).includes(DOT)
    return sources.intern(bytes, mapped ? start + MAPPED.length : start, end)
  }
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

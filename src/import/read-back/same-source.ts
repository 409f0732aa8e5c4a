import { decodeText } from '../../base/bytes'
import { isHostName } from '../fold/set-names'
import type { LineParts } from './line-parts'

/** An IPv4-mapped address (RFC 4291 section 2.5.5.2), which the table has as the IPv4 address. */
const MAPPED = /^::ffff:(?=.*\.)/

/** The sources that the readings of a line name, as the table has them: none, one or two. */
export function sourcesOf(parts: LineParts): string[] {
  return parts.readings.flatMap(({ sourceStart, sourceEnd }) =>
    sourceStart < 0 ? [] : [decodeText(parts.entry.bytes, sourceStart, sourceEnd).replace(MAPPED, '')],
  )
}

/**
 * Whether a line that names these sources can speak of `source`: where neither says another, and where one is a host
 * name and the other an address (docs/counting.md clause 11).
 */
export function maySpeakOf(named: readonly string[], source: string | null): boolean {
  if (source === null || named.length === 0) return true
  return named.some((name) => name === source || isName(name) !== isName(source))
}

function isName(source: string): boolean {
  return isHostName(new TextEncoder().encode(source))
}

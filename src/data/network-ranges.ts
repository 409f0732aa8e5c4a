import Papa from 'papaparse'
import type { AddressRange } from './ranges'

/** What a published list of announced ranges says. */
export interface NetworkList {
  /** Their codes are AS numbers. */
  readonly ranges: readonly AddressRange[]
  /** The name of each network, by AS number. */
  readonly names: ReadonlyMap<string, string>
}

/** A name and the same again, as one registry gives most of its own. */
const SAID_TWICE = /^(.+) - \1$/
/** RFC 6793: AS numbers have 32 bits; 0 is reserved (RFC 7607). */
const LARGEST_ASN = 2 ** 32 - 1

/**
 * Reads CSV lines of `start,end,asn,name` (RFC 4180), the addresses as decimal numbers. Names are as the source has them,
 * but that a name said twice stands once. Throws with the line's number where one is anything else, and where a network
 * has two names.
 */
export function parseNetworks(csv: string, space: bigint): NetworkList {
  const names = new Map<string, string>()
  const lines = Papa.parse<string[]>(csv.trimEnd()).data
  const ranges = lines.map((fields, i) => {
    const [first = '', last = '', code = '', name = ''] = fields
    const areNumbers = [first, last, code].every((text) => /^\d+$/.test(text))
    const range = areNumbers ? { start: BigInt(first), end: BigInt(last), code } : null
    const isRight = range !== null && range.start <= range.end && range.end < space && isAsn(code)
    if (!isRight || name.trim() === '' || fields.length !== 4) {
      throw new Error(`line ${i + 1} is not start,end,asn,name: ${fields.join().slice(0, 100)}`)
    }
    const known = names.get(code)
    const once = name.trim().replace(SAID_TWICE, '$1')
    if (known !== undefined && known !== once)
      throw new Error(`AS ${code} is called ${known}, on line ${i + 1} ${once}`)
    names.set(code, once)
    return range
  })
  return { ranges, names }
}

function isAsn(code: string): boolean {
  return /^[1-9]\d{0,9}$/.test(code) && Number(code) <= LARGEST_ASN
}

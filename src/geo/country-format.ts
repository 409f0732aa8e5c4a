import { checkSize, dateOf, type FileKind, openHead } from './data-file'
import type { LengthColumns } from './row-lengths'

/**
 * The country index as bytes, little-endian, written by src/data and read by {@link CountryIndex}:
 *
 *     0  u32  magic, "SSCI"
 *     4  u8   version
 *     5  u8   0
 *     6  u16  number of country codes
 *     8  u32  date of the data as the decimal number yyyymmdd
 *    12  u32  IPv4 rows       16  u32  bytes of IPv4 lengths
 *    20  u32  IPv6 rows       24  u32  bytes of IPv6 lengths
 *    28       country codes, two ASCII letters each, then for IPv4 and for IPv6:
 *             shapes[rows] u8, countries[rows] u8, certain[⌈rows ÷ 8⌉] bits, lengths[bytes] u8
 *
 * Shapes and lengths are those of row-lengths.ts. A row's country is 0 where there is none, else 1 + the index of the
 * code. One kind of value a column is what makes gzip good at it.
 */
export const COUNTRY_FILE: FileKind = { name: 'country index', magic: 0x49435353, version: 1, headerBytes: 28 }

export interface FamilyColumns extends LengthColumns {
  readonly countries: Uint8Array
  readonly certain: Uint8Array
}

export interface CountryFile {
  /** ISO 8601 date of the data. */
  readonly date: string
  readonly codes: readonly string[]
  readonly ipv4: FamilyColumns
  readonly ipv6: FamilyColumns
}

/** Splits the bytes into their columns (views, no copies). Each thing that can be wrong throws its own error. */
export function openCountryFile(buffer: ArrayBuffer): CountryFile {
  const view = openHead(buffer, COUNTRY_FILE)
  checkSize(view, sizeOf(view), COUNTRY_FILE)
  const date = dateOf(view, COUNTRY_FILE)
  const codes = readCodes(new Uint8Array(buffer, COUNTRY_FILE.headerBytes, 2 * view.getUint16(6, true)))
  const start = COUNTRY_FILE.headerBytes + 2 * codes.length
  const ipv4 = columnsAt(buffer, start, view.getUint32(12, true), view.getUint32(16, true))
  const afterIpv4 = start + familyBytes(view.getUint32(12, true), view.getUint32(16, true))
  const ipv6 = columnsAt(buffer, afterIpv4, view.getUint32(20, true), view.getUint32(24, true))
  return { date, codes, ipv4, ipv6 }
}

function sizeOf(view: DataView): number {
  const ipv4 = familyBytes(view.getUint32(12, true), view.getUint32(16, true))
  const ipv6 = familyBytes(view.getUint32(20, true), view.getUint32(24, true))
  return COUNTRY_FILE.headerBytes + 2 * view.getUint16(6, true) + ipv4 + ipv6
}

function familyBytes(rows: number, lengthBytes: number): number {
  return 2 * rows + Math.ceil(rows / 8) + lengthBytes
}

function columnsAt(buffer: ArrayBuffer, start: number, rows: number, lengthBytes: number): FamilyColumns {
  const bits = Math.ceil(rows / 8)
  return {
    shapes: new Uint8Array(buffer, start, rows),
    countries: new Uint8Array(buffer, start + rows, rows),
    certain: new Uint8Array(buffer, start + 2 * rows, bits),
    lengths: new Uint8Array(buffer, start + 2 * rows + bits, lengthBytes),
  }
}

function readCodes(bytes: Uint8Array): string[] {
  const text = new TextDecoder('latin1').decode(bytes)
  return text.match(/../g) ?? []
}

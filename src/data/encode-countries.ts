import { COUNTRY_FILE } from '../geo/country-format'
import { writeHead } from '../geo/data-file'
import type { JudgedRun } from './compare'
import { lengthColumns, rowsOf, type RowLength } from './encode-lengths'
import { PREFIXES_64, SPACE_V4 } from './ranges'

/** A country is one byte, and 0 is none. */
const MOST_CODES = 255

interface Row extends RowLength {
  readonly country: number
  readonly certain: boolean
}

/**
 * Packs the runs of both families (IPv4 per address, IPv6 per /64) as country-format.ts describes.
 * `date` is ISO 8601. The same runs give the same bytes.
 */
export function encodeCountries(ipv4: readonly JudgedRun[], ipv6: readonly JudgedRun[], date: string): Uint8Array {
  const codes = [...new Set([...ipv4, ...ipv6].map((run) => run.code))].filter((code) => code !== '').sort()
  if (codes.length > MOST_CODES) throw new Error(`${codes.length} country codes, but a byte holds ${MOST_CODES}`)
  const families = [toRows(ipv4, SPACE_V4, codes), toRows(ipv6, PREFIXES_64, codes)]
  const header = writeHead(COUNTRY_FILE, date)
  header.setUint16(6, codes.length, true)
  const columns = families.map((rows, i) => {
    const { shapes, lengths } = lengthColumns(rows)
    header.setUint32(12 + 8 * i, rows.length, true)
    header.setUint32(16 + 8 * i, lengths.length, true)
    return [...shapes, ...rows.map((row) => row.country), ...certainBits(rows), ...lengths]
  })
  const letters = new TextEncoder().encode(codes.join(''))
  return Uint8Array.from([...new Uint8Array(header.buffer), ...letters, ...columns.flat()])
}

function toRows(runs: readonly JudgedRun[], space: bigint, codes: readonly string[]): Row[] {
  const numbers = new Map(codes.map((code, i) => [code, i + 1]))
  return rowsOf(runs, space).map(({ run, ...length }) => ({
    ...length,
    country: numbers.get(run.code) ?? 0,
    certain: run.certain,
  }))
}

function certainBits(rows: readonly Row[]): Uint8Array {
  const bits = new Uint8Array(Math.ceil(rows.length / 8))
  rows.forEach(({ certain }, i) => {
    if (certain) bits[i >> 3] = (bits[i >> 3] ?? 0) | (1 << (i & 7))
  })
  return bits
}

import { HEADER_BYTES, LONG, MAGIC, VERSION } from '../geo/country-format'
import type { JudgedRun } from './compare'
import { SPACE_V4 } from './ranges'

const PREFIXES_64 = 2n ** 64n
/** Odd parts of a length up to here fit in seven bytes of seven bits; longer rows are split in two. */
const LONGEST_ODD_BITS = 48n
/** A country is one byte, and 0 is none. */
const MOST_CODES = 255

interface Row {
  readonly zeros: number
  /** (m − 1) ÷ 2 of the odd factor m. */
  readonly half: bigint
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
  const header = new DataView(new ArrayBuffer(HEADER_BYTES))
  header.setUint32(0, MAGIC, true)
  header.setUint8(4, VERSION)
  header.setUint16(6, codes.length, true)
  header.setUint32(8, Number(date.replaceAll('-', '')), true)
  const columns = families.map((rows, i) => {
    const lengths = rows.flatMap(lengthBytes)
    header.setUint32(12 + 8 * i, rows.length, true)
    header.setUint32(16 + 8 * i, lengths.length, true)
    return [...rows.map(shapeOf), ...rows.map((row) => row.country), ...certainBits(rows), ...lengths]
  })
  const letters = new TextEncoder().encode(codes.join(''))
  return Uint8Array.from([...new Uint8Array(header.buffer), ...letters, ...columns.flat()])
}

function toRows(runs: readonly JudgedRun[], space: bigint, codes: readonly string[]): Row[] {
  const numbers = new Map(codes.map((code, i) => [code, i + 1]))
  return runs.flatMap(({ start, code, certain }, i) => {
    const length = (runs[i + 1]?.start ?? space) - start
    return splitLength(length).map((parts) => ({ ...parts, country: numbers.get(code) ?? 0, certain }))
  })
}

/** A length as m × 2^zeros; as two such lengths where m is too long for a reader without big integers. */
function splitLength(length: bigint): { zeros: number; half: bigint }[] {
  let zeros = 0
  for (let odd = length; odd % 2n === 0n; odd /= 2n) zeros++
  const low = length % 2n ** (BigInt(zeros) + LONGEST_ODD_BITS)
  if (low !== length) return [...splitLength(low), ...splitLength(length - low)]
  return [{ zeros, half: length >> BigInt(zeros + 1) }]
}

function shapeOf({ zeros, half }: Row): number {
  return half > 0n ? zeros | LONG : zeros
}

function lengthBytes({ half }: Row): number[] {
  const bytes: number[] = []
  for (let rest = half; rest > 0n; rest >>= 7n) bytes.push(Number(rest & 127n) | (rest > 127n ? 128 : 0))
  return bytes
}

function certainBits(rows: readonly Row[]): Uint8Array {
  const bits = new Uint8Array(Math.ceil(rows.length / 8))
  rows.forEach(({ certain }, i) => {
    if (certain) bits[i >> 3] = (bits[i >> 3] ?? 0) | (1 << (i & 7))
  })
  return bits
}

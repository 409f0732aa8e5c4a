import { writeHead } from '../geo/data-file'
import { FAR, NETWORK_FILE, RECENT } from '../geo/network-format'
import { encodeNames } from './encode-names'
import { leb128, lengthColumns, rowsOf } from './encode-lengths'
import { PREFIXES_64, type Run, SPACE_V4 } from './ranges'

/**
 * Packs the runs of both families (IPv4 per address, IPv6 per /64), whose codes are AS numbers, as network-format.ts
 * describes. Networks that no run has are left out. `date` is ISO 8601. The same runs and names give the same bytes.
 */
export function encodeNetworks(
  ipv4: readonly Run[],
  ipv6: readonly Run[],
  names: ReadonlyMap<string, string>,
  date: string,
): Uint8Array {
  const codes = [...new Set([...ipv4, ...ipv6].map((run) => run.code))].filter((code) => code !== '')
  const asns = codes.sort((a, b) => Number(a) - Number(b))
  const places = new Map(asns.map((asn, i) => [asn, i]))
  const steps = asns.flatMap((asn, i) => leb128(BigInt(asn) - BigInt(asns[i - 1] ?? 0)))
  const texts = encodeNames(asns.map((asn) => nameOf(asn, names)))
  const families = [encodeFamily(ipv4, SPACE_V4, places), encodeFamily(ipv6, PREFIXES_64, places)]
  const sizes = [asns.length, steps.length, texts.shared.length, texts.endings.length, texts.names.length]
  const header = writeHead(NETWORK_FILE, date)
  sizes.concat(families.flatMap(({ rows, far, lengthBytes }) => [rows, far, lengthBytes])).forEach((size, i) => {
    header.setUint32(12 + 4 * i, size, true)
  })
  const columns = families.map(({ bytes }) => bytes)
  const head = [...new Uint8Array(header.buffer), ...steps, ...texts.shared, ...texts.endings, ...texts.names]
  return Uint8Array.from([...head, ...columns.flat()])
}

function nameOf(asn: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(asn)
  if (name === undefined) throw new Error(`AS ${asn} has no name`)
  return name
}

function encodeFamily(runs: readonly Run[], space: bigint, places: ReadonlyMap<string, number>) {
  const rows = rowsOf(runs, space)
  const { shapes, lengths } = lengthColumns(rows)
  const { recents, lows, middles } = encodeRecents(rows.map(({ run }) => places.get(run.code) ?? null))
  const bytes = [...shapes, ...recents, ...lows, ...middles, ...lengths]
  return { rows: rows.length, far: lows.length, lengthBytes: lengths.length, bytes }
}

/** Whose each row is, by how recent: places of networks, null for nobody. */
function encodeRecents(rows: readonly (number | null)[]) {
  /** The latest networks, the last first. */
  const latest: number[] = []
  const [lows, middles]: [number[], number[]] = [[], []]
  const recents = rows.map((place) => {
    if (place === null) return 0
    const found = latest.indexOf(place)
    if (found >= 0) latest.splice(found, 1)
    else if (latest.length === RECENT) latest.pop()
    latest.unshift(place)
    if (found >= 0) return found + 1
    lows.push(place & 255)
    middles.push((place >> 8) & 255)
    return FAR + (place >> 16)
  })
  return { recents, lows, middles }
}

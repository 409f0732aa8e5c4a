import { checkSize, dateOf, type FileKind, openHead } from './data-file'
import type { LengthColumns } from './row-lengths'

/**
 * The network index as bytes, little-endian, written by src/data and read by {@link NetworkIndex}. The head is that of
 * data-file.ts; from byte 12 on it has eleven u32, the sizes named below:
 *
 *     networks, asnBytes, words, wordBytes, nameBytes, then for IPv4 and for IPv6: rows, far, lengthBytes
 *
 * and behind it stand these columns, u8 each:
 *
 *     asns[asnBytes], shared[words], endings[wordBytes], names[nameBytes],
 *     then for IPv4 and for IPv6: shapes[rows], recents[rows], lows[far], middles[far], lengths[lengthBytes]
 *
 * Networks are numbered from 1 in the order of their AS numbers (RFC 6793: up to 32 bits); each of these stands in
 * `asns` as what it is larger than the one before, in LEB128. Their names are those of network-names.ts.
 *
 * Shapes and lengths are those of row-lengths.ts. `recents` says whose a row is, as neighbours often are: 0 is nobody's;
 * n up to {@link RECENT} the nth of the different networks of the rows before, the last of them first; and from
 * {@link FAR} on another one, whose number less one is (recent − FAR) × 2¹⁶ + its middle × 2⁸ + its low byte.
 * One kind of value a column is what makes gzip good at it.
 */
export const NETWORK_FILE: FileKind = { name: 'network index', magic: 0x494e5353, version: 1, headerBytes: 56 }

/** So many networks before are told by how recent they are. */
export const RECENT = 32
export const FAR = RECENT + 1

export interface NetworkColumns extends LengthColumns {
  readonly recents: Uint8Array
  readonly lows: Uint8Array
  readonly middles: Uint8Array
}

/** Columns of network-names.ts. */
export interface NameColumns {
  readonly shared: Uint8Array
  readonly endings: Uint8Array
  readonly names: Uint8Array
}

export interface NetworkFile extends NameColumns {
  /** ISO 8601 date of the data. */
  readonly date: string
  /** How many networks there are. */
  readonly networks: number
  readonly asns: Uint8Array
  readonly ipv4: NetworkColumns
  readonly ipv6: NetworkColumns
}

/** Splits the bytes into their columns (views, no copies). Each thing that can be wrong throws its own error. */
export function openNetworkFile(buffer: ArrayBuffer): NetworkFile {
  const view = openHead(buffer, NETWORK_FILE)
  const [networks, asnBytes, words, wordBytes, nameBytes, ...families] = sizesIn(view)
  const ofFamilies = families.map((size, i) => (i % 3 === 2 ? size : 2 * size))
  const needed = [asnBytes, words, wordBytes, nameBytes, ...ofFamilies].reduce((sum, size) => sum + size, 0)
  checkSize(view, NETWORK_FILE.headerBytes + needed, NETWORK_FILE)
  const [rowsV4, farV4, lengthsV4, rowsV6, farV6, lengthsV6] = families
  const take = taker(buffer, NETWORK_FILE.headerBytes)
  return {
    date: dateOf(view, NETWORK_FILE),
    networks,
    asns: take(asnBytes),
    shared: take(words),
    endings: take(wordBytes),
    names: take(nameBytes),
    ipv4: takeFamily(take, rowsV4, farV4, lengthsV4),
    ipv6: takeFamily(take, rowsV6, farV6, lengthsV6),
  }
}

type Sizes = [number, number, number, number, number, number, number, number, number, number, number]

function sizesIn(view: DataView): Sizes {
  const size = (i: number) => view.getUint32(12 + 4 * i, true)
  return [size(0), size(1), size(2), size(3), size(4), size(5), size(6), size(7), size(8), size(9), size(10)]
}

type Take = (bytes: number) => Uint8Array

/** Gives the bytes from a place on, piece after piece. */
function taker(buffer: ArrayBuffer, start: number): Take {
  let at = start
  return (bytes) => {
    at += bytes
    return new Uint8Array(buffer, at - bytes, bytes)
  }
}

function takeFamily(take: Take, rows: number, far: number, lengths: number): NetworkColumns {
  return { shapes: take(rows), recents: take(rows), lows: take(far), middles: take(far), lengths: take(lengths) }
}

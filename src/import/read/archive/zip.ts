import { cutShort, DamagedData } from '../damage'
import type { Layer } from '../decompress/decompressor-of'
import { type LogInput, sliceInput } from '../log-input'
import type { Member, Refusal, Refused } from './member'
import { zipDirectory } from './zip-directory'
import { LOCAL, LOCAL_LENGTH, localLength, viewOf, type ZipEntry } from './zip-entry'
import { zipScan } from './zip-scan'

/** Methods of compression (APPNOTE 4.4.5) that are kinds which are read here anyway. */
const METHODS = new Map<number, Layer>([
  [12, 'bzip2'],
  [93, 'zstd'],
  [95, 'xz'],
])
const STORED = 0
const DEFLATED = 8

/**
 * The files in a zip archive, each found by the archive's directory and read from its own place. Without a directory,
 * the files that are there are given before it throws {@link DamagedData}.
 */
export async function* zipMembers(input: LogInput): AsyncGenerator<Member | Refused, void, undefined> {
  try {
    yield* membersOf(input, await zipDirectory(input))
  } catch (error) {
    if (!(error instanceof DamagedData)) throw error
    for await (const entry of zipScan(input)) yield* membersOf(input, [entry])
    throw error
  }
}

async function* membersOf(
  input: LogInput,
  entries: readonly ZipEntry[],
): AsyncGenerator<Member | Refused, void, undefined> {
  const overlapping = overlaps(entries)
  for (const entry of entries) {
    if (!entry.isFile) continue
    const refusal = overlapping.has(entry) ? 'overlap' : refusalOf(entry)
    yield refusal === null ? await memberOf(input, entry) : { path: entry.path, refusal }
  }
}

function refusalOf({ isEncrypted, method }: ZipEntry): Refusal | null {
  if (isEncrypted) return 'encrypted'
  return method === STORED || method === DEFLATED || METHODS.has(method) ? null : 'method'
}

/** Entries that lie over others: no packer writes such, but bombs of a few kilobytes that unpack to terabytes do. */
function overlaps(entries: readonly ZipEntry[]): ReadonlySet<ZipEntry> {
  const sorted = [...entries].sort((a, b) => a.start - b.start)
  const overlapping = new Set<ZipEntry>()
  let end = 0
  for (const entry of sorted) {
    if (entry.start < end) overlapping.add(entry)
    end = Math.max(end, entry.start + entry.stored)
  }
  return overlapping
}

async function memberOf(input: LogInput, entry: ZipEntry): Promise<Member | Refused> {
  const { path, size, stored, method } = entry
  const start = await dataStart(input, entry)
  if (start === null) return { path, refusal: 'damaged' }
  const modified = entry.modified * 1000
  const there = Math.max(0, Math.min(stored, input.size - start))
  const isCut = there < stored
  const slice = sliceInput(input, start, there, path, modified)
  const about = { path, modified, size: isCut && size === 0 ? there : size, cut: null }
  const layer = METHODS.get(method)
  if (layer !== undefined) return { ...about, input: slice, layers: [layer] }
  if (method === DEFLATED) return { ...about, input: gzipOf(slice, isCut ? null : entry), layers: ['zip'] }
  return { ...about, input: slice, layers: [], cut: isCut ? cutShort('zip', input.size) : null }
}

/** Where an entry's bytes begin: behind its local header. Null where there is none. */
async function dataStart(input: LogInput, { start }: ZipEntry): Promise<number | null> {
  const view = viewOf(await input.read(start, start + LOCAL_LENGTH))
  const isHeader = view.byteLength === LOCAL_LENGTH && view.getUint32(0, true) === LOCAL
  return isHeader ? start + localLength(view) : null
}

/** A gzip header without name and time (RFC 1952, section 2.3). */
const GZIP_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255)

/**
 * Deflated bytes as a gzip file: with gzip's header before them, and the checksum and size that the directory has
 * behind them, so that they are read and checked like any other. Bytes that are cut short get no end.
 */
function gzipOf(deflated: LogInput, entry: ZipEntry | null): LogInput {
  const end = entry === null ? new Uint8Array(0) : new Uint8Array(8)
  if (entry !== null) {
    const view = new DataView(end.buffer)
    view.setUint32(0, entry.crc, true)
    view.setUint32(4, entry.size % 2 ** 32, true)
  }
  return joinedInput(GZIP_HEADER, deflated, end)
}

function joinedInput(before: Uint8Array<ArrayBuffer>, middle: LogInput, behind: Uint8Array<ArrayBuffer>): LogInput {
  const shift = before.length
  const size = shift + middle.size + behind.length
  const read = async (start: number, end: number) => {
    const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start))
    const first = before.subarray(start, end)
    bytes.set(first)
    const from = Math.max(0, start - shift)
    const stored = await middle.read(from, Math.max(from, Math.min(middle.size, end - shift)))
    bytes.set(stored, first.length)
    const behindStart = shift + middle.size
    bytes.set(
      behind.subarray(Math.max(0, start - behindStart), Math.max(0, end - behindStart)),
      first.length + stored.length,
    )
    return bytes
  }
  const { asBlob } = middle
  return { ...middle, size, asBlob: asBlob && (() => new Blob([before, asBlob(), behind])), read }
}

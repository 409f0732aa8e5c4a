import type { LogInput } from '../log-input'
import { LOCAL, LOCAL_LENGTH, localEntry, localLength, viewOf, type ZipEntry } from './zip-entry'

/** What stands behind the bytes of a file whose sizes were not known before: signature, checksum, both sizes. */
const DESCRIPTOR = Uint8Array.of(0x50, 0x4b, 0x07, 0x08)
const DESCRIPTOR_LENGTH = 16
const DESCRIPTOR64_LENGTH = 24
/** Bytes that are searched at once for it. */
const WINDOW = 1 << 20

/**
 * The files in a zip archive that has no directory (it was cut short), by the headers before them (APPNOTE 4.3.7): the
 * last may lack its end. Stops at the first thing that is no header.
 */
export async function* zipScan(input: LogInput): AsyncGenerator<ZipEntry, void, undefined> {
  for (let at = 0; ;) {
    const fixed = viewOf(await input.read(at, at + LOCAL_LENGTH))
    if (fixed.byteLength < LOCAL_LENGTH || fixed.getUint32(0, true) !== LOCAL) return
    const length = localLength(fixed)
    const header = viewOf(await input.read(at, at + length))
    if (header.byteLength < length) return
    const entry = localEntry(header, at)
    const data = at + length
    if (!entry.hasDescriptor || entry.stored > 0) {
      yield entry
      at = data + entry.stored
      continue
    }
    const found = await findDescriptor(input, data)
    yield { ...entry, ...found }
    at = data + found.stored + found.length
  }
}

interface Found {
  readonly crc: number
  readonly stored: number
  readonly size: number
  /** Bytes of the descriptor itself. */
  readonly length: number
}

/** Looks for the descriptor that says how many bytes lie before it; where there is none the file has lost its end. */
async function findDescriptor(input: LogInput, data: number): Promise<Found> {
  for (let start = data; start < input.size; start += WINDOW) {
    const bytes = await input.read(start, Math.min(input.size, start + WINDOW + DESCRIPTOR64_LENGTH))
    const view = viewOf(bytes)
    for (let at = bytes.indexOf(0x50); at >= 0 && at < WINDOW; at = bytes.indexOf(0x50, at + 1)) {
      const isSigned = DESCRIPTOR.every((byte, i) => bytes[at + i] === byte)
      const found = isSigned ? descriptorAt(view, at, start + at - data) : null
      if (found !== null) return found
    }
  }
  return { crc: 0, stored: input.size - data + 1, size: 0, length: 0 }
}

function descriptorAt(view: DataView, at: number, stored: number): Found | null {
  if (at + DESCRIPTOR_LENGTH > view.byteLength || view.getUint32(at + 8, true) !== stored % 2 ** 32) return null
  const isWide = at + DESCRIPTOR64_LENGTH <= view.byteLength && Number(view.getBigUint64(at + 8, true)) === stored
  const crc = view.getUint32(at + 4, true)
  if (!isWide) return { crc, stored, size: view.getUint32(at + 12, true), length: DESCRIPTOR_LENGTH }
  return { crc, stored, size: Number(view.getBigUint64(at + 16, true)), length: DESCRIPTOR64_LENGTH }
}

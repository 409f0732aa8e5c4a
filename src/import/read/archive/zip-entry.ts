import { decodeText } from '../../../base/bytes'

/** A file as a zip archive's directory, or the header before the file, describes it. */
export interface ZipEntry {
  readonly path: string
  /** Seconds since 1970: as UTC where the archive has that, else as the clock on the wall showed. */
  readonly modified: number
  /** How its bytes are compressed, by the numbers of APPNOTE 4.4.5. */
  readonly method: number
  readonly isEncrypted: boolean
  /** False for folders and symbolic links. */
  readonly isFile: boolean
  /** Whether sizes and checksum stand behind its bytes. */
  readonly hasDescriptor: boolean
  readonly crc: number
  /** Bytes in the archive, and unpacked. */
  readonly stored: number
  readonly size: number
  /** Where its local header begins. */
  readonly start: number
}

/** Signatures, and lengths without the parts that vary (APPNOTE 4.3.7 and 4.3.12). */
export const LOCAL = 0x04034b50
export const LOCAL_LENGTH = 30
export const ENTRY = 0x02014b50
export const ENTRY_LENGTH = 46

/** General purpose flags (APPNOTE 4.4.4). */
const ENCRYPTED = 1
const DESCRIPTOR = 8
/** The system in the upper byte of "version made by" whose attributes have a file's mode, and modes of stat(2). */
const UNIX = 3
const TYPE_MASK = 0o170000
const SYMLINK = 0o120000
/** What a field of 32 bits holds where the number stands in the extra field of zip64. */
const ELSEWHERE = 0xffffffff

/** The entry of the directory that begins at a place. Files lie `shift` bytes further on than it says. */
export function directoryEntry(view: DataView, at: number, shift: number): ZipEntry {
  const mode = view.getUint8(at + 5) === UNIX ? view.getUint16(at + 40, true) : 0
  const entry = entryOf(view, at + 8, at + ENTRY_LENGTH, at + 42)
  return { ...entry, isFile: entry.isFile && (mode & TYPE_MASK) !== SYMLINK, start: entry.start + shift }
}

/** The local header in a view of it, which lies at a place. */
export function localEntry(view: DataView, start: number): ZipEntry {
  return { ...entryOf(view, 6, LOCAL_LENGTH, null), start }
}

/** Length of an entry of the directory, and of a local header, with the parts that vary. */
export function entryLength(view: DataView, at: number): number {
  const comment = view.getUint16(at + 32, true)
  return ENTRY_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + comment
}

export function localLength(view: DataView): number {
  return LOCAL_LENGTH + view.getUint16(26, true) + view.getUint16(28, true)
}

/** Fields that both kinds of header have in the same order; only the directory says where the file lies. */
function entryOf(view: DataView, fields: number, name: number, place: number | null): ZipEntry {
  const nameEnd = name + view.getUint16(fields + 20, true)
  const extra = extraFields(view, nameEnd, nameEnd + view.getUint16(fields + 22, true))
  const flags = view.getUint16(fields, true)
  const path = decodeText(bytesOf(view, name, nameEnd))
  const wide = wideNumbers(extra.get(EXTRA_ZIP64))
  const number = (at: number) => wide(view.getUint32(at, true))
  // In this order stand those in zip64's field that have no room here.
  const size = number(fields + 16)
  const stored = number(fields + 12)
  const start = place === null ? 0 : number(place)
  return {
    path,
    modified:
      unixTime(extra.get(EXTRA_TIMES)) ?? dosTime(view.getUint16(fields + 6, true), view.getUint16(fields + 4, true)),
    method: view.getUint16(fields + 2, true),
    isEncrypted: (flags & ENCRYPTED) !== 0,
    isFile: !/[/\\]$/.test(path),
    hasDescriptor: (flags & DESCRIPTOR) !== 0,
    crc: view.getUint32(fields + 8, true),
    stored,
    size,
    start,
  }
}

const EXTRA_ZIP64 = 0x0001
/** Info-ZIP's "extended timestamp": a byte of flags, then times of 32 bits, modification first. */
const EXTRA_TIMES = 0x5455

function extraFields(view: DataView, start: number, end: number): Map<number, DataView> {
  const fields = new Map<number, DataView>()
  for (let at = start; at + 4 <= end;) {
    const length = view.getUint16(at + 2, true)
    if (at + 4 + length > end) break
    fields.set(view.getUint16(at, true), viewOf(bytesOf(view, at + 4, at + 4 + length)))
    at += 4 + length
  }
  return fields
}

/** Takes the numbers that have no room in 32 bits from zip64's field, one after the other. */
function wideNumbers(field: DataView | undefined): (narrow: number) => number {
  let next = 0
  return (narrow) => {
    if (narrow !== ELSEWHERE || field === undefined || next + 8 > field.byteLength) return narrow
    next += 8
    return number64(field, next - 8)
  }
}

function unixTime(field: DataView | undefined): number | undefined {
  const isThere = field !== undefined && field.byteLength >= 5 && (field.getUint8(0) & 1) === 1
  return isThere ? field.getInt32(1, true) : undefined
}

/** Date and time as DOS packs them: the clock on the wall, taken as UTC like all times here. */
function dosTime(date: number, time: number): number {
  const day = Date.UTC((date >> 9) + 1980, ((date >> 5) & 15) - 1, date & 31)
  return day / 1000 + (time >> 11) * 3600 + ((time >> 5) & 63) * 60 + (time & 31) * 2
}

export function number64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true))
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function bytesOf(view: DataView, start: number, end: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + start, end - start)
}

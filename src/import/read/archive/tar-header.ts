import { parseTarHeader } from '@remix-run/tar-parser'
import { decodeText } from '../../../base/bytes'

/** Headers and contents fill blocks of so many bytes. */
export const TAR_BLOCK = 512

/** What a header announces: a file, the name or more about the next file or all, or something without lines. */
export interface TarHeader {
  readonly kind: 'file' | 'long name' | 'extended' | 'global' | 'other'
  readonly name: string
  /** Bytes that follow the header. */
  readonly size: number
  /** Seconds since 1970. */
  readonly modified: number
}

const KINDS = new Map<string, TarHeader['kind']>([
  ['file', 'file'],
  ['contiguous-file', 'file'],
  ['gnu-long-path', 'long name'],
  ['pax-header', 'extended'],
  ['pax-global-header', 'global'],
])

/** Links of tar have sizes of what they point to, and nothing behind their headers. */
const BODILESS = new Set(['link', 'symlink', 'character-device', 'block-device', 'directory', 'fifo'])

/** Whether a file begins with a header of tar: its checksum is right. */
export function isTarHeader(head: Uint8Array): boolean {
  return head.length >= TAR_BLOCK && readTarHeader(head.subarray(0, TAR_BLOCK)) !== null
}

/**
 * Reads a header (ustar, GNU or the one before both; https://www.gnu.org/software/tar/manual/html_node/Standard.html),
 * or null where the block is none.
 */
export function readTarHeader(block: Uint8Array): TarHeader | null {
  try {
    const { name, type, size, mtime } = parseTarHeader(block)
    if (!Number.isSafeInteger(size) || size < 0) return null
    return {
      kind: KINDS.get(type) ?? 'other',
      name,
      size: BODILESS.has(type) ? 0 : size,
      modified: Number.isFinite(mtime) ? (mtime ?? 0) : 0,
    }
  } catch {
    return null
  }
}

/**
 * The records `LENGTH KEY=VALUE\n` of an extended header
 * (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_03). What is no record ends them.
 */
export function paxRecords(bytes: Uint8Array): Map<string, string> {
  const records = new Map<string, string>()
  for (let start = 0; start < bytes.length;) {
    const [, digits = ''] = /^(\d{1,9}) /.exec(decodeText(bytes, start, Math.min(start + 10, bytes.length))) ?? []
    const end = start + Number(digits)
    if (digits === '' || end > bytes.length || end <= start + digits.length + 1) break
    const record = decodeText(bytes, start + digits.length + 1, end - 1)
    const equals = record.indexOf('=')
    if (equals > 0) records.set(record.slice(0, equals), record.slice(equals + 1))
    start = end
  }
  return records
}

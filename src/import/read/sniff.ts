import { decodeText, LF } from '../../base/bytes'

/** Bytes at the start of a file that decide what it is: two gigabytes cost the same as two lines. */
export const SNIFFED = 64 * 1024

/** What the first bytes of a file, or of what a compressed file holds, say that it is. */
export type Sniffed =
  | { readonly kind: 'text' }
  | { readonly kind: 'utf-16'; readonly label: 'utf-16le' | 'utf-16be' }
  | { readonly kind: 'gzip' }
  | { readonly kind: 'csv'; readonly column: string }
  | { readonly kind: 'foreign'; readonly what: string }

/** First bytes of files that people drop by mistake, or that a later version will read. */
const MAGIC: readonly (readonly [number[], string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program (ELF)'],
  [[0x4d, 0x5a], 'a Windows program'],
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'an xz-compressed file'],
  [[0x42, 0x5a, 0x68], 'a bzip2-compressed file'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'a zstd-compressed file'],
  [[0x4c, 0x50, 0x4b, 0x53, 0x48, 0x48, 0x52, 0x48], 'a binary journal (export it with journalctl)'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'an SQLite database'],
]

/** Looks at the first bytes only, never at the name. */
export function sniff(head: Uint8Array): Sniffed {
  if (head[0] === 0x1f && head[1] === 0x8b) return { kind: 'gzip' }
  if (head[0] === 0xff && head[1] === 0xfe) return { kind: 'utf-16', label: 'utf-16le' }
  if (head[0] === 0xfe && head[1] === 0xff) return { kind: 'utf-16', label: 'utf-16be' }
  for (const [magic, what] of MAGIC) {
    if (magic.every((byte, i) => head[i] === byte)) return { kind: 'foreign', what }
  }
  if (isTar(head)) return { kind: 'foreign', what: 'a tar archive' }
  if (isBinary(head)) return { kind: 'foreign', what: 'binary data' }
  const column = messageColumn(head)
  return column === undefined ? { kind: 'text' } : { kind: 'csv', column }
}

/** `ustar` at its place in the first header block. */
function isTar(head: Uint8Array): boolean {
  return decodeText(head, 257, 262) === 'ustar'
}

/** More than a tenth of control bytes: no log. NUL bytes don't count, since a crash leaves runs of them in logs. */
function isBinary(head: Uint8Array): boolean {
  const isControl = (byte: number) => byte < 32 && byte !== 0 && !(byte >= 9 && byte <= 13) && byte !== 27
  let controls = 0
  for (const byte of head) if (isControl(byte)) controls++
  return controls > head.length / 10
}

/** Names under which exports keep the raw line or the message, in the order of preference. */
const MESSAGE_COLUMNS = ['_raw', 'message', 'log', 'msg', '@message']

/** The message column of a CSV export, by its first line: at least two columns, one of them known. */
function messageColumn(head: Uint8Array): string | undefined {
  const end = head.indexOf(LF)
  const line = decodeText(head, 0, end < 0 ? Math.min(head.length, 4096) : end).replace(/^\uFEFF/, '')
  const columns = line.split(/[,;\t]/).map((name) =>
    name
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  )
  if (columns.length < 2) return undefined
  const lower = columns.map((name) => name.toLowerCase())
  for (const name of MESSAGE_COLUMNS) {
    const at = lower.indexOf(name)
    if (at >= 0) return columns[at]
  }
  return undefined
}

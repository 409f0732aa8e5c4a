import { ascii, decodeText } from '../../base/bytes'
import type { Compression } from '../../model/answers'
import { isAttemptsCsv } from './attempts-head'
import { messageColumn } from './csv-columns'
import { isJournalExport } from './journal-export'
import { isJournalVerbose } from './journal-verbose'
import { isJsonRecords } from './json-records'
import { isLokiAnswer } from './loki-answer'
import { foreignKind, kindOf, type Magic } from './magic'
import { type ScanForm, scanFormOf } from '../scans/scan-form'
import { isTarHeader } from './archive/tar-header'

/** Bytes at the start of a file that decide what it is: two gigabytes cost the same as two lines. */
export const SNIFFED = 64 * 1024

export type ArchiveKind = 'zip' | 'tar'

/** How attempts that this page has written stand in a file. */
export type AttemptsFormat = 'csv' | 'parquet'

type Utf16 = 'utf-16le' | 'utf-16be'

/** How entries stand in a text: a line each, or so that lines have to be made of them (line-maker.ts). */
export type TextForm =
  | { readonly kind: 'text' }
  | { readonly kind: 'csv'; readonly column: string }
  | { readonly kind: 'json-records' }
  | { readonly kind: 'journal-export' }
  | { readonly kind: 'journal-verbose' }
  | { readonly kind: 'loki-answer' }
  /** No entries: what a port scan found of hosts. */
  | { readonly kind: 'scan'; readonly scan: ScanForm }

/** What the first bytes of a file, or of what a compressed file holds, say that it is. */
export type Sniffed =
  | TextForm
  | { readonly kind: 'utf-16'; readonly label: Utf16; readonly text: TextForm }
  | { readonly kind: 'compressed'; readonly compression: Compression }
  | { readonly kind: 'archive'; readonly archive: ArchiveKind }
  | { readonly kind: 'attempts'; readonly format: AttemptsFormat }
  | { readonly kind: 'foreign'; readonly what: string }

/** First bytes of what is read here beside text; zstd data may begin with one of 16 kinds of skippable frames. */
const READABLE: readonly Magic<Sniffed>[] = [
  { bytes: [0x1f, 0x8b], kind: { kind: 'compressed', compression: 'gzip' } },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], kind: { kind: 'compressed', compression: 'zstd' } },
  ...Array.from({ length: 16 }, (_, i): Magic<Sniffed> => ({
    bytes: [0x50 + i, 0x2a, 0x4d, 0x18],
    kind: { kind: 'compressed', compression: 'zstd' },
  })),
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], kind: { kind: 'compressed', compression: 'xz' } },
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: { kind: 'archive', archive: 'zip' } },
  { bytes: [0x50, 0x4b, 0x05, 0x06], kind: { kind: 'archive', archive: 'zip' } },
  { bytes: [...ascii('PAR1')], kind: { kind: 'attempts', format: 'parquet' } },
]

const BYTE_ORDER_MARKS: readonly Magic<Utf16>[] = [
  { bytes: [0xff, 0xfe], kind: 'utf-16le' },
  { bytes: [0xfe, 0xff], kind: 'utf-16be' },
]

/** Looks at the first bytes only, never at the name. */
export function sniff(head: Uint8Array): Sniffed {
  const readable = kindOf(head, READABLE)
  if (readable !== undefined) return readable
  const label = kindOf(head, BYTE_ORDER_MARKS)
  if (label !== undefined) return { kind: 'utf-16', label, text: textForm(utf8Of(head, label)) }
  if (isBzip2(head)) return { kind: 'compressed', compression: 'bzip2' }
  const what = foreignKind(head)
  if (what !== undefined) return { kind: 'foreign', what }
  if (isTarHeader(head)) return { kind: 'archive', archive: 'tar' }
  // Before the count of control bytes: fields of a journal can be binary.
  if (isJournalExport(head)) return { kind: 'journal-export' }
  if (isBinary(head)) return { kind: 'foreign', what: 'binary data' }
  if (isAttemptsCsv(decodeText(head))) return { kind: 'attempts', format: 'csv' }
  return textForm(head)
}

function textForm(head: Uint8Array): TextForm {
  const scan = scanFormOf(decodeText(head))
  if (scan !== null) return { kind: 'scan', scan }
  if (isJournalExport(head)) return { kind: 'journal-export' }
  if (isJournalVerbose(head)) return { kind: 'journal-verbose' }
  if (isLokiAnswer(head)) return { kind: 'loki-answer' }
  if (isJsonRecords(head)) return { kind: 'json-records' }
  const column = messageColumn(decodeText(head))
  return column === undefined ? { kind: 'text' } : { kind: 'csv', column }
}

function utf8Of(head: Uint8Array, label: Utf16): Uint8Array {
  return new TextEncoder().encode(new TextDecoder(label).decode(head))
}

/** How a block and the end of an empty stream begin: behind `BZh` and a digit, with which a log could begin too. */
const BZIP2_BLOCKS = [
  [0x31, 0x41, 0x59, 0x26, 0x53, 0x59],
  [0x17, 0x72, 0x45, 0x38, 0x50, 0x90],
]

function isBzip2(head: Uint8Array): boolean {
  if (!/^BZh[1-9]/.test(decodeText(head, 0, Math.min(head.length, 4)))) return false
  const block = head.subarray(4)
  return BZIP2_BLOCKS.some((bytes) => bytes.every((byte, i) => i >= block.length || block[i] === byte))
}

/** More than a tenth of control bytes: no log. NUL bytes don't count, since a crash leaves runs of them in logs. */
function isBinary(head: Uint8Array): boolean {
  const isControl = (byte: number) => byte < 32 && byte !== 0 && !(byte >= 9 && byte <= 13) && byte !== 27
  let controls = 0
  for (const byte of head) if (isControl(byte)) controls++
  return controls > head.length / 10
}

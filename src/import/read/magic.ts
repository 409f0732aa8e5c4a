import { ascii, decodeText } from '../../base/bytes'

/** The first bytes of a kind of file. */
export interface Magic<T> {
  readonly bytes: readonly number[]
  readonly kind: T
}

/** First bytes of files that people drop by mistake, and how a sentence calls them. */
const FOREIGN: readonly Magic<string>[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'a JPEG picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: 'a GIF picture' },
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'a PDF document' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], kind: 'a program (ELF)' },
  { bytes: [0x4d, 0x5a], kind: 'a Windows program' },
  { bytes: [...ascii('LPKSHHRH')], kind: 'a binary journal (export it with journalctl)' },
  { bytes: [...ascii('ElfFile\0')], kind: 'a Windows event log (export it as CSV)' },
  { bytes: [...ascii('SQLite')], kind: 'an SQLite database' },
  { bytes: [0xd4, 0xc3, 0xb2, 0xa1], kind: 'a packet capture' },
  { bytes: [0x0a, 0x0d, 0x0d, 0x0a], kind: 'a packet capture' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], kind: 'a 7z archive' },
  { bytes: [...ascii('Rar!')], kind: 'a RAR archive' },
  { bytes: [...ascii('LZIP')], kind: 'an lzip-compressed file' },
  { bytes: [0x04, 0x22, 0x4d, 0x18], kind: 'an LZ4-compressed file' },
  { bytes: [0x1f, 0x9d], kind: 'a file compressed with compress (.Z)' },
  { bytes: [0x5d, 0x00, 0x00], kind: 'an LZMA-compressed file' },
]

/** What a file is that is no log, by its first bytes; undefined where they say nothing. */
export function foreignKind(head: Uint8Array): string | undefined {
  return kindOf(head, FOREIGN) ?? (isLoginRecords(head) ? 'a record of log-ins (wtmp, btmp or lastlog)' : undefined)
}

/** The kind in a table whose first bytes these are. */
export function kindOf<T>(head: Uint8Array, table: readonly Magic<T>[]): T | undefined {
  return table.find(({ bytes }) => bytes.every((byte, i) => head[i] === byte))?.kind
}

/** A record of utmp(5) on Linux, bytes: its type and process first, twenty unused bytes last. */
const UTMP = 384
const UTMP_UNUSED = 364
/** Types of records are numbers up to nine; the three bytes behind the type are always zero. */
const UTMP_TYPES = 9
/** Where a record of lastlog(8) names the line, behind four bytes of time, and where that name must have ended. */
const LASTLOG_LINE = 4
const LASTLOG_HOST = 36

function isLoginRecords(head: Uint8Array): boolean {
  const isUtmp = head.length >= UTMP && (head[0] ?? 0) > 0 && isUtmpRecord(head.subarray(0, UTMP))
  return isUtmp || /^(?:pts\/|tty|ssh)[\w:/.-]*\0+$/.test(decodeText(head, LASTLOG_LINE, LASTLOG_HOST))
}

function isUtmpRecord(record: Uint8Array): boolean {
  const [type = 0, ...rest] = record.subarray(0, 4)
  return type <= UTMP_TYPES && rest.every((byte) => byte === 0) && record.subarray(UTMP_UNUSED).every((b) => b === 0)
}

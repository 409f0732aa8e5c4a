import { isLackOfMemory } from '../../base/lack-of-memory'
import type { Compression } from '../../model/answers'
import { isNewestFirst } from '../block-times'
import { ReaderEnded } from '../reader-ended'
import { ByteQueue } from './byte-queue'
import { DamagedData } from './damage'
import type { Layer } from './decompress/decompressor-of'
import type { LineStream } from './line-stream'
import type { LogInput } from './log-input'
import type { ScanSource } from '../scans/read-scan'
import { type AttemptsFormat, sniff, SNIFFED, type Sniffed } from './sniff'
import { headText } from './stream-lines'
import { unpacked } from './unpacked'

/** How an input is to be read: any range of it, as a stream of lines, or not at all. */
export type Opened =
  | { readonly kind: 'ranges'; readonly head: Uint8Array }
  | {
      readonly kind: 'stream'
      readonly compression: Compression | null
      readonly head: Uint8Array
      readonly stream: LineStream
    }
  /** No log: a result of nmap. */
  | { readonly kind: 'scan'; readonly compression: Compression | null; readonly scan: ScanSource }
  /** Attempts that have been told apart from lines already: they are read here, and go by all readers. */
  | {
      readonly kind: 'attempts'
      readonly compression: Compression | null
      readonly format: AttemptsFormat
      readonly layers: readonly Layer[]
    }
  | { readonly kind: 'error'; readonly error: string }

/** How a log is to be read. */
export type OpenedLog = Exclude<Opened, { kind: 'error' | 'scan' }>

/** What an input is, by its first bytes. */
export interface Looked {
  readonly form: Sniffed
  /** The first bytes of what it holds, decompressed. */
  readonly head: Uint8Array
  /** The layers of compression around that, the outermost first. */
  readonly layers: readonly Layer[]
  /** The file's own compression among them. */
  readonly compression: Compression | null
}

/** Looks at the beginning of an input that lies under layers of compression. Rejects where it can't be read. */
export async function look(input: LogInput, packing: readonly Layer[] = []): Promise<Looked> {
  const head = await headOf(input, packing)
  const form = sniff(head)
  if (form.kind !== 'compressed') return { form, head, layers: packing, compression: null }
  const layers = [...packing, form.compression]
  const inner = await headOf(input, layers)
  return { form: formInside(form.compression, sniff(inner)), head: inner, layers, compression: form.compression }
}

/** How to read what was looked at; `cut` says what its bytes lack, where they are known to be cut short. */
export function openedAs(input: LogInput, looked: Looked, cut: DamagedData | null = null): Opened {
  const { form, head, layers, compression } = looked
  if (input.size === 0) return { kind: 'error', error: 'The file is empty: a log with sshd lines was expected.' }
  if (form.kind === 'archive') return { kind: 'error', error: expected(`a ${form.archive} archive`) }
  if (form.kind === 'foreign' || form.kind === 'compressed') return { kind: 'error', error: expected(nameOf(form)) }
  const scan = scanIn(form)
  if (scan !== null) return { kind: 'scan', compression, scan: { ...scan, layers, cut } }
  if (form.kind === 'attempts') return attemptsAs(form.format, looked)
  const text = headText(form, head)
  const isTurned = isNewestFirst(text)
  if (layers.length === 0 && form.kind === 'text' && cut === null && !isTurned) return { kind: 'ranges', head: text }
  const stream = { input, layers, form, head, isNewestFirst: isTurned, cut }
  return { kind: 'stream', compression, head: text, stream }
}

/** Parquet is read from its end, so that it can't lie in a stream. */
function attemptsAs(format: AttemptsFormat, { layers, compression }: Looked): Opened {
  if (format === 'csv' || layers.length === 0) return { kind: 'attempts', compression, format, layers }
  return { kind: 'error', error: 'This is a Parquet file that lies compressed: unpack it, and drop it by itself.' }
}

/** Looks at the beginning of an input and says how to read it. Never rejects: what fails becomes a sentence. */
export async function openInput(input: LogInput): Promise<Opened> {
  try {
    return openedAs(input, await look(input))
  } catch (error) {
    return { kind: 'error', error: readFailure(error) }
  }
}

/** What a browser or Node says when a file can't be read, as a sentence. */
export function readFailure(error: unknown): string {
  if (error instanceof DamagedData || error instanceof ReaderEnded) return error.message
  if (isLackOfMemory(error))
    return 'There is not enough memory to read on: close other pages, or drop fewer files at once.'
  const message = error instanceof Error ? error.message : String(error)
  const name = error instanceof Error ? error.name : ''
  if (/EISDIR|is a directory/i.test(message)) return 'This is a folder: a file was expected.'
  if (/ENOENT|NotFound/i.test(name + message)) return 'The file is not there (any more), or it is a folder.'
  if (/EACCES|EPERM|NotAllowed|Security/i.test(name + message))
    return 'The file may not be read: permission is missing.'
  if (/NotReadable/i.test(name)) return 'The file changed while it was being read: choose it again to read the rest.'
  return `The file could not be read: ${message}.`
}

/** What to say where a file was read to its end and then turned out to be another than the one that was dropped. */
export function changedMeanwhile(error: unknown): string {
  const what = /ENOENT|NotFound/i.test(error instanceof Error ? error.name + error.message : '')
    ? 'The file is not there any more.'
    : 'The file changed while it was being read, as a log does that is still written to.'
  return `${what} What it held when it was chosen was read to its end: choose it again for what came since.`
}

/** The form of a port scan and its encoding; null where there is none. */
function scanIn(form: Sniffed): Pick<ScanSource, 'form' | 'encoding'> | null {
  const [text, encoding] = form.kind === 'utf-16' ? [form.text, form.label] : [form, 'utf-8']
  return text.kind === 'scan' ? { form: text.scan, encoding } : null
}

function expected(found: string): string {
  return `This is ${found}: a text log was expected, plain, compressed or in an archive.`
}

function nameOf(form: Extract<Sniffed, { kind: 'foreign' | 'compressed' }>): string {
  return form.kind === 'foreign' ? form.what : `a ${form.compression} file`
}

/** What lies in a compressed file: one layer is taken off, and no more. */
function formInside(compression: Compression, form: Sniffed): Sniffed {
  if (form.kind !== 'compressed') return form
  return { kind: 'foreign', what: `a ${form.compression} file inside a ${compression} file` }
}

/** The beginning of what an input holds. Damage in it shows when the input is read. */
async function headOf(input: LogInput, layers: readonly Layer[]): Promise<Uint8Array> {
  if (layers.length === 0) return input.read(0, Math.min(SNIFFED, input.size))
  const head = new ByteQueue()
  try {
    for await (const { bytes } of unpacked(input, layers, SNIFFED)) {
      head.push(bytes.subarray(0, SNIFFED - head.length))
      if (head.length === SNIFFED) break
    }
  } catch (error) {
    if (!(error instanceof DamagedData)) throw error
  }
  return head.take(SNIFFED).slice()
}

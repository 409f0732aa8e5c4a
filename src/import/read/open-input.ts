import { decodeText } from '../../base/bytes'
import { CsvLines } from './csv'
import { LineCutter } from './cut-lines'
import { GzipReader } from './gunzip'
import type { LogInput } from './log-input'
import { bomLength } from './range'
import { sniff, SNIFFED, type Sniffed } from './sniff'

/** Bytes read at once from an input that is read as a stream. */
const CHUNK = 1 << 20

/** Whole lines, and how much of the input has been read for them. */
export interface LineBlock {
  readonly bytes: Uint8Array
  readonly consumed: number
}

/** How an input is to be read: any range of it, as a stream of lines, or not at all. */
export type Opened =
  | { readonly kind: 'ranges'; readonly head: Uint8Array }
  | {
      readonly kind: 'stream'
      readonly compression: 'gzip' | null
      readonly head: Uint8Array
      readonly blocks: () => AsyncGenerator<LineBlock, void, undefined>
    }
  | { readonly kind: 'error'; readonly error: string }

/** Looks at the beginning of an input and says how to read it. Never rejects: what fails becomes a sentence. */
export async function openInput(input: LogInput): Promise<Opened> {
  try {
    const stored = await input.read(0, Math.min(SNIFFED, input.size))
    if (stored.length === 0) return { kind: 'error', error: 'The file is empty: a log with sshd lines was expected.' }
    const outer = sniff(stored)
    const compression = outer.kind === 'gzip' ? 'gzip' : null
    const head = compression === null ? stored : unzippedHead(stored)
    const form = compression === null ? outer : sniff(head)
    if (form.kind === 'foreign' || form.kind === 'gzip') return { kind: 'error', error: foreignSentence(form) }
    if (compression === null && form.kind === 'text') return { kind: 'ranges', head }
    const text = headText(head, form)
    return { kind: 'stream', compression, head: text, blocks: () => streamLines(input, compression, form, text) }
  } catch (error) {
    return { kind: 'error', error: readFailure(error) }
  }
}

/** What a browser or Node says when a file can't be read, as a sentence. */
export function readFailure(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const name = error instanceof Error ? error.name : ''
  if (/EISDIR|is a directory/i.test(message)) return 'This is a folder: a file was expected.'
  if (/ENOENT|NotFound/i.test(name + message)) return 'The file is not there (any more), or it is a folder.'
  if (/EACCES|EPERM|NotAllowed|Security/i.test(name + message))
    return 'The file may not be read: permission is missing.'
  if (/NotReadable/i.test(name)) return 'The file changed while it was being read: choose it again to read the rest.'
  return `The file could not be read: ${message}.`
}

function foreignSentence(form: Sniffed): string {
  const found = form.kind === 'foreign' ? form.what : 'a gzip file inside a gzip file'
  return `This is ${found}: a text log, plain or gzip-compressed, was expected.`
}

/** The beginning of what a gzip file holds; damage behind it shows when the file is read. */
function unzippedHead(stored: Uint8Array): Uint8Array {
  const reader = new GzipReader()
  try {
    for (const piece of reader.push(stored)) return piece.subarray(0, SNIFFED)
  } catch {
    return new Uint8Array(0)
  }
  return reader.cutShort()?.[0]?.subarray(0, SNIFFED) ?? new Uint8Array(0)
}

/** The head as UTF-8 text bytes: what the first lines are read from. */
function headText(head: Uint8Array, form: Sniffed): Uint8Array {
  if (form.kind !== 'utf-16') return head.subarray(bomLength(head))
  return new TextEncoder().encode(new TextDecoder(form.label).decode(head))
}

async function* streamLines(
  input: LogInput,
  compression: 'gzip' | null,
  form: Sniffed,
  head: Uint8Array,
): AsyncGenerator<LineBlock, void, undefined> {
  const cutter = new LineCutter()
  const decode = decoderOf(form, head)
  let isFirst = true
  let consumed = 0
  const blockOf = (bytes: Uint8Array): LineBlock => {
    const start = isFirst ? bomLength(bytes) : 0
    isFirst = false
    return { bytes: bytes.subarray(start), consumed }
  }
  for await (const chunk of storedBytes(input, compression)) {
    consumed = chunk.consumed
    const text = decode(chunk.bytes, false)
    for (const bytes of cutter.push(text)) yield blockOf(bytes)
  }
  for (const bytes of cutter.push(decode(new Uint8Array(0), true))) yield blockOf(bytes)
  for (const bytes of cutter.finish()) yield blockOf(bytes)
}

/** The bytes that an input holds, decompressed, with what has been read of it. Small pieces are put together. */
async function* storedBytes(input: LogInput, compression: 'gzip' | null): AsyncGenerator<LineBlock, void, undefined> {
  const gzip = compression === 'gzip' ? new GzipReader() : null
  for (let start = 0; start < input.size; start += CHUNK) {
    const stored = await input.read(start, Math.min(start + CHUNK, input.size))
    const consumed = Math.min(start + CHUNK, input.size)
    if (gzip === null) yield { bytes: stored, consumed }
    else for (const bytes of gzip.push(stored)) yield { bytes, consumed }
  }
  const rest = gzip?.cutShort() ?? null
  if (rest === null) return
  for (const bytes of rest) yield { bytes, consumed: input.size }
  throw new Error('the compressed data end too early')
}

type Decode = (bytes: Uint8Array, last: boolean) => Uint8Array

function decoderOf(form: Sniffed, head: Uint8Array): Decode {
  if (form.kind === 'text') return (bytes) => bytes
  const decoder = new TextDecoder(form.kind === 'utf-16' ? form.label : 'utf-8')
  const encoder = new TextEncoder()
  const csv = form.kind === 'csv' ? new CsvLines(form.column, decodeText(head)) : null
  return (bytes, last) => {
    const text = decoder.decode(bytes, { stream: !last })
    if (csv === null) return encoder.encode(text)
    return encoder.encode(csv.push(text) + (last ? csv.finish() : ''))
  }
}

import { eventsOf } from '../../src/export/events'
import { DamagedData } from '../../src/import/read/damage'
import { blocksOf } from '../../src/import/read/line-stream'
import type { LogInput } from '../../src/import/read/log-input'
import type { Opened } from '../../src/import/read/open-input'
import { openInputs } from '../../src/import/read/open-inputs'
import { sniff, SNIFFED } from '../../src/import/read/sniff'
import { bytesInput, read } from '../unit/import/picture'
import { Finding } from './check'

/** Milliseconds for a file of some kilobytes: what hangs takes longer, on whatever machine. */
const SLOWEST = 10_000
/** What a sentence for the page never holds: the words of an error that nobody has foreseen. */
const UNFORESEEN = /could not be read: |defect|undefined|NaN|\[object/
const SENTENCE = /^[A-Z\d].*[.:]$/s

/**
 * Reads a file as the page does: nothing is thrown, what is wrong with it is said in a sentence, each line counts once,
 * and no attempt has a source that what the file holds doesn't carry.
 * @returns how many attempts and scans were found
 */
export async function checkFile(bytes: Uint8Array): Promise<number> {
  const started = performance.now()
  const input = bytesInput(bytes, 'fuzz')
  const { table, lines, files } = await read([input])
  if (performance.now() - started > SLOWEST) throw new Finding('read for too long')
  for (const { error, note } of files) [error, note].forEach(checkSentence)
  const entries = files.reduce((sum, file) => sum + file.entries, 0)
  const { attempt, scan, success, neutral, other, unreadable } = lines
  if (attempt + scan + success + neutral + other + unreadable !== entries) throw new Finding(`not ${entries} lines`)
  const text = await textOf(input)
  for (const { source, line } of eventsOf(table)) {
    if (source !== null && !isIn(text, source)) throw new Finding(`line ${line}: source ${source} is not in the file`)
  }
  return table.length
}

function checkSentence(words: string | null): void {
  if (words === null) return
  if (UNFORESEEN.test(words) || !SENTENCE.test(words)) throw new Finding(`no sentence for the page: ${words}`)
}

/** What a file and those packed in it hold, a character a byte, and the same with JSON's escapes resolved. */
async function textOf(input: LogInput): Promise<string> {
  const bytes = await input.read(0, input.size)
  const { kind } = sniff(bytes.subarray(0, SNIFFED))
  const text = kind === 'compressed' || kind === 'archive' ? await unpackedText(input) : latin1(bytes)
  return `${text}\n${unescaped(text)}`
}

async function unpackedText(input: LogInput): Promise<string> {
  const watch = { signal: new AbortController().signal, onUnpacking: () => undefined }
  const opened = await openInputs([input], watch)
  const texts = await Promise.all(opened.map((file) => held(file.input, file.opened)))
  return texts.join('\n')
}

async function held(input: LogInput, opened: Opened | null): Promise<string> {
  if (opened === null || opened.kind === 'error' || opened.kind === 'scan' || opened.kind === 'attempts') return ''
  if (opened.kind === 'ranges') return latin1(await input.read(0, input.size))
  let text = ''
  try {
    for await (const { bytes } of blocksOf(opened.stream)) text += latin1(bytes)
  } catch (error) {
    if (!(error instanceof DamagedData)) throw error
  }
  return text
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-fA-F]{4})/g, (_all, code: string) =>
      latin1(Buffer.from(String.fromCharCode(parseInt(code, 16)))),
    )
    .replace(/\\(.)/gs, '$1')
}

function isIn(text: string, source: string): boolean {
  return text.includes(source) || text.includes(latin1(Buffer.from(source)))
}

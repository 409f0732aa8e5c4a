import { decodeText } from '../../base/bytes'
import { CsvLines } from './csv'
import { JournalExportLines } from './journal-export'
import { JournalVerboseLines } from './journal-verbose'
import { JsonRecordLines } from './json-records'
import type { LineMaker } from './line-maker'
import { LokiAnswerLines } from './loki-answer'
import type { Sniffed } from './sniff'

/** What makes lines of a file's records; null where it holds lines. `head` is the beginning of its bytes. */
export function makerOf(form: Sniffed, head: Uint8Array): LineMaker | null {
  switch (form.kind) {
    case 'csv':
      return new CsvMaker(form.column, decodeText(head))
    case 'json-records':
      return new JsonRecordLines()
    case 'loki-answer':
      return new LokiAnswerLines()
    case 'journal-export':
      return new JournalExportLines()
    case 'journal-verbose':
      return new JournalVerboseLines()
    case 'text':
    case 'scan':
    case 'utf-16':
    case 'compressed':
    case 'archive':
    case 'attempts':
    case 'foreign':
      return null
  }
}

/** Papa's parser wants text: a character a byte, so that no byte is lost, in whatever encoding. */
class CsvMaker implements LineMaker {
  readonly #csv: CsvLines

  constructor(column: string, head: string) {
    this.#csv = new CsvLines(column, head)
  }

  push(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
    return bytesOfText(this.#csv.push(textOfBytes(bytes)))
  }

  finish(): Uint8Array<ArrayBuffer> {
    return bytesOfText(this.#csv.finish())
  }
}

/** Characters made at once: a call takes only so many arguments. */
const AT_ONCE = 1 << 12

function textOfBytes(bytes: Uint8Array): string {
  let text = ''
  for (let p = 0; p < bytes.length; p += AT_ONCE) text += String.fromCharCode(...bytes.subarray(p, p + AT_ONCE))
  return text
}

function bytesOfText(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

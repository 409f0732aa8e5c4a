import { accountsOf } from '../analysis/suspect-names'
import type { LogData } from '../analysis/log-data'
import { decodeText } from '../base/bytes'
import { looksLikePassword, MASK, maskPasswords } from '../base/typed-password'
import type { PlacedLine } from '../import/read-back/connection-lines'
import { LineParts } from '../import/read-back/line-parts'
import { type Span, spansOf } from '../import/read-back/line-spans'
import type { LinePart } from '../model/lines'

/** Bytes of a line that are shown; the rest comes with a copy. */
const SHOWN = 4096
/** Control characters but the tab: sshd writes them as octal numbers, and so does a file that somebody opens. */
const CONTROL = /(?!\t)\p{Cc}/gu

/** What is shown of a line. */
interface CutLine {
  readonly parts: readonly LinePart[]
  /** Bytes at its end that are left out. */
  readonly hidden: number
}

/** Makes text of lines, cut into the parts that were read; what looks like a typed password is masked. */
export class LineText {
  readonly #parts = new LineParts()
  readonly #accounts: ReadonlySet<string>
  /** Something looked like a typed password. */
  hasMasked = false

  constructor(data: LogData) {
    this.#accounts = accountsOf(data)
  }

  /** A line for the page; `source` says which of two readings counts. */
  shown(line: PlacedLine, source: string | null, isPlain: boolean): CutLine {
    const { lines, place } = line
    const [start, end] = [lines.start(place), lines.end(place)]
    const cut = Math.min(end, start + SHOWN)
    return { parts: this.#cut(line, source, isPlain, cut), hidden: end - cut }
  }

  /** A line for a file or the clipboard. */
  plain(line: PlacedLine, isPlain: boolean): string {
    const texts = this.#cut(line, null, isPlain, line.lines.end(line.place)).map(({ text }) => text)
    return texts.join('').replace(CONTROL, octal)
  }

  #cut({ lines, place }: PlacedLine, source: string | null, isPlain: boolean, end: number): LinePart[] {
    const { bytes } = lines
    const start = lines.start(place)
    this.#parts.read(bytes, start, lines.end(place))
    const cut: LinePart[] = []
    const add = (kind: LinePart['kind'], from: number, to: number) => {
      const text = decodeText(bytes, from, to)
      const masked = this.#masked(kind, text)
      this.hasMasked ||= masked !== text
      cut.push({ kind, text: isPlain ? text : masked })
    }
    let at = start
    for (const span of spansOf(this.#parts, bytes, start, lines.end(place), source)) {
      const to = Math.min(span.end, end)
      if (span.start > at) add('rest', at, Math.min(span.start, end))
      if (span.start >= end) return cut
      add(span.kind, span.start, to)
      at = to
    }
    if (at < end) add('rest', at, end)
    return cut
  }

  /** Accounts of the server are shown as they are, and so is what can't be a name. */
  #masked(kind: Span['kind'] | 'rest', text: string): string {
    if (kind === 'rest') return maskPasswords(text)
    if (kind !== 'user' || this.#accounts.has(text)) return text
    return looksLikePassword(text) ? MASK : maskPasswords(text)
  }
}

/** As strnvis() writes it: a backslash and three octal digits a byte. */
function octal(character: string): string {
  const bytes = new TextEncoder().encode(character)
  return Array.from(bytes, (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')
}

import Papa from 'papaparse'
import {
  columnName,
  delimiterOf,
  EVENT_VIEWER,
  HOSTS,
  PIDS,
  PROGRAMS,
  RAW,
  TIMES,
  UNNAMED,
  withoutTypeLine,
} from './csv-columns'
import { isoOf } from './csv-time'

/** OpenSSH's event in Cygwin: `sshd: PID 8689: Failed …`. */
const CYGWIN = /^(sshd[\w-]*): PID (\d+): /
/** An event of another machine, whose texts Windows doesn't have: program and message follow on lines of their own. */
const WITHOUT_TEXTS = /included with the event:\s+(sshd[\w-]*)\s+(\S.*)$/s

/** No record is longer: one that is has a quote that nothing closes. */
const LONGEST = 1 << 21
/** No form of line begins so. */
const UNREADABLE = '"'

/**
 * Turns the text of a CSV export into log lines, one a record: JSON with the record's message, time, host, program and
 * pid, which envelopes/json-lines.ts reads. The text has a character a byte, so that no byte is lost in whatever
 * encoding, or is decoded; the lines are the same way.
 */
export class CsvLines {
  #text = ''
  #header: string[] | null = null
  readonly #column: string
  readonly #delimiter: string

  /** `column` holds the messages (see {@link messageColumn}); `head` is the beginning of the text. */
  constructor(column: string, head: string) {
    this.#column = column
    this.#delimiter = delimiterOf(withoutTypeLine(head))
  }

  /** Takes the next piece of text; returns the lines of the records that are whole now. */
  push(text: string): string {
    this.#text += text
    return this.#parse(true)
  }

  /** The lines of what is left. */
  finish(): string {
    return this.#parse(false)
  }

  #parse(isOpen: boolean): string {
    const parser = new Papa.Parser({ delimiter: this.#delimiter })
    const result = parser.parse(this.#text, 0, isOpen) as Papa.ParseResult<string[]>
    this.#text = isOpen ? this.#text.slice(result.meta.cursor) : ''
    let lines = ''
    for (const record of result.data) lines += this.#lineOf(record)
    return this.#text.length > LONGEST ? lines + this.#giveUp() : lines
  }

  /** A quote that nothing closes: what it has swallowed counts line by line as unreadable. */
  #giveUp(): string {
    const end = this.#text.lastIndexOf('\n') + 1
    const lines = this.#text.slice(0, end)
    this.#text = this.#text.slice(end).slice(-LONGEST)
    return lines.replace(/^/gm, UNREADABLE).slice(0, -UNREADABLE.length)
  }

  #lineOf(record: string[]): string {
    if (this.#header === null) {
      if (!record[0]?.includes('#TYPE ')) this.#header = record.map(columnName)
      return ''
    }
    const isEvent = this.#column === UNNAMED
    const message = isEvent ? record[EVENT_VIEWER.message] : this.#field(record, [columnName(this.#column)])
    if (message === undefined) return oddLine(record)
    const fields = isEvent ? { time: isoOf(record[EVENT_VIEWER.time] ?? '') } : this.#fields(record)
    const isRaw = !isEvent && RAW.includes(columnName(this.#column))
    return `${JSON.stringify({ ...fields, [isRaw ? '_raw' : 'message']: messageOf(message) })}\n`
  }

  #fields(record: string[]): Record<string, string | undefined> {
    const host = this.#field(record, HOSTS)?.split(/[\s/\\]/)[0]
    const program = this.#field(record, PROGRAMS)
    return {
      time: isoOf(this.#field(record, TIMES) ?? ''),
      host: host === '' || host === '-' ? undefined : host,
      program: program === '' ? undefined : program,
      pid: this.#field(record, PIDS),
    }
  }

  /** The first field that a record has under one of some names. */
  #field(record: string[], names: readonly string[]): string | undefined {
    for (const name of names) {
      const at = this.#header?.indexOf(name) ?? -1
      if (at >= 0) return record[at]
    }
    return undefined
  }
}

/** A record without a message: it counts as unreadable; an empty line as nothing. */
function oddLine(record: string[]): string {
  const text = record.join(' ').replace(/[\r\n]+/g, ' ')
  return record.length === 1 && text.trim() === '' ? '' : `${UNREADABLE}${text}\n`
}

/** The message as one line: what is quoted can hold line ends. */
function messageOf(message: string): string {
  const [, program = '', said = ''] = WITHOUT_TEXTS.exec(message) ?? []
  const text = said === '' ? message : `${program}: ${said}`
  return text
    .replace(/[\r\n]+$/, '')
    .replace(/[\r\n]+/g, ' ')
    .replace(CYGWIN, '$1[$2]: ')
}

import Papa from 'papaparse'

/** Names under which exports keep the time, the log host and the program of a bare message. */
const TIME = ['_time', '@timestamp', 'timestamp', 'time', 'date']
const HOST = ['host', 'hostname', 'host.name', 'source_host', 'agent.hostname']
const PROGRAM = ['process', 'program', 'process.name', 'application_name', 'syslog_identifier']
const PID = ['pid', 'process.pid', 'process_id', '_pid']

const KIBANA = /^([A-Z][a-z]{2}) (\d{1,2}), (\d{4}) @ (\d\d:\d\d:\d\d[.\d]*)$/

/** A line that brings its own envelope: it begins with a month's name, a date or a priority. */
const HAS_ENVELOPE = /^(?:<\d{1,3}>)?(?:[A-Z][a-z]{2} [ \d]\d? \d\d:\d\d:\d\d |\d{4}-\d\d-\d\d[T ])/

/**
 * Turns the text of a CSV export into log lines, one a record. A record's message that is a whole log line is taken
 * as it is; a bare message gets the record's time, host and program in front, as RFC 3339 syslog has them.
 */
export class CsvLines {
  #text = ''
  #header: string[] | null = null
  readonly #column: string
  readonly #delimiter: string

  /** `column` holds the messages; `head` is the beginning of the file, whose first line shows the delimiter. */
  constructor(column: string, head: string) {
    this.#column = column
    this.#delimiter = mostCommon(head.split('\n', 1)[0] ?? '', [',', ';', '\t'])
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
    return lines
  }

  #lineOf(record: string[]): string {
    if (this.#header === null) {
      this.#header = record.map((name) => name.replace(/^\uFEFF/, '').trim())
      return ''
    }
    const message = this.#field(record, [this.#column])
    if (message === undefined) return ''
    const text = message.replace(/[\r\n]+$/, '').replace(/[\r\n]+/g, ' ')
    if (HAS_ENVELOPE.test(text)) return `${text}\n`
    const time = this.#field(record, TIME) ?? ''
    const host = this.#field(record, HOST)?.split(/\s/)[0] ?? '-'
    const program = this.#field(record, PROGRAM) ?? 'sshd'
    const pid = this.#field(record, PID) ?? ''
    const brackets = /^\d+$/.test(pid) && !program.includes('[') ? `[${pid}]` : ''
    return `${isoOf(time)} ${host === '' ? '-' : host} ${program === '' ? 'sshd' : program}${brackets}: ${text}\n`
  }

  #field(record: string[], names: string[]): string | undefined {
    for (const name of names) {
      const at = this.#header?.findIndex((column) => column.toLowerCase() === name.toLowerCase()) ?? -1
      if (at >= 0) return record[at]
    }
    return undefined
  }
}

/** The one of some characters that stands most often in a text. */
function mostCommon(text: string, characters: readonly string[]): string {
  const count = (character: string) => text.split(character).length
  return characters.reduce((best, each) => (count(each) > count(best) ? each : best))
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * `2026-03-01 00:07:21.5 UTC`, `2026-03-01T00:07:21+0100`, Kibana's `Mar 1, 2026 @ 00:07:21.500` with the `T` that
 * RFC 3339 wants.
 */
function isoOf(time: string): string {
  const [, name = '', day = '', year = '', clock = ''] = KIBANA.exec(time.trim()) ?? []
  if (clock !== '') {
    const month = String(MONTHS.indexOf(name) + 1).padStart(2, '0')
    return `${year}-${month}-${day.padStart(2, '0')}T${clock}`
  }
  return time
    .trim()
    .replace(/^(\d{4}-\d\d-\d\d) (\d)/, '$1T$2')
    .replace(/ (?:UTC|GMT)$/, 'Z')
    .replace(/ /g, '')
}

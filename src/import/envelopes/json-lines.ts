import { CR, decimal, isDigit, LF, SPACE } from '../../base/bytes'
import type { Entry, EnvelopeForm } from '../entry'
import type { AnyOf } from './any-of'
import { readAnyTime } from './any-time'
import { ABSENT, ARRAY, ESCAPED, JsonFields, jsonStart, TEXT } from './json-fields'
import { HOSTS, MESSAGES, NAMES, OTHERS, PIDS, PROGRAMS, RAW, type Slots, TIMES, WRAPPERS } from './json-line-names'
import { RecordText } from './record-text'
import { Scratch } from './scratch'

/**
 * A JSON object with a message, as log shippers and containers write it, one a line: Docker, Loki, CloudWatch, Elastic
 * (https://www.elastic.co/guide/en/ecs/current/ecs-field-reference.html), rsyslog, syslog-ng, fluentd, GELF, Splunk.
 * ```
 * {"log":"Failed password …\n","stream":"stderr","time":"2026-03-01T00:07:21.123456789Z"}
 * {"@timestamp":"2026-03-01T00:07:21Z","host":{"name":"heron"},"process":{"name":"sshd","pid":71},"message":"Failed …"}
 * {"timestamp":1772323641123,"message":"Mar  1 00:07:21 heron sshd[71]: Failed …"}
 * ```
 * A message that is a line of another form is read by that form (`inner`), unless the record names a program: what
 * another program says is its own. The record's time counts where the line has none, or none with a year.
 */
export function jsonLines(inner: AnyOf): EnvelopeForm {
  const record = new JsonRecord(inner)
  return {
    name: 'JSON lines',
    read: (bytes, start, end, entry) => record.read(bytes, start, end, entry),
  }
}

const OPEN = 91
const COLON = 58

class JsonRecord {
  readonly #inner: AnyOf
  readonly #fields = new JsonFields(NAMES, 0, WRAPPERS)
  readonly #text = new RecordText()
  readonly #joined = new Scratch()

  constructor(inner: AnyOf) {
    this.#inner = inner
  }

  read(bytes: Uint8Array, start: number, end: number, entry: Entry): boolean {
    if (!this.#fields.scan(bytes, jsonStart(bytes, start, end), end) || this.#has(OTHERS)) return false
    const raw = this.#firstText(RAW)
    const message = raw < 0 ? this.#firstText(MESSAGES) : raw
    if (message < 0) return false
    const program = raw < 0 ? this.#firstText(PROGRAMS) : -1
    this.#text.place(this.#fields, bytes, this.#firstText(HOSTS), program, message, entry)
    trimLineEnd(entry)
    if (entry.programEnd > entry.programStart) takeTag(entry)
    else this.#readLine(entry)
    if (entry.pid < 0) entry.pid = this.#pid(bytes)
    if (Number.isNaN(entry.time) || entry.yearless) this.#readTime(bytes, entry)
    return true
  }

  #has({ from, to }: Slots): boolean {
    for (let slot = from; slot < to; slot++) if (this.#fields.kinds[slot] !== ABSENT) return true
    return false
  }

  /** The first field of a group that holds a text, or -1. */
  #firstText({ from, to }: Slots): number {
    for (let slot = from; slot < to; slot++) {
      const kind = this.#fields.kinds[slot]
      if (kind === TEXT || kind === ESCAPED || kind === ARRAY) return slot
    }
    return -1
  }

  /** Reads the message as a line of its own, as another program's where it is none; the record's host is kept. */
  #readLine(entry: Entry): void {
    const { bytes, hostStart, hostEnd, message, messageEnd } = entry
    if (!this.#inner.read(bytes, message, messageEnd, entry)) {
      entry.reset(bytes, messageEnd)
      entry.message = message
    }
    if (entry.hostEnd > entry.hostStart || hostEnd === hostStart) return
    if (entry.bytes !== bytes) this.#join(bytes, hostStart, hostEnd, entry)
    else {
      entry.hostStart = hostStart
      entry.hostEnd = hostEnd
    }
  }

  /** Puts a host before program and message that lie in another buffer. */
  #join(bytes: Uint8Array, hostStart: number, hostEnd: number, entry: Entry): void {
    const { programStart, programEnd, message, messageEnd } = entry
    const out = this.#joined
    out.clear(hostEnd - hostStart + programEnd - programStart + messageEnd - message)
    out.addBytes(bytes, hostStart, hostEnd)
    entry.hostStart = 0
    entry.hostEnd = entry.programStart = out.length
    out.addBytes(entry.bytes, programStart, programEnd)
    entry.programEnd = entry.message = out.length
    out.addBytes(entry.bytes, message, messageEnd)
    entry.messageEnd = out.length
    entry.bytes = out.bytes
  }

  #pid(bytes: Uint8Array): number {
    const { starts, ends } = this.#fields
    for (let slot = PIDS.from; slot < PIDS.to; slot++) {
      const pid = decimal(bytes, starts[slot] ?? 0, ends[slot] ?? 0)
      if (pid >= 0) return pid
    }
    return -1
  }

  /** Takes the record's time, where it has one that can be read. */
  #readTime(bytes: Uint8Array, entry: Entry): void {
    const { starts, ends } = this.#fields
    const { time, yearless, offset } = entry
    for (let slot = TIMES.from; slot < TIMES.to; slot++) {
      const start = starts[slot] ?? 0
      const end = ends[slot] ?? 0
      if (end > start && readAnyTime(bytes, start, end, entry)) return
    }
    entry.time = time
    entry.yearless = yearless
    entry.offset = offset
  }
}

/** Docker keeps the end of the line. */
function trimLineEnd(entry: Entry): void {
  const { bytes } = entry
  while (entry.messageEnd > entry.message && isLineEnd(bytes[entry.messageEnd - 1])) entry.messageEnd--
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === LF || byte === CR
}

/** Takes `sshd[22071]:` apart, rsyslog's syslogtag, and the blank that rsyslog leaves before the message. */
function takeTag(entry: Entry): void {
  const { bytes, programStart, programEnd } = entry
  let p = programStart
  while (p < programEnd && bytes[p] !== OPEN && bytes[p] !== COLON) p++
  if (p > programStart) entry.programEnd = p
  let pidEnd = p + 1
  while (pidEnd < programEnd && isDigit(bytes[pidEnd])) pidEnd++
  if (bytes[p] === OPEN && p < programEnd) entry.pid = decimal(bytes, p + 1, pidEnd)
  if (entry.message < entry.messageEnd && bytes[entry.message] === SPACE) entry.message++
}

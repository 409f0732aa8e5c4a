import { decodeText, NUL, startsWith } from '../base/bytes'
import {
  CLOSING,
  E_ALTERNATIVE,
  E_AUCEPS,
  E_YEARLESS,
  type EvidenceBlock,
  MORE,
  MOST_HOSTS,
  MOST_METHODS,
  NEUTRAL,
  R_COUNT,
  R_LINE,
  R_PID,
  R_PLACE,
  R_SOURCE,
  R_USER,
  R_WHAT,
  R_ZONE,
  REPEAT,
  STRIDE,
  whatOf,
} from '../model/evidence'
import { EvidenceBuilder } from '../model/evidence-builder'
import { Entry } from './entry'
import { ENVELOPES } from './envelopes'
import { OTHER_PROGRAM, PLAIN_SSHD, REPEATER, speakerOf } from './envelopes/programs'
import { HoldsCounter } from './holds/block-holds'
import { MAX_LINE } from './max-line'
import { readMessage } from './messages'
import { Message } from './messages/message'
import { SaidBefore } from './said-before'
import { YearRun } from './year-run'

/** No row stands for more tries than a small integer holds. */
export const MOST_COUNT = 0x3fffffff

const SHOWN = 200

const MORE_BYTES = new TextEncoder().encode(MORE)

/** What a line was, for who wants to read others like it. */
export const UNREADABLE = 0
/** Of another program. */
export const OTHER = 1
/** Of sshd or its kin, and understood: it says nothing that counts, or what it says is in one row or one before. */
export const UNDERSTOOD = 2
/** Anything else. */
const SPECIAL = 3

/**
 * Reads lines of a block one by one, in every envelope and message form, and collects their evidence. One object for all
 * blocks; what a block says depends on it alone.
 */
export class LineReader {
  readonly builder = new EvidenceBuilder()
  readonly entry = new Entry()
  readonly message = new Message()
  readonly years = new YearRun()
  readonly holds = new HoldsCounter()
  readonly said = new SaidBefore(this.builder)
  /** Lines of the block by envelope form. */
  readonly envelopes = new Uint32Array(ENVELOPES.length)
  /** Index of the form, speaker, and New Years before the line that was read last. */
  form = 0
  speaker = OTHER_PROGRAM
  yearStep = 0
  lines = 0
  other = 0
  neutral = 0
  attempt = 0
  /** The newest line that was left out, and its kind. */
  leftLine = -2
  leftKind = NEUTRAL
  #unreadable = 0
  #isWhole = false
  /** Whether the line is the block's last: the next block may repeat it. */
  #isLast = false
  #firstLine: string | null = null
  #host: Uint8Array = new Uint8Array(0)
  #hostId = -1

  /** Makes ready for a block; `isWhole` leaves no row out that says nothing new. */
  begin(isWhole: boolean): void {
    this.#isWhole = isWhole
    // Id 0 of a block's methods is the empty text: none.
    this.builder.methods.intern(MORE_BYTES, 0, 0)
  }

  /** The id of the log host of the newest evidence. */
  get hostId(): number {
    return this.#hostId
  }

  /** Takes the host of evidence that was read elsewhere. */
  setHost(id: number): void {
    if (id === this.#hostId) return
    this.#hostId = id
    this.#host = this.builder.hosts.bytes(id).slice()
  }

  /** Reads the line `bytes[lineStart, end)`, without its line feed; returns what it was. */
  read(bytes: Uint8Array, lineStart: number, end: number, isLast: boolean): number {
    let start = lineStart
    // A crash can leave a run of NUL before the next line.
    while (start < end && bytes[start] === NUL) start++
    this.#isLast = isLast
    if (this.#firstLine === null && end > start) {
      this.#firstLine = decodeText(bytes, start, Math.min(end, start + SHOWN))
    }
    const was = end - lineStart > MAX_LINE || !this.#readEnvelope(bytes, start, end) ? UNREADABLE : this.#readEntry()
    if (was === UNREADABLE) this.#unreadable++
    this.lines++
    return was
  }

  #readEntry(): number {
    const entry = this.entry
    this.yearStep = entry.yearless ? this.years.step(entry.time) : 0
    const text = entry.bytes
    const speaker = speakerOf(text, entry.programStart, entry.programEnd)
    this.speaker = speaker
    this.holds.program(text, entry.programStart, entry.programEnd, speaker)
    if (speaker === OTHER_PROGRAM) {
      this.other++
      return OTHER
    }
    if (!readMessage(text, entry.message, entry.messageEnd, this.message, speaker)) {
      this.neutral++
      this.holds.unknown(text, entry.message, entry.messageEnd, this.lines)
      return SPECIAL
    }
    this.holds.message(text, this.message)
    if (this.message.kind === NEUTRAL) this.neutral++
    else if ((speaker === REPEATER) !== (this.message.kind === REPEAT)) this.other++
    else if (speaker === REPEATER && this.#repeatsLeftOut(text)) this.#leaveOut()
    else {
      const isAmbiguous = this.message.alternative !== null
      this.#add(text, speaker)
      return isAmbiguous ? SPECIAL : UNDERSTOOD
    }
    return this.message.kind === NEUTRAL ? UNDERSTOOD : SPECIAL
  }

  /** Tries the form that fitted last, then all others. */
  #readEnvelope(bytes: Uint8Array, start: number, end: number): boolean {
    if (this.#tryForm(this.form, bytes, start, end)) return true
    for (let form = 0; form < ENVELOPES.length; form++) {
      if (form !== this.form && this.#tryForm(form, bytes, start, end)) return true
    }
    return false
  }

  #tryForm(form: number, bytes: Uint8Array, start: number, end: number): boolean {
    this.entry.reset(bytes, end)
    if (ENVELOPES[form]?.read(bytes, start, end, this.entry) !== true) return false
    this.form = form
    this.envelopes[form] = (this.envelopes[form] ?? 0) + 1
    return true
  }

  #add(bytes: Uint8Array, speaker: number): void {
    const { entry, message, builder } = this
    const auceps = speaker === PLAIN_SSHD && message.count === 1
    const flags = (auceps ? message.flags : message.flags & ~E_AUCEPS) | (entry.yearless ? E_YEARLESS : 0)
    const host = this.#internHost(bytes)
    const zone = this.zone()
    if (!this.#isWhole && !this.#isLast && this.said.knows(bytes, message, entry, host, zone)) {
      this.leftKind = message.kind
      this.#leaveOut()
      return
    }
    const method = this.internMethod(bytes)
    const row = builder.add()
    const { records, sources } = builder
    const r = row * STRIDE
    records[r + R_LINE] = this.lines
    records[r + R_PID] = message.pid >= 0 ? message.pid : entry.pid
    records[r + R_SOURCE] = message.sourceStart < 0 ? -1 : sources.intern(bytes, message.sourceStart, message.sourceEnd)
    records[r + R_USER] = this.#internUser(bytes)
    records[r + R_WHAT] = whatOf(message.kind, message.valid, flags, method)
    records[r + R_PLACE] = (host << 16) | message.port
    records[r + R_ZONE] = zone
    records[r + R_COUNT] = Math.min(message.count, MOST_COUNT)
    builder.time[row] = entry.time
    this.said.note(row)
    const { alternative } = message
    if (alternative === null) return
    message.choose(alternative, null)
    message.flags |= E_ALTERNATIVE
    this.#add(bytes, speaker)
  }

  /** The line's R_ZONE. */
  zone(): number {
    return (this.entry.offset << 16) | (this.yearStep & 0xffff)
  }

  /** Counts a line that says nothing new, see SaidBefore. */
  #leaveOut(): void {
    if (this.leftKind === CLOSING) this.attempt++
    else this.neutral++
    this.leftLine = this.lines
  }

  /** `last message repeated N times` right behind such a line says nothing new either. */
  #repeatsLeftOut(bytes: Uint8Array): boolean {
    const hostBefore = this.#hostId
    return this.leftLine === this.lines - 1 && this.#internHost(bytes) === hostBefore
  }

  #internUser(bytes: Uint8Array): number {
    const { users } = this.builder
    const { userStart, userEnd, impliedUser } = this.message
    if (impliedUser !== null) return users.intern(impliedUser)
    return userStart < 0 ? -1 : users.intern(bytes, userStart, userEnd)
  }

  /** The id of the message's method, 0 where it names none. */
  internMethod(bytes: Uint8Array): number {
    const { methods } = this.builder
    const { methodStart, methodEnd, impliedMethod } = this.message
    if (methods.length >= MOST_METHODS - 1) return methods.intern(MORE_BYTES)
    if (impliedMethod !== null) return methods.intern(impliedMethod)
    return methodStart < 0 ? 0 : methods.intern(bytes, methodStart, methodEnd)
  }

  /** Neighbouring lines are nearly always of one host: compare before hashing. */
  #internHost(bytes: Uint8Array): number {
    const { hostStart, hostEnd } = this.entry
    const same = this.#hostId >= 0 && this.#host.length === hostEnd - hostStart
    if (!same || !startsWith(bytes, hostStart, hostEnd, this.#host)) {
      this.#host = bytes.slice(hostStart, hostEnd)
      const { hosts } = this.builder
      this.#hostId = hosts.intern(hosts.length < MOST_HOSTS - 1 ? this.#host : MORE_BYTES)
    }
    return this.#hostId
  }

  /** The block's evidence; makes ready for the next block. */
  finish(): EvidenceBlock {
    const envelopes: Record<string, number> = {}
    ENVELOPES.forEach((form, i) => {
      const count = this.envelopes[i] ?? 0
      if (count > 0) envelopes[form.name] = count
    })
    const block = this.builder.finish({
      entries: this.lines,
      unreadable: this.#unreadable,
      other: this.other,
      neutral: this.neutral,
      attempt: this.attempt,
      envelopes,
      yearless: this.years.take(),
      holds: this.holds.take(),
      firstLine: this.#firstLine,
    })
    this.envelopes.fill(0)
    this.lines = this.#unreadable = this.other = this.neutral = this.attempt = this.form = 0
    this.leftLine = -2
    this.said.clear()
    this.#firstLine = null
    this.#hostId = -1
    return block
  }
}

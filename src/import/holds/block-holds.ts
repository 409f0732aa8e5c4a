import { ByteInterner } from '../../base/byte-interner'
import { decodeText } from '../../base/bytes'
import { REPEAT } from '../../model/evidence'
import type { BlockHolds, TextCount } from '../../model/holds'
import { PLAIN_SSHD } from '../envelopes/programs'
import { FORMS } from '../messages'
import type { Message } from '../messages/message'
import { shapeOf } from './shape'

/** Different texts that a block keeps of each kind: what comes beyond is counted as others. */
const MOST = 256
/** A longer text is cut for display. */
const LONGEST = 300

const SSHD = 'sshd'

/** Counts what the lines of a block are; its memory is used again for the next. */
export class HoldsCounter {
  readonly #forms = new Uint32Array(FORMS.length)
  readonly #programs = new TextCounter()
  readonly #offers = new TextCounter()
  readonly #shapes = new Map<string, { entries: number; example: string; line: number }>()
  #notUnderstood = 0
  /** Entries of plain `sshd`, which are most. */
  #plain = 0

  /** Counts an entry by its program, which `speaker` knows already where it is plain `sshd`. */
  program(bytes: Uint8Array, start: number, end: number, speaker: number): void {
    if (speaker === PLAIN_SSHD && end - start === SSHD.length) this.#plain++
    else this.#programs.add(bytes, start, end)
  }

  /** Counts an entry whose message was understood; whether a repeat is the server's the line before it decides. */
  message(bytes: Uint8Array, { form, kind, offerStart, offerEnd }: Message): void {
    if (form >= 0 && kind !== REPEAT) this.#forms[form] = (this.#forms[form] ?? 0) + 1
    if (offerStart >= 0) this.#offers.add(bytes, offerStart, Math.min(offerEnd, offerStart + LONGEST))
  }

  /** Counts entries of a program that were read elsewhere. */
  programs(name: Uint8Array, speaker: number, entries: number): void {
    if (speaker === PLAIN_SSHD && name.length === SSHD.length) this.#plain += entries
    else this.#programs.add(name, 0, name.length, entries)
  }

  /** Counts messages of a form that were read elsewhere, with what the client offers in each. */
  messages(form: number, offer: Uint8Array | null, entries: number): void {
    this.#forms[form] = (this.#forms[form] ?? 0) + entries
    if (offer !== null) this.#offers.add(offer, 0, Math.min(offer.length, LONGEST), entries)
  }

  /** Counts an entry whose message was not. */
  unknown(bytes: Uint8Array, start: number, end: number, line: number): void {
    this.#notUnderstood++
    const shape = shapeOf(bytes, start, end)
    const known = this.#shapes.get(shape)
    if (known !== undefined) known.entries++
    else if (this.#shapes.size < MOST) {
      const example = decodeText(bytes, start, Math.min(end, start + LONGEST))
      this.#shapes.set(shape, { entries: 1, example, line })
    }
  }

  /** What was counted; starts anew. */
  take(): BlockHolds {
    const holds = {
      forms: this.#forms.slice(),
      notUnderstood: this.#notUnderstood,
      shapes: [...this.#shapes].map(([shape, count]) => ({ shape, ...count })),
      programs: [...(this.#plain > 0 ? [{ text: SSHD, entries: this.#plain }] : []), ...this.#programs.take()],
      offers: this.#offers.take(),
    }
    this.#forms.fill(0)
    this.#shapes.clear()
    this.#notUnderstood = this.#plain = 0
    return holds
  }
}

/** Counts texts that stand again and again. */
class TextCounter {
  readonly #names = new ByteInterner()
  #counts: number[] = []
  #others = 0

  add(bytes: Uint8Array, start: number, end: number, entries = 1): void {
    const id = this.#names.intern(bytes, start, end)
    if (id >= MOST) this.#others += entries
    else this.#counts[id] = (this.#counts[id] ?? 0) + entries
  }

  take(): TextCount[] {
    const counts: TextCount[] = this.#counts.map((entries, id) => ({ text: this.#names.text(id), entries }))
    if (this.#others > 0) counts.push({ text: null, entries: this.#others })
    this.#names.clear()
    this.#counts = []
    this.#others = 0
    return counts
  }
}

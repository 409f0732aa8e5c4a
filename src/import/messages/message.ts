import { VALIDITY_UNKNOWN } from '../../model/attempt-table'
import { E_AMBIGUOUS, NEUTRAL } from '../../model/evidence'
import type { FormGroup } from '../../model/holds'

/** Where a message has its user and source: the part that a client's text can make ambiguous. */
export interface Reading {
  readonly userStart: number
  readonly userEnd: number
  readonly sourceStart: number
  readonly sourceEnd: number
  readonly port: number
}

/** What is left where a line allows more readings than can be told apart: neither user nor source. */
const NO_READING: Reading = { userStart: -1, userEnd: -1, sourceStart: -1, sourceEnd: -1, port: 0 }

/**
 * What one message says, as positions within the block's bytes: one object for all lines. -1 stands for "does not
 * say"; an empty user name has equal positions.
 */
export class Message {
  kind = NEUTRAL
  flags = 0
  userStart = -1
  userEnd = -1
  /** A name that the message implies without holding it (`ROOT LOGIN REFUSED`). */
  impliedUser: Uint8Array | null = null
  sourceStart = -1
  sourceEnd = -1
  methodStart = -1
  methodEnd = -1
  /** A method that the message names in words of its own (dropbear's `Pubkey auth succeeded`). */
  impliedMethod: Uint8Array | null = null
  valid = VALIDITY_UNKNOWN
  /** 0 where the message names no port, or one over 65,535. */
  port = 0
  count = 1
  /** The process that the message is about where it names one, else -1. */
  pid = -1
  /** Which of FORMS the message has, -1 where none fits. */
  form = -1
  /** What the client offered or said of itself: its version string, its list of algorithms. */
  offerStart = -1
  offerEnd = -1
  /** Another way to read the line, where the line alone can't tell which is sshd's. */
  alternative: Reading | null = null

  /** The user and source as they have been read, to compare with another reading. */
  reading(): Reading {
    const { userStart, userEnd, sourceStart, sourceEnd, port } = this
    return { userStart, userEnd, sourceStart, sourceEnd, port }
  }

  /** Takes one of the readings that a line allows, and keeps the other. */
  choose(chosen: Reading, alternative: Reading | null): void {
    Object.assign(this, chosen)
    this.alternative = alternative
    if (alternative !== null) this.flags |= E_AMBIGUOUS
  }

  /** Says that the line allows so many readings that none can be taken. */
  chooseNone(): void {
    this.choose(NO_READING, null)
    this.flags |= E_AMBIGUOUS
  }

  reset(): void {
    this.kind = NEUTRAL
    this.impliedUser = this.impliedMethod = this.alternative = null
    this.flags = this.port = 0
    this.userStart = this.userEnd = this.sourceStart = this.sourceEnd = this.methodStart = this.methodEnd = -1
    this.pid = this.form = this.offerStart = this.offerEnd = -1
    this.valid = VALIDITY_UNKNOWN
    this.count = 1
  }
}

/** A form as the page lists it: its name is what the program says, with `…` for what varies and U for the user. */
export interface FormInfo {
  readonly name: string
  readonly group: FormGroup
}

/**
 * A form of message: lines that begin with one of `heads`. `read` gets what follows the head, fills the message and
 * says whether the line has this form. Attacker text is anchored from the side that sshd wrote. Forms of one name are
 * one form under several readers.
 */
export interface MessageForm extends FormInfo {
  readonly heads: readonly string[]
  readonly read: ReadMessage
}

/** Reads what follows a head in `bytes[start, end)`; false where the line has another form. */
export type ReadMessage = (bytes: Uint8Array, start: number, end: number, message: Message) => boolean

/** Forms that say nothing that counts, whatever follows their head: each is named by it. */
export function neutral(...heads: readonly string[]): MessageForm[] {
  return heads.map((head) => always(`${head}…`, 'neutral', [head], NEUTRAL))
}

/** A form that always says the same, whatever follows its heads. */
export function always(name: string, group: FormGroup, heads: readonly string[], kind: number): MessageForm {
  return {
    name,
    group,
    heads,
    read(_bytes, _start, _end, message) {
      message.kind = kind
      return true
    },
  }
}

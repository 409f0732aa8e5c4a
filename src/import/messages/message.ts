import { VALIDITY_UNKNOWN } from '../../model/attempt-table'
import { E_AMBIGUOUS, NEUTRAL } from '../../model/evidence'

/** Where a message has its user and source: the part that a client's text can make ambiguous. */
export interface Reading {
  readonly userStart: number
  readonly userEnd: number
  readonly sourceStart: number
  readonly sourceEnd: number
  readonly port: number
}

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
  valid = VALIDITY_UNKNOWN
  /** 0 where the message names no port, or one over 65,535. */
  port = 0
  count = 1
  /** The process that the message is about where it names one, else -1. */
  pid = -1
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

  reset(): void {
    this.kind = NEUTRAL
    this.impliedUser = null
    this.flags = 0
    this.userStart = this.userEnd = this.sourceStart = this.sourceEnd = this.methodStart = this.methodEnd = -1
    this.valid = VALIDITY_UNKNOWN
    this.port = 0
    this.count = 1
    this.pid = -1
    this.alternative = null
  }
}

/**
 * A form of message: lines that begin with `head`. `read` gets what follows it, fills the message and says whether
 * the line has this form. Attacker text is anchored from the side that sshd wrote.
 */
export interface MessageForm {
  readonly head: string
  read(bytes: Uint8Array, start: number, end: number, message: Message): boolean
}

/** A form that always says the same, whatever follows its head. */
export function always(head: string, kind: number): MessageForm {
  return {
    head,
    read(_bytes, _start, _end, message) {
      message.kind = kind
      return true
    },
  }
}

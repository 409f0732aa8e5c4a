import { decimal, isDigit } from '../../base/bytes'
import { E_AMBIGUOUS, REPEAT } from '../../model/evidence'
import type { Message } from '../messages/message'

/** Positions of a message and of what varies in it; 0 where there is none. */
export interface TemplatePlace {
  readonly start: number
  readonly end: number
  readonly userStart: number
  readonly userEnd: number
  readonly sourceStart: number
  readonly sourceEnd: number
  readonly portStart: number
  readonly portEnd: number
}

/** ` port ` is the longest that stands between an address and its port. */
const LONGEST_GAP = 6

/**
 * Finds what varies in a message that its form has read: user, address and port. Null where the message says anything
 * that is not told by its fixed text and these three. `start` and `end` are positions within `bytes`, above 0.
 */
export function templatePlace(bytes: Uint8Array, start: number, end: number, message: Message): TemplatePlace | null {
  const { userStart, userEnd, sourceStart, sourceEnd } = message
  if (!isPlain(message)) return null
  const port = message.port === 0 ? NO_PORT : portPlace(bytes, sourceEnd, end, message.port)
  if (port === null) return null
  return {
    start,
    end,
    userStart: Math.max(0, userStart),
    userEnd: Math.max(0, userEnd),
    sourceStart: Math.max(0, sourceStart),
    sourceEnd: Math.max(0, sourceEnd),
    ...port,
  }
}

const NO_PORT = { portStart: 0, portEnd: 0 }

/** Whether nothing is in the message that a template has no room for. */
function isPlain(message: Message): boolean {
  const { form, kind, flags, pid, alternative, impliedUser, impliedMethod, userStart, userEnd } = message
  const isClear = alternative === null && (flags & E_AMBIGUOUS) === 0
  const isStated = impliedUser === null && impliedMethod === null && pid < 0
  return form >= 0 && kind !== REPEAT && isClear && isStated && (userStart < 0 || userEnd > userStart)
}

/** The digits of the port, a few bytes behind the address. */
function portPlace(bytes: Uint8Array, sourceEnd: number, end: number, port: number): typeof NO_PORT | null {
  if (sourceEnd < 0) return null
  let portStart = sourceEnd
  while (portStart < end && portStart < sourceEnd + LONGEST_GAP && !isDigit(bytes[portStart])) portStart++
  let portEnd = portStart
  while (portEnd < end && isDigit(bytes[portEnd])) portEnd++
  return decimal(bytes, portStart, portEnd) === port ? { portStart, portEnd } : null
}

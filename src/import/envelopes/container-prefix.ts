import { ascii, isDigit, SPACE, startsWith } from '../../base/bytes'
import type { EnvelopeForm } from '../entry'
import type { AnyOf } from './any-of'

const BAR = 124
const OPEN = 91
const CLOSE = 93
const ESCAPE = 27
const M = 109
const SEMICOLON = 59
const POD = ascii('[pod/')
const LONGEST = 256

const NAME_BYTE = new Uint8Array(256)
for (const byte of ascii('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-')) NAME_BYTE[byte] = 1

/**
 * A line behind the name of the container that it came from: `docker compose logs`, whose prefix can be coloured, and
 * `kubectl logs --prefix`.
 * ```
 * sshd-1  | Failed password …
 * [pod/sshd-0/sshd] Failed password …
 * ```
 */
export function containerPrefix(inner: AnyOf): EnvelopeForm {
  return {
    name: 'container',
    read(bytes, start, end, entry) {
      const isPod = startsWith(bytes, start, end, POD)
      const line = isPod ? podEnd(bytes, start, end) : barEnd(bytes, start, end)
      return line > 0 && inner.read(bytes, line, end, entry)
    },
  }
}

/** The position behind `[pod/NAME/CONTAINER] `, or -1. */
function podEnd(bytes: Uint8Array, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST)
  let p = start
  while (p < limit && bytes[p] !== CLOSE && bytes[p] !== SPACE) p++
  return p + 1 < limit && bytes[p] === CLOSE && bytes[p + 1] === SPACE ? p + 2 : -1
}

/** The position behind `NAME  | `, or -1. */
function barEnd(bytes: Uint8Array, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST)
  const name = colourEnd(bytes, start, limit)
  let p = name
  while (p < limit && NAME_BYTE[bytes[p] ?? 0] === 1) p++
  const nameEnd = p
  while (p < limit && bytes[p] === SPACE) p++
  if (nameEnd === name || p === nameEnd || p >= limit || bytes[p] !== BAR) return -1
  p = colourEnd(bytes, p + 1, limit)
  return p < limit && bytes[p] === SPACE ? colourEnd(bytes, p + 1, limit) : -1
}

/** The position behind a colour, `ESC [ 36 m`, or `at`. */
function colourEnd(bytes: Uint8Array, at: number, end: number): number {
  if (bytes[at] !== ESCAPE || bytes[at + 1] !== OPEN) return at
  let p = at + 2
  while (p < end && (isDigit(bytes[p]) || bytes[p] === SEMICOLON)) p++
  return p < end && bytes[p] === M ? p + 1 : at
}

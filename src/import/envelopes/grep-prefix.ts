import { isDigit } from '../../base/bytes'
import type { EnvelopeForm } from '../entry'
import type { AnyOf } from './any-of'

const COLON = 58
const DASH = 45
/** A longer path stands in no such line. */
const LONGEST = 512
/** `C:`, the name, the number. */
const MOST_TRIES = 4

/** Bytes of file names, without the blank: a line that has one before the colon is of another kind. */
const NAME_BYTE = new Uint8Array(256).fill(1, 33)
for (const byte of new TextEncoder().encode('[]{}<>()"\'`|;&$?*=,')) NAME_BYTE[byte] = 0

/**
 * A line behind what grep puts there: the file (-H), the number (-n), both; `-` stands before lines of context.
 * ```
 * /var/log/auth.log.1:Feb 25 00:07:21 …      auth.log:17:Feb 25 …      17:Feb 25 …      auth.log-16-Feb 25 …
 * ```
 * Behind a dash only lines that begin with a time are looked for (`dated`): a container's name has dashes too.
 */
export function grepPrefix(inner: AnyOf, dated: AnyOf): EnvelopeForm {
  return {
    name: 'grep',
    read(bytes, start, end, entry) {
      const limit = Math.min(end, start + LONGEST)
      let tries = 0
      for (let p = start; p < limit && NAME_BYTE[bytes[p] ?? 0] === 1; p++) {
        if (p === start || !isSeparator(bytes, start, p) || isPartOfTime(bytes, p)) continue
        if ((bytes[p] === DASH ? dated : inner).read(bytes, p + 1, end, entry)) return true
        if (++tries === MOST_TRIES) return false
      }
      return false
    },
  }
}

/** A colon, or the dash behind the number of a line of context. */
function isSeparator(bytes: Uint8Array, start: number, at: number): boolean {
  if (bytes[at] === COLON) return true
  if (bytes[at] !== DASH || !isDigit(bytes[at - 1])) return false
  let p = at - 1
  while (p > start && isDigit(bytes[p])) p--
  return p === start || bytes[p] === DASH
}

/** Before two digits: within the date or the clock of a line without a prefix. */
function isPartOfTime(bytes: Uint8Array, at: number): boolean {
  return isDigit(bytes[at + 1]) && isDigit(bytes[at + 2]) && !isDigit(bytes[at + 3])
}

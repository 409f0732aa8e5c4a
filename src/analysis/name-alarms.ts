import { hasControl, isWindowsAccount, unescaped } from '../base/unescape'
import { parseAddress } from '../geo/address'
import type { NameTrick } from '../model/summary'

/**
 * User names that hold what a reader of logs might take for sshd's own words (docs/counting.md section 3). sshd writes
 * the name in the middle of its lines and the true source behind it; PAM writes the name last. So what is fooled by
 * ` from A` reads the first `from` of a line, and by `rhost=A` the last `rhost=`.
 */

/** sshd's lines have a kilobyte at most (MSGBUFSIZ in log.c); what is longer is judged by its beginning. */
const LONGEST = 4096

/** What any of the tricks needs: most names have none of it, and one look tells. */
const SUSPECT = /[\0-\x1f\x7f\\#=]| from | port \d| ssh2|Accepted |Failed |sshd\[/
const FROM = / from (\S+)/g
const RHOST = /rhost=(\S*)/g
const OWN_WORDS = / port \d| ssh2|r?user=/
/** A host name: an address that a tool could look up. */
const HOST_NAME = /^(?=.{4,253}$)(?:[\w-]+\.)+[A-Za-z][\w-]*$/
const LINE_BREAK = /[\r\n]/

/** What a name imitates, the worst of it; null where it is a name like others. */
export function trickOf(whole: string): NameTrick | null {
  const name = whole.slice(0, LONGEST)
  if (!SUSPECT.test(name) || isWindowsAccount(name)) return null
  const text = unescaped(name)
  const [first, last] = [addresses(text, FROM).at(0), addresses(text, RHOST).at(-1)]
  if (LINE_BREAK.test(text)) return { trick: 'line', address: first ?? last ?? null }
  if (first !== undefined) return { trick: 'from', address: first }
  if (last !== undefined || text.includes('rhost=')) return { trick: 'rhost', address: last ?? null }
  if (text.includes('Accepted ')) return { trick: 'accepted', address: null }
  if (text.includes('Failed ')) return { trick: 'failed', address: null }
  if (text.includes('sshd[') || OWN_WORDS.test(text)) return { trick: 'words', address: null }
  return hasControl(text) ? { trick: 'control', address: null } : null
}

/** The addresses and host names behind the words that a pattern finds. */
function addresses(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, word = '']) => word.replace(/[;,]+$/, '')).filter(
    (word) => parseAddress(word) !== undefined || HOST_NAME.test(word),
  )
}

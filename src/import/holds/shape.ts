import { decodeText } from '../../base/bytes'

/** Longer messages are cut: their beginning says what they are. */
const LONGEST = 160

/** Words behind which a client's own text stands: what follows is left out of a shape. */
const BEFORE_NAMES = new Set(['user', 'for', 'name', 'account', 'login', 'by', 'from', 'ruser', 'host'])
/** Words of sshd's own that follow those. */
const OWN_WORDS = new Set([
  'invalid',
  'illegal',
  'authenticating',
  'user',
  'the',
  'a',
  'for',
  'from',
  'name',
  'password',
])

/**
 * What messages that differ in their names and numbers have in common: `Nasty word … of 3 from 192.0.2.1` becomes
 * `Nasty word … of N from …`. Quoted text, words with digits or signs, and names behind `user` and its like are left
 * out, so that a shape can be shown to others.
 */
export function shapeOf(bytes: Uint8Array, start: number, end: number): string {
  const text = decodeText(bytes, start, Math.min(end, start + LONGEST))
  const words = text.replace(/'[^']*'|"[^"]*"/g, '…').split(/\s+/)
  const shape = words.map((word, i) => {
    const before = words[i - 1]?.toLowerCase().replace(/\W+$/, '') ?? ''
    if (BEFORE_NAMES.has(before) && !OWN_WORDS.has(word.toLowerCase())) return '…'
    return maskWord(word)
  })
  return shape.join(' ').replace(/…(?: …)+/g, '…')
}

/** A word of letters stays; a number becomes N; everything else becomes `…`, its last stop kept. */
function maskWord(word: string): string {
  const [, body = '', tail = ''] = /^(.*?)([:;,.]*)$/.exec(word) ?? []
  if (/^[(\[]?[A-Za-z][A-Za-z_'/-]*[)\]]?$/.test(body) && body.length <= 24) return word
  if (/^\d+$/.test(body)) return `N${tail}`
  return body === '' ? tail : `…${tail}`
}

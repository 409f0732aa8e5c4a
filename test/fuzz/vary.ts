import type { Random } from './random'

const DIGITS = /\d+/g
/** Words that look like names, some that forms know, and some that no name is made of. */
const WORDS = [
  ...['root', 'ada', 'invalid', 'user', 'from', 'port', 'x', 'a.b-c_d', 'web2023', 'ssh2', 'session', 'preauth'],
  ...['', ' ', 'ada lovelace', 'é', '<invalid', 'ssh2: ', ' from 192.0.2.66', '"', '\\x41', '#011', '[7]', '::'],
]

/**
 * A line like another, its text a byte a character: with other numbers, now and then another word or another pid's. So do
 * the lines of a log differ.
 */
export function varied(line: string, random: Random): string {
  const others = line.replace(DIGITS, (digits) => (random.below(3) > 0 ? digits : numberLike(digits, random)))
  if (random.below(6) > 0) return others
  const words = others.split(' ')
  words[random.below(words.length)] = random.pick(WORDS)
  return words.join(' ')
}

/** Mostly as many digits, so that a clock stays a clock. */
function numberLike(digits: string, random: Random): string {
  const length = random.below(8) > 0 ? digits.length : 1 + random.below(6)
  const fewer = length === 2 ? [random.below(3), random.below(10)] : Array.from({ length }, () => random.below(10))
  return fewer.join('')
}

import { FIRST_LEAD, FIRST_WORD, MOST_WORDS, SHORT_WORDS } from '../geo/network-names'

/** Bytes that stand for themselves: a blank to a tilde. */
const PLAIN = /^[ -~]*$/
const BLANK = 32

/** The columns of network-names.ts. Runs of blanks become one: a name is words with a blank between them. */
export function encodeNames(names: readonly string[]): { shared: number[]; endings: Uint8Array; names: number[] } {
  const split = names.map((name) => name.split(/\s+/).filter((word) => word !== ''))
  const words = chooseWords(split.flat())
  const numbers = new Map(words.map((word, i) => [word, i]))
  const encoded = split.flatMap((parts) => encodeName(parts, numbers))
  const shared = words.map((word, i) => sharedLetters(words[i - 1] ?? '', word))
  const endings = new TextEncoder().encode(words.map((word, i) => word.slice(shared[i])).join('\n'))
  return { shared, endings, names: encoded }
}

/**
 * The list of words: all that are not ASCII, and of those that come twice the commonest. The very commonest come first,
 * the others are sorted, so that neighbours begin alike.
 */
function chooseWords(words: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const foreign = [...counts].filter(([word]) => !PLAIN.test(word))
  const plain = [...counts].filter(([word, count]) => PLAIN.test(word) && count > 1 && word.length > 2)
  const chosen = [...foreign, ...plain.sort(byCount).slice(0, Math.max(0, MOST_WORDS - foreign.length))].sort(byCount)
  const listed = chosen.slice(0, MOST_WORDS).map(([word]) => word)
  return [...listed.slice(0, SHORT_WORDS), ...listed.slice(SHORT_WORDS).sort()]
}

/** Commonest first, ties by word. */
function byCount([a, countA]: [string, number], [b, countB]: [string, number]): number {
  return countB - countA || (a < b ? -1 : 1)
}

function encodeName(parts: readonly string[], numbers: ReadonlyMap<string, number>): number[] {
  const bytes: number[] = []
  let isPlain = false
  for (const part of parts) {
    const number = numbers.get(part)
    if (number !== undefined) bytes.push(...wordBytes(number))
    else if (PLAIN.test(part)) bytes.push(...(isPlain ? [BLANK] : []), ...new TextEncoder().encode(part))
    else throw new Error(`there are more words that are not ASCII than the list holds: ${part}`)
    isPlain = number === undefined
  }
  return [...bytes, 0]
}

function wordBytes(number: number): number[] {
  if (number < SHORT_WORDS) return [FIRST_WORD + number]
  return [FIRST_LEAD + ((number - SHORT_WORDS) >> 8), (number - SHORT_WORDS) & 255]
}

/** Letters that two words begin with alike, as many as a byte can say; never half of a pair of surrogates. */
function sharedLetters(before: string, word: string): number {
  let count = 0
  while (count < 255 && count < word.length && before[count] === word[count]) count++
  return /[\uD800-\uDBFF]$/.test(word.slice(0, count)) ? count - 1 : count
}

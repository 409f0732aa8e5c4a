import { formatCount } from '../base/format'

/** A text that begins a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A count with its noun at the beginning of a sentence: "One line", "1,234 lines". */
export function pluralAtStart(count: number, one: string, many: string): string {
  return count === 1 ? `One ${one}` : plural(count, one, many)
}

/** A count with its noun: "1 line", "1,234 lines". */
export function plural(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`
}

/** A noun with its article: "an attempt", "a log-in". The h of "honest" is silent. */
export function withArticle(noun: string): string {
  return `${/^(?:[aeiou]|hon)/.test(noun) ? 'an' : 'a'} ${noun}`
}

/** What a result may hold, so that one that is made to fill memory or time does neither. */

/** Characters of a result: nmap writes some hundred kilobytes for a host with all its ports and scripts. */
export const MOST_TEXT = 64 << 20
export const MOST_HOSTS = 100_000
/** Ports, guesses and the like, of all hosts together. */
export const MOST_ITEMS = 2_000_000
/** Elements within each other; nmap's own are seven deep, tables of scripts a few more. */
export const DEEPEST = 64
/** Characters of a line, and of a text that is kept; the rest is cut. */
export const LONGEST_LINE = 1 << 16
const LONGEST_TEXT = 500

export function cutText(text: string): string {
  return text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text
}

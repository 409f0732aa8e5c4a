import { type Address, addressText, parseAddress } from './address'

/** Addresses that begin with the same bits. */
export interface Prefix {
  /** The first of them. */
  readonly first: Address
  /** How many bits they share. */
  readonly bits: number
}

/** The prefix of so many bits that an address lies in. */
export function prefixOf(address: Address, bits: number): Prefix {
  if (address.family === 4) return { first: { family: 4, value: masked(address.value, bits) }, bits }
  const [a, b, c, d] = address.words
  const words = [masked(a, bits), masked(b, bits - 32), masked(c, bits - 64), masked(d, bits - 96)] as const
  return { first: { family: 6, words }, bits }
}

/** A prefix as RFC 4632 and RFC 4291 (section 2.3) write it: `203.0.113.0/24`, `2001:db8::/48`. */
export function prefixText({ first, bits }: Prefix): string {
  return `${addressText(first)}/${bits}`
}

/** Reads the text of a prefix; undefined where it is none. Bits behind its length are passed over. */
export function parsePrefix(text: string): Prefix | undefined {
  const [, address = '', length = ''] = /^([^/]+)\/(\d{1,3})$/.exec(text) ?? []
  const [first, bits] = [parseAddress(address), Number(length)]
  if (first === undefined || bits > (first.family === 4 ? 32 : 128)) return undefined
  return prefixOf(first, bits)
}

/** Whether an address lies in a prefix. */
export function liesIn(address: Address, { first, bits }: Prefix): boolean {
  if (address.family === 4) return first.family === 4 && masked(address.value, bits) === first.value
  if (first.family === 4) return false
  return address.words.every((word, i) => masked(word, bits - 32 * i) === first.words[i])
}

/** The first `bits` bits of an unsigned 32-bit word, the others 0; all of it from 32 on, none of it below 1. */
function masked(word: number, bits: number): number {
  if (bits >= 32) return word
  return bits <= 0 ? 0 : (word & (-1 << (32 - bits))) >>> 0
}

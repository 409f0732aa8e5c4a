import { parseAddress } from './address'

/** One for all texts of an address, and for all spellings of a host name; numbers are addresses of version 4. */
export type HostKey = number | string

/**
 * What texts of the same host have in common: addresses by their value, however they are written; host names by their
 * letters whatever their case (RFC 4343), without the dot of the root.
 */
export function hostKey(text: string): HostKey {
  const address = parseAddress(text)
  if (address === undefined) return text.toLowerCase().replace(/(?<=.)\.$/, '')
  return address.family === 4 ? address.value : address.words.join(':')
}

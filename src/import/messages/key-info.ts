import { ascii, endsWith, isDigit, lastIndexOfBytes, scanTo, SPACE, startsWith } from '../../base/bytes'

/**
 * What OpenSSH writes behind `ssh2: ` of a key since 6.3: format_key() and pubkey_auth_info() in
 * https://github.com/openssh/openssh-portable/blob/master/auth2-pubkey.c. ID and the quoted names are the client's text.
 * ```
 * RSA SHA256:…                              RSA-CERT [SHA256:… ]ID … (serial 7) CA ED25519 SHA256:…
 * RSA SHA256:…, client user "…", client host "…"
 * ```
 */

const ID = ascii('ID ')
const BLANK_ID = ascii(' ID ')
const SERIAL = ascii(' (serial ')
const AUTHORITY = ascii(') CA ')
const CLIENT = ascii(', client user "')
const QUOTE = ascii('"')
const COMMA = 44

/** How a line ends that may tell of a key: found once, for all places where the key's description could begin. */
export interface KeyTail {
  /** Where ` (serial N) CA TYPE FINGERPRINT` begins, or -1. */
  readonly certificate: number
  /** Where `, client user "…", client host "…"` begins at the latest, or -1. */
  readonly client: number
}

/** Finds the end of the description of a key in `bytes[start, end)`. */
export function keyTail(bytes: Uint8Array, start: number, end: number): KeyTail {
  const client = endsWith(bytes, start, end, QUOTE) ? lastIndexOfBytes(bytes, start, end, CLIENT) : -1
  return { certificate: certificateStart(bytes, start, client < 0 ? end : client), client }
}

function certificateStart(bytes: Uint8Array, start: number, end: number): number {
  const authority = lastBlank(bytes, start, lastBlank(bytes, start, end)) - AUTHORITY.length + 1
  if (authority <= start || !startsWith(bytes, authority, end, AUTHORITY)) return -1
  let p = authority
  while (p > start && isDigit(bytes[p - 1])) p--
  return endsWith(bytes, start, p, SERIAL) ? p - SERIAL.length : -1
}

/** Index of the last blank of `bytes[start, end)`, or -1. */
function lastBlank(bytes: Uint8Array, start: number, end: number): number {
  for (let p = end - 1; p >= start; p--) if (bytes[p] === SPACE) return p
  return -1
}

/** Whether `bytes[start, end)` can be what sshd says of a key. Takes time for its first two words only. */
export function isKeyInfo(bytes: Uint8Array, start: number, end: number, tail: KeyTail): boolean {
  const second = scanTo(bytes, start, end, SPACE) + 1
  if (second <= start + 1 || second >= end) return false
  if (startsWith(bytes, second, end, ID)) return tail.certificate >= second
  const after = scanTo(bytes, second, end, SPACE)
  if (after === end) return after > second
  if (bytes[after - 1] === COMMA) return tail.client >= 0 && startsWith(bytes, after - 1, end, CLIENT)
  return startsWith(bytes, after, end, BLANK_ID) && tail.certificate >= after
}

import { ascii, endsWith, indexOfBytes, scanTo, SPACE, startsWith } from '../../base/bytes'

/**
 * What Linux-PAM writes before a module's message (libpam/pam_syslog.c), and what modules wrote by themselves before:
 * ```
 * pam_unix(sshd:auth): …      pam_ldap: …      pam_krb5[22071]: …      (pam_unix) …
 * ```
 */

/** What a session of PAM is at when a module speaks. */
export const AUTH = 1
export const ACCOUNT = 2
export const LATER = 3

const UNIX = ascii('unix')
const AFTER_SERVICE = ascii('): ')
const IN_AUTH = ascii(':auth')
const IN_ACCOUNT = ascii(':account')
const COLON = 58
const PAREN = 40
const CLOSE = 41
/** No module and service have longer names together. */
const LONGEST = 64

/** Which module speaks, and where its text begins: one object for all lines. */
export class PamModule {
  isUnix = true
  phase = AUTH
  text = -1

  /** Takes the prefix behind `pam_`, or behind `(pam_` where `isBracketed`; false where there is none. */
  read(bytes: Uint8Array, start: number, end: number, isBracketed: boolean): boolean {
    this.isUnix = startsWith(bytes, start, end, UNIX)
    this.phase = AUTH
    if (isBracketed) return this.#readBracketed(bytes, start, end)
    const limit = Math.min(end, start + LONGEST)
    const service = indexOfBytes(bytes, start, limit, AFTER_SERVICE)
    const name = nameEnd(bytes, start, limit)
    if (service >= name && bytes[name] === PAREN) {
      this.#setPhase(bytes, name, service)
      this.text = service + AFTER_SERVICE.length
      return true
    }
    const colon = scanTo(bytes, name, limit, COLON)
    this.text = colon + 2
    return colon < limit && bytes[colon + 1] === SPACE
  }

  /** Takes that pam_unix speaks. */
  setUnix(phase: number): void {
    this.isUnix = true
    this.phase = phase
  }

  #readBracketed(bytes: Uint8Array, start: number, end: number): boolean {
    const close = scanTo(bytes, start, Math.min(end, start + LONGEST), CLOSE)
    this.text = close + 2
    return bytes[close] === CLOSE && bytes[close + 1] === SPACE
  }

  #setPhase(bytes: Uint8Array, start: number, end: number): void {
    if (endsWith(bytes, start, end, IN_AUTH)) this.phase = AUTH
    else this.phase = endsWith(bytes, start, end, IN_ACCOUNT) ? ACCOUNT : LATER
  }
}

function nameEnd(bytes: Uint8Array, start: number, end: number): number {
  let p = start
  while (p < end && bytes[p] !== PAREN && bytes[p] !== COLON && bytes[p] !== SPACE) p++
  return p
}

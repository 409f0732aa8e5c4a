import { ascii, isDigit } from '../../base/bytes'
import type { Entry } from '../entry'
import { Scratch } from './scratch'

/**
 * The honeypot Cowrie writes the same events as JSON and as text, in wordings that have changed and in which the
 * attacker's name and password stand side by side. Both forms give its entries one wording of our own, made to be read
 * from the left. The program is `cowrie`; passwords and commands are left behind here and go no further.
 * ```
 * connected from IP[ port P]
 * version N:TEXT from IP[ port P]        the client's version string
 * kex N:TEXT from IP[ port P]            the client's HASSH fingerprint
 * failed METHOD for N:USER from IP[ port P]
 * accepted METHOD for N:USER from IP[ port P]
 * closed from IP[ port P]
 * other EVENT                            anything else: no try, no source
 * ```
 * N is the length of TEXT or USER in bytes, in decimal digits: what stands there can hold anything, ` from ` too.
 * METHOD is `password`, `publickey` or `none` (Cowrie does not tell passwords typed at a prompt of
 * keyboard-interactive from others). IP is digits, letters a–f, colons and dots; P is 1–65535.
 */
export class CowrieMessage {
  readonly #out = new Scratch()

  /** Begins an entry of a sensor, whose name is the log host. `room` is the most that will be added, in bytes. */
  begin(bytes: Uint8Array, hostStart: number, hostEnd: number, program: Uint8Array, room: number, entry: Entry): void {
    const out = this.#out
    out.clear(hostEnd - hostStart + room + FRAME)
    out.addBytes(bytes, hostStart, hostEnd)
    entry.hostStart = 0
    entry.hostEnd = entry.programStart = out.length
    out.addBytes(program)
    entry.programEnd = entry.message = out.length
  }

  /** Adds some of the fixed words. */
  words(words: Uint8Array): void {
    this.#out.addBytes(words)
  }

  /** Adds `N:` and a text. */
  counted(text: Scratch): void {
    this.#out.addNumber(text.length)
    this.#out.add(COLON)
    this.#out.addBytes(text.bytes, 0, text.length)
  }

  /** Adds text as it is, for what Cowrie itself wrote. */
  plain(bytes: Uint8Array, start: number, end: number): void {
    this.#out.addBytes(bytes, start, end)
  }

  /** Adds ` from IP` and ` port P` where there is one. */
  source(bytes: Uint8Array, start: number, end: number, port: number): void {
    this.#out.addBytes(FROM)
    this.#out.addBytes(bytes, start, end)
    if (port <= 0 || port > 0xffff) return
    this.#out.addBytes(PORT)
    this.#out.addNumber(port)
  }

  /** Ends the entry. */
  end(pid: number, entry: Entry): void {
    entry.messageEnd = this.#out.length
    entry.bytes = this.#out.bytes
    entry.pid = pid
  }
}

/** What is added to the texts: program, words, numbers. */
const FRAME = 128
const COLON = 58
const DOT = 46
const FROM = ascii(' from ')
const PORT = ascii(' port ')

export const PROGRAM = ascii('cowrie')
/** Cowrie's telnet is no SSH: its entries are another program's. */
export const TELNET = ascii('cowrie-telnet')

export const CONNECTED = ascii('connected')
export const VERSION = ascii('version ')
export const KEX = ascii('kex ')
export const CLOSED = ascii('closed')
export const FAILED = ascii('failed ')
export const ACCEPTED = ascii('accepted ')
export const OTHER = ascii('other ')
export const PASSWORD_FOR = ascii('password for ')
export const PUBLICKEY_FOR = ascii('publickey for ')
export const NONE_FOR = ascii('none for ')

/** Whether `bytes[start, end)` can be an address: nothing else goes into the message as the source. */
export function isAddress(bytes: Uint8Array, start: number, end: number): boolean {
  for (let p = start; p < end; p++) {
    const byte = bytes[p] ?? 0
    const isHex = isDigit(byte) || (byte >= 97 && byte <= 102) || (byte >= 65 && byte <= 70)
    if (!isHex && byte !== COLON && byte !== DOT) return false
  }
  return end > start && end - start <= 45
}

/** A pid for a session's name, the same wherever it stands: FNV-1a, cut to 31 bits. */
export function sessionPid(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let p = start; p < end; p++) hash = Math.imul(hash ^ (bytes[p] ?? 0), 0x01000193)
  return end > start ? hash >>> 1 : -1
}

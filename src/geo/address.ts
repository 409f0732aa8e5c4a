import ipaddr from 'ipaddr.js'
import type { SourceKind } from '../model/answers'

/** An IPv4 address as an unsigned 32-bit number. */
export interface AddressV4 {
  readonly family: 4
  readonly value: number
}

/** An IPv6 address as four unsigned 32-bit words, most significant first. */
export interface AddressV6 {
  readonly family: 6
  readonly words: readonly [number, number, number, number]
}

export type Address = AddressV4 | AddressV6

/** The longest text of an address has 45 characters; a zone may follow. Longer texts are names, whatever they hold. */
const LONGEST = 128

const DOT = 46
const ZERO = 48
const NINE = 57
/** A dotted quad at the end of an IPv6 address (RFC 4291, 2.2, form 3). */
const QUAD_TAIL = /^(.*:)(\d[\d.]*)$/
/** RFC 4007, 11: `address%zone`. A zone names an interface of the log host and says nothing of the source. */
const ZONE = /%[^%\s]+$/

/**
 * Reads the text of an address; undefined for host names and everything else. Never throws.
 * An IPv4-mapped address (`::ffff:1.2.3.4`: an IPv4 client at a socket for both families) is the IPv4 address.
 */
export function parseAddress(text: string): Address | undefined {
  if (text.length > LONGEST) return undefined
  const value = parseQuad(text)
  if (value !== undefined) return { family: 4, value }
  return text.includes(':') ? parseV6(text.replace(ZONE, '')) : undefined
}

/** What a source is, by its text alone. */
export function sourceKind(text: string): SourceKind {
  const address = parseAddress(text)
  if (address === undefined) return 'name'
  return address.family === 4 ? 'ipv4' : 'ipv6'
}

/** The usual text of an address: a dotted quad, or IPv6 by RFC 5952. */
export function addressText(address: Address): string {
  if (address.family === 4) return [24, 16, 8, 0].map((bits) => (address.value >>> bits) & 255).join('.')
  const halves = address.words.flatMap((word) => [word >>> 16, word & 0xffff])
  return new ipaddr.IPv6(halves).toRFC5952String()
}

/**
 * A dotted quad is read as decimal even with leading zeros (`192.030.0.6` is 192.30.0.6). The C library reads those
 * as octal, but logs are printed and not typed: inet_ntop writes decimal, and what pads it does so to align columns.
 */
function parseQuad(text: string): number | undefined {
  let [value, octet, digits, dots] = [0, 0, 0, 0]
  for (let i = 0; i < text.length; i++) {
    const byte = text.charCodeAt(i)
    if (byte === DOT && digits > 0 && dots < 3) {
      value = value * 256 + octet
      octet = digits = 0
      dots++
      continue
    }
    octet = octet * 10 + byte - ZERO
    if (byte < ZERO || byte > NINE || ++digits > 3 || octet > 255) return undefined
  }
  return dots === 3 && digits > 0 ? value * 256 + octet : undefined
}

function parseV6(text: string): Address | undefined {
  const plain = withoutQuadTail(text)
  if (plain === undefined || !ipaddr.IPv6.isValid(plain)) return undefined
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = ipaddr.IPv6.parse(plain).parts
  const words = [word(a, b), word(c, d), word(e, f), word(g, h)] as const
  const mapped = words[0] === 0 && words[1] === 0 && words[2] === 0xffff
  return mapped ? { family: 4, value: words[3] } : { family: 6, words }
}

function word(high: number, low: number): number {
  return high * 0x10000 + low
}

/** Writes a dotted tail as two groups, so that it is read by the rule above: ipaddr.js takes `0x1.2.3.0004` too. */
function withoutQuadTail(text: string): string | undefined {
  if (!text.includes('.')) return text
  const match = QUAD_TAIL.exec(text)
  const value = parseQuad(match?.[2] ?? '')
  if (match === null || value === undefined) return undefined
  return `${match[1] ?? ''}${(value >>> 16).toString(16)}:${(value & 0xffff).toString(16)}`
}

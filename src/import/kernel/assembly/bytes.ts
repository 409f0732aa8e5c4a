/** Bytes of a line, read where they stand. */

export const LF: u8 = 10
export const CR: u8 = 13
export const COMMA: u8 = 44
export const DOT: u8 = 46
export const COLON: u8 = 58

/** Letters, digits and `$+-.@_`: what a name can hold that looks like no part of a message. A bit a byte. */
const SAFE_LOW: u64 = (1 << 36) | (1 << 43) | (1 << 45) | (1 << 46) | (0x3ff << 48)
const SAFE_HIGH: u64 = 1 | (0x3ffffff << 1) | (1 << 31) | (0x3ffffff << 33)

const GROUPS = 4

export function isDigit(byte: u32): bool {
  return byte - 48 < 10
}

/** The position behind the safe bytes at `at`. */
export function safeEnd(at: usize, end: usize): usize {
  let p = at
  while (p < end) {
    const byte: u64 = load<u8>(p)
    const bits = byte < 64 ? SAFE_LOW : byte < 128 ? SAFE_HIGH : 0
    if (((bits >> (byte & 63)) & 1) == 0) break
    p++
  }
  return p
}

/** The position behind an IPv4 address in dotted decimal at `at`, or 0. */
export function addressEnd(at: usize, end: usize): usize {
  let p = at
  let dots = 0
  let digits = 0
  while (p < end) {
    const byte: u32 = load<u8>(p)
    if (isDigit(byte)) {
      if (++digits > 3) return 0
    } else if (byte == DOT && digits > 0 && dots < GROUPS - 1) {
      dots++
      digits = 0
    } else break
    p++
  }
  return dots == GROUPS - 1 && digits > 0 ? p : 0
}

/** The position behind the decimal digits at `at`. */
export function digitsEnd(at: usize, end: usize): usize {
  let p = at
  while (p < end && isDigit(load<u8>(p))) p++
  return p
}

/** The number of the decimal digits `[at, end)`, at most fifteen. */
export function decimal(at: usize, end: usize): u64 {
  let value: u64 = 0
  for (let p = at; p < end; p++) value = value * 10 + load<u8>(p) - 48
  return value
}

/** Where the next line feed stands, or `end`; up to fifteen bytes behind `end` are read too. */
export function lineFeed(at: usize, end: usize): usize {
  const feeds = i8x16.splat(LF)
  for (let p = at; p < end; p += 16) {
    const bits = i8x16.bitmask(i8x16.eq(v128.load(p), feeds))
    if (bits != 0) return min(p + ctz(bits), end)
  }
  return end
}

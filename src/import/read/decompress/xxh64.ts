/**
 * XXH64 with seed 0 (https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md), of which a zstd frame ends in
 * the low half. Its numbers have 64 bits: each is kept as two halves, since BigInt would be slower than the
 * decompression itself.
 */
export class Xxh64 {
  /** Four accumulators, each low half first. */
  readonly #acc = new Uint32Array(8)
  readonly #stripe = new Uint8Array(32)
  #waiting = 0
  #length = 0

  constructor() {
    const start = [plus(P1, P2), P2, ZERO, negated(P1)]
    start.forEach(([low, high], i) => {
      this.#acc[i * 2] = low
      this.#acc[i * 2 + 1] = high
    })
  }

  push(bytes: Uint8Array): void {
    this.#length += bytes.length
    let p = 0
    if (this.#waiting > 0) {
      p = Math.min(32 - this.#waiting, bytes.length)
      this.#stripe.set(bytes.subarray(0, p), this.#waiting)
      this.#waiting += p
      if (this.#waiting < 32) return
      this.#take(this.#stripe, 0)
      this.#waiting = 0
    }
    for (; p + 32 <= bytes.length; p += 32) this.#take(bytes, p)
    this.#stripe.set(bytes.subarray(p))
    this.#waiting = bytes.length - p
  }

  /** The low half of the hash of all that was pushed, unsigned. */
  low(): number {
    let hash = this.#length >= 32 ? this.#merged() : P5
    hash = plus(hash, [this.#length >>> 0, Math.floor(this.#length / 2 ** 32)])
    hash = withTail(hash, this.#stripe.subarray(0, this.#waiting))
    hash = times(shifted(hash, 33), P2)
    hash = times(shifted(hash, 29), P3)
    return shifted(hash, 32)[0]
  }

  /** One stripe of 32 bytes: eight for each accumulator. */
  #take(bytes: Uint8Array, at: number): void {
    for (let i = 0; i < 8; i += 2) {
      const p = at + i * 4
      round(this.#acc, i, little32(bytes, p), little32(bytes, p + 4))
    }
  }

  #merged(): Long {
    const of = (i: number): Long => [this.#acc[i * 2] ?? 0, this.#acc[i * 2 + 1] ?? 0]
    let hash = plus(plus(rotated(of(0), 1), rotated(of(1), 7)), plus(rotated(of(2), 12), rotated(of(3), 18)))
    for (let i = 0; i < 4; i++) hash = plus(times(xor(hash, scrambled(of(i))), P1), P4)
    return hash
  }
}

/** A number of 64 bits: its low and its high half, unsigned. */
type Long = readonly [low: number, high: number]

const ZERO: Long = [0, 0]
const P1: Long = [0x85ebca87, 0x9e3779b1]
const P2: Long = [0x27d4eb4f, 0xc2b2ae3d]
const P3: Long = [0x9e3779f9, 0x165667b1]
const P4: Long = [0xc2b2ae63, 0x85ebca77]
const P5: Long = [0x165667c5, 0x27d4eb2f]

/** Up to 31 bytes behind the last stripe. */
function withTail(start: Long, tail: Uint8Array): Long {
  let hash = start
  let p = 0
  for (; p + 8 <= tail.length; p += 8) {
    const lane = scrambled([little32(tail, p), little32(tail, p + 4)])
    hash = plus(times(rotated(xor(hash, lane), 27), P1), P4)
  }
  if (p + 4 <= tail.length) {
    hash = plus(times(rotated(xor(hash, times([little32(tail, p), 0], P1)), 23), P2), P3)
    p += 4
  }
  for (; p < tail.length; p++) hash = times(rotated(xor(hash, times([tail[p] ?? 0, 0], P5)), 11), P1)
  return hash
}

/** acc[i] = rotate(acc[i] + lane × P2, 31) × P1, in place and without objects: this is the hot part. */
function round(acc: Uint32Array, i: number, low: number, high: number): void {
  const productLow = Math.imul(low, P2[0]) >>> 0
  const productHigh = (highOfProduct(low, P2[0]) + Math.imul(low, P2[1]) + Math.imul(high, P2[0])) >>> 0
  const sumLow = (acc[i] ?? 0) + productLow
  const sumHigh = ((acc[i + 1] ?? 0) + productHigh + (sumLow > 0xffffffff ? 1 : 0)) | 0
  const turnedLow = ((sumLow << 31) | (sumHigh >>> 1)) >>> 0
  const turnedHigh = ((sumHigh << 31) | ((sumLow | 0) >>> 1)) >>> 0
  acc[i] = Math.imul(turnedLow, P1[0])
  acc[i + 1] = highOfProduct(turnedLow, P1[0]) + Math.imul(turnedLow, P1[1]) + Math.imul(turnedHigh, P1[0])
}

/** The high half of the product of two unsigned halves. */
function highOfProduct(a: number, b: number): number {
  const aLow = a & 0xffff
  const aHigh = a >>> 16
  const bLow = b & 0xffff
  const bHigh = b >>> 16
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16)
  return (aHigh * bHigh + (middle >>> 16) + (((middle & 0xffff) + aLow * bHigh) >>> 16)) >>> 0
}

function times(a: Long, b: Long): Long {
  const high = highOfProduct(a[0], b[0]) + Math.imul(a[0], b[1]) + Math.imul(a[1], b[0])
  return [Math.imul(a[0], b[0]) >>> 0, high >>> 0]
}

function plus(a: Long, b: Long): Long {
  const low = a[0] + b[0]
  return [low >>> 0, (a[1] + b[1] + (low > 0xffffffff ? 1 : 0)) >>> 0]
}

function negated([low, high]: Long): Long {
  return plus([~low >>> 0, ~high >>> 0], [1, 0])
}

function xor(a: Long, b: Long): Long {
  return [(a[0] ^ b[0]) >>> 0, (a[1] ^ b[1]) >>> 0]
}

/** x ^ (x >> bits). */
function shifted(x: Long, bits: number): Long {
  const [low, high] = x
  if (bits >= 32) return xor(x, [high >>> (bits - 32), 0])
  return xor(x, [((low >>> bits) | (high << (32 - bits))) >>> 0, high >>> bits])
}

/** Rotated to the left by 1–31 bits. */
function rotated([low, high]: Long, bits: number): Long {
  return [((low << bits) | (high >>> (32 - bits))) >>> 0, ((high << bits) | (low >>> (32 - bits))) >>> 0]
}

/** A round on an accumulator of zero. */
function scrambled(lane: Long): Long {
  return times(rotated(times(lane, P2), 31), P1)
}

function little32(bytes: Uint8Array, at: number): number {
  const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
  return (low | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0
}

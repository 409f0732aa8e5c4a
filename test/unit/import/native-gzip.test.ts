import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { joined } from '../../../src/import/read/range'
import { unpacked } from '../../../src/import/read/unpacked'
import { bytesInput } from './picture'

/** Large gzip inputs are left to the machine as far as it goes: what comes out is what our own reader gives. */

const TEXT = new Uint8Array(3_000_000).map((_, i) => (i * 7919 + (i >> 9)) & 0xff)
const WHOLE = new Uint8Array(gzipSync(TEXT, { level: 1 }))
const LESS_THAN_ANY = 1 << 10
/** Bytes that can't be packed: their file is as large. */
const NOISE = new Uint8Array(gzipSync(noise(1_000_000)))

function noise(length: number): Uint8Array {
  let state = 1
  return new Uint8Array(length).map(() => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 24)
}

interface Outcome {
  readonly bytes: Uint8Array
  readonly error: string | null
}

/** All that `unpacked` gives, to its end or its failure. */
async function all(stored: Uint8Array<ArrayBuffer>, chunk: number): Promise<Outcome> {
  const pieces: Uint8Array[] = []
  try {
    for await (const { bytes } of unpacked(bytesInput(stored, 'a.gz', 0), ['gzip'], chunk)) pieces.push(bytes.slice())
  } catch (error) {
    return { bytes: new Uint8Array(Buffer.concat(pieces)), error: error instanceof Error ? error.message : 'no error' }
  }
  return { bytes: new Uint8Array(Buffer.concat(pieces)), error: null }
}

describe('a large gzip input', () => {
  it.each([
    ['whole', WHOLE, null],
    ['of two members', joined(WHOLE, WHOLE), null],
    ['padded with zeros', joined(WHOLE, new Uint8Array(512)), null],
    [
      'with something behind it',
      joined(WHOLE, new TextEncoder().encode('something else, longer than a trailer')),
      /^Behind/,
    ],
    ['cut short', WHOLE.slice(0, WHOLE.length >> 1), /stop/],
    ['damaged in the middle', WHOLE.map((byte, i) => (i === WHOLE.length >> 1 ? byte ^ 0xff : byte)), /./],
    ['damaged in its check sum', WHOLE.map((byte, i) => (i === WHOLE.length - 6 ? byte ^ 0xff : byte)), /./],
    ['with another size than it says', WHOLE.map((byte, i) => (i === WHOLE.length - 2 ? byte ^ 0xff : byte)), /./],
  ])('%s is read as by our own reader', async (_, stored, error) => {
    const fast = await all(stored, LESS_THAN_ANY)
    const own = await all(stored, stored.length)
    expect(fast.error).toBe(own.error)
    expect(Buffer.compare(fast.bytes, own.bytes)).toBe(0)
    if (error === null) expect(fast.error).toBe(null)
    else expect(fast.error).toMatch(error)
  })

  it('is read to its end where the machine is content with its first member', async () => {
    const OfFirstMember = class extends TransformStream<Uint8Array, Uint8Array> {
      constructor() {
        super({
          transform: () => undefined,
          flush: (controller) => {
            controller.enqueue(TEXT)
          },
        })
      }
    }
    vi.stubGlobal('DecompressionStream', OfFirstMember)
    const more = TEXT.subarray(0, 1_000_000)
    const fast = await all(joined(WHOLE, gzipSync(more)), LESS_THAN_ANY)
    vi.unstubAllGlobals()
    expect(fast.error).toBe(null)
    expect(Buffer.compare(fast.bytes, joined(TEXT, more))).toBe(0)
  })

  it('is read as it is wanted, and let go of where nobody wants the rest', async () => {
    const input = bytesInput(NOISE, 'a.gz', 0)
    const reads: number[] = []
    const watched = { ...input, read: (start: number, end: number) => (reads.push(start), input.read(start, end)) }
    // Node's own asks for more than it is asked for.
    const Unchanged = class extends TransformStream<Uint8Array, Uint8Array> {
      constructor() {
        super({
          transform: (piece, controller) => {
            controller.enqueue(piece)
          },
        })
      }
    }
    vi.stubGlobal('DecompressionStream', Unchanged)
    for await (const { bytes } of unpacked(watched, ['gzip'], 1 << 18)) {
      expect(bytes.length).toBe(1 << 17)
      break
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
    vi.unstubAllGlobals()
    expect(reads).toHaveLength(1)
  })

  it('is handed over bit by bit, since a bit may hold a thousand times as much', async () => {
    const pieces: Uint8Array[] = []
    const Watched = class extends TransformStream<Uint8Array, Uint8Array> {
      constructor() {
        super({
          transform: (piece) => {
            pieces.push(piece)
          },
        })
      }
    }
    vi.stubGlobal('DecompressionStream', Watched)
    await all(NOISE, 1 << 18)
    vi.unstubAllGlobals()
    expect(Math.max(...pieces.map(({ length }) => length))).toBe(1 << 17)
    expect(Buffer.compare(Buffer.concat(pieces), NOISE)).toBe(0)
  })

  it('that ends before its size is read as far as it goes', async () => {
    const input = { ...bytesInput(NOISE.slice(0, NOISE.length >> 1), 'a.gz', 0), size: NOISE.length }
    const reading = async () => {
      for await (const { bytes } of unpacked(input, ['gzip'], 1 << 18)) expect(bytes.length).toBeGreaterThan(0)
    }
    await expect(reading()).rejects.toThrow('without their end mark')
  })
})

import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DamagedData } from '../../../src/import/read/damage'
import { decompressorOf } from '../../../src/import/read/decompress/decompressor-of'
import { Xxh64 } from '../../../src/import/read/decompress/xxh64'
import { unpacked } from '../../../src/import/read/unpacked'
import type { Compression } from '../../../src/model/answers'
import { concatenated, utf8 } from './archives'
import { BZIP2, BZIP2_OF_ZEROS, GZIP, sampleLines, XZ, XZ_OF_ZEROS, ZSTD } from './packed-samples'
import { bytesInput } from './picture'

const TEXT = sampleLines(0, 30)
const SAMPLES: readonly (readonly [Compression, Uint8Array])[] = [
  ['gzip', GZIP],
  ['zstd', ZSTD],
  ['xz', XZ],
  ['bzip2', BZIP2],
]

interface Read {
  readonly text: string
  readonly error: DamagedData | null
}

/** Decompresses pieces; anything thrown that is no sentence about damage fails the test. */
async function read(kinds: readonly Compression[], pieces: readonly Uint8Array[]): Promise<Read> {
  const decompressor = await decompressorOf(kinds)
  const decoder = new TextDecoder()
  let text = ''
  try {
    for (const piece of pieces) {
      for (const bytes of decompressor.push(piece)) text += decoder.decode(bytes, { stream: true })
    }
    for (const bytes of decompressor.finish()) text += decoder.decode(bytes, { stream: true })
    return { text, error: null }
  } catch (error) {
    if (!(error instanceof DamagedData)) throw error
    return { text, error }
  }
}

function pieces(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const places = [0, ...[...cuts].sort((a, b) => a - b), bytes.length]
  return places.slice(1).map((place, i) => bytes.subarray(places[i], place))
}

function bytewise(bytes: Uint8Array): Uint8Array[] {
  return [...bytes].map((byte) => Uint8Array.of(byte))
}

describe.each(SAMPLES)('%s', (kind, packed) => {
  it('is read whole: several streams, an empty one among them', async () => {
    expect(await read([kind], [packed])).toEqual({ text: TEXT, error: null })
  })

  it('is read the same however it is cut into pieces', async () => {
    expect(await read([kind], bytewise(packed))).toEqual({ text: TEXT, error: null })
    const cuts = fc.array(fc.nat(packed.length), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        expect(await read([kind], pieces(packed, places))).toEqual({ text: TEXT, error: null })
      }),
      { seed: 1, numRuns: 40 },
    )
  })

  it('cut short anywhere gives what came before, and a sentence that says where', { timeout: 120_000 }, async () => {
    for (let end = 1; end < packed.length; end++) {
      const { text, error } = await read([kind], [packed.subarray(0, end)])
      expect(TEXT.startsWith(text)).toBe(true)
      // Where a stream ends nothing says that there were more.
      if (error === null) expect((await read([kind], [packed.subarray(end)])).error).toBeNull()
      else
        expect(error.message).toBe(
          `The ${kind} data stop at byte ${end} without their end mark: the file is cut short.`,
        )
    }
  })

  it('damaged anywhere gives no other text unnoticed', { timeout: 120_000 }, async () => {
    for (let at = 0; at < packed.length; at++) {
      const damaged = packed.slice()
      damaged[at] = (damaged[at] ?? 0) ^ 0x10
      const { text, error } = await read([kind], [damaged])
      if (text !== TEXT) expect(error).not.toBeNull()
    }
  })

  it('damaged gives the same text however it is cut into pieces', async () => {
    const places = fc.array(fc.nat(packed.length), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(
        fc.nat(packed.length - 1),
        fc.integer({ min: 1, max: 255 }),
        places,
        async (at, change, cuts) => {
          const damaged = packed.slice()
          damaged[at] = (damaged[at] ?? 0) ^ change
          const [whole, cut] = [await read([kind], [damaged]), await read([kind], pieces(damaged, cuts))]
          expect(cut.text).toBe(whole.text)
          expect(cut.error === null).toBe(whole.error === null)
        },
      ),
      { seed: 3, numRuns: 60 },
    )
  })

  it('with something else behind it is read whole, and that is said', async () => {
    const { text, error } = await read([kind], [packed, utf8('neither padding nor packed')])
    expect(text).toBe(TEXT)
    expect(error?.isWhole).toBe(true)
    expect(error?.message).toMatch(new RegExp(`^Behind the ${kind} data, from byte [\\d,]+ on, is something else`))
  })

  it('is read inside another', async () => {
    const outer = new Uint8Array(gzipSync(packed))
    expect(await read(['gzip', kind], pieces(outer, [100, 101]))).toEqual({ text: TEXT, error: null })
    const short = outer.subarray(0, -30)
    const cut = await read(['gzip', kind], [short])
    expect((await read(['gzip', kind], bytewise(short))).text).toBe(cut.text)
    expect(TEXT.startsWith(cut.text)).toBe(true)
    expect(cut.text).not.toBe('')
    expect(cut.error?.message).toMatch(/^The gzip data stop/)
  })
})

describe('an input under layers of compression', () => {
  it('holds the same bytes however many are read at once', async () => {
    const packed = new Uint8Array(gzipSync(ZSTD))
    for (const chunk of [1, 2, 63, 64, 1000]) {
      let text = ''
      for await (const { bytes, consumed } of unpacked(bytesInput(packed), ['gzip', 'zstd'], chunk)) {
        text += new TextDecoder().decode(bytes)
        expect(consumed).toBeLessThanOrEqual(packed.length)
      }
      expect(text).toBe(TEXT)
    }
  })
})

describe('xz', () => {
  it('is read apart from other files that are opened at the same time', async () => {
    const ends = [XZ.length, 900, 400, 100]
    const texts = await Promise.all(ends.map((end) => read(['xz'], [XZ.subarray(0, end)])))
    for (const [i, { text }] of texts.entries()) {
      expect(text).toBe((await read(['xz'], [XZ.subarray(0, ends[i])])).text)
    }
  })
})

describe('padding', () => {
  it.each([
    ['gzip', GZIP],
    ['xz', XZ],
    ['bzip2', BZIP2],
  ] as const)('of zeros behind %s is no damage', async (kind, packed) => {
    expect(await read([kind], [packed, new Uint8Array(8)])).toEqual({ text: TEXT, error: null })
  })
})

describe('zstd', () => {
  const HEADER = [0x28, 0xb5, 0x2f, 0xfd]

  it('says when a frame wants more memory than there is for it, or a dictionary', async () => {
    expect((await read(['zstd'], [Uint8Array.of(...HEADER, 0, 0xa0, 1, 0, 0)])).error?.message).toBe(
      'The zstd data cannot be read from byte 0 on: they want 1,073,741,824 bytes of memory.',
    )
    expect((await read(['zstd'], [Uint8Array.of(...HEADER, 1, 0x40, 7, 1, 0, 0)])).error?.message).toBe(
      'The zstd data cannot be read from byte 0 on: they need the dictionary 7.',
    )
  })

  it('refuses a table that its library would read forever', async () => {
    // Literals packed with a Huffman tree, whose weights are packed with a table in which one symbol has all 32 shares.
    const block = [0x12, 0x80, 0x01, 4, 0xf0, 0x03, 0xff, 0xff, 0]
    const frame = Uint8Array.of(...HEADER, 0, 0x38, 5 | (block.length << 3), 0, 0, ...block)
    expect((await read(['zstd'], [frame])).error?.message).toBe(
      'The zstd data are damaged near byte 6 (no valid table): what follows could not be read.',
    )
  })

  it('is checked with XXH64', () => {
    const low = (text: string) => {
      const hash = new Xxh64()
      hash.push(utf8(text))
      return hash.low()
    }
    // Published: ef46db3751d8e999, d24ec4f1a98c6e5b, 44bc2cf5ad770999.
    expect([low(''), low('a'), low('abc')]).toEqual([0x51d8e999, 0xa98c6e5b, 0xad770999])
  })
})

describe('bombs', () => {
  /** A quarter of a billion zeros, or a bit more, piece by piece: how many came out, and the most memory that was held. */
  async function explode(kind: Compression, piece: Uint8Array, times: number) {
    const decompressor = await decompressorOf([kind])
    let bytes = 0
    let largest = 0
    let held = 0
    for (let i = 0; i < times; i++) {
      for (const out of decompressor.push(piece)) {
        bytes += out.length
        largest = Math.max(largest, out.length)
      }
      held = Math.max(held, process.memoryUsage().arrayBuffers)
    }
    for (const out of decompressor.finish()) bytes += out.length
    return { bytes, largest, held }
  }

  const MB = 1_000_000
  const gzip = () => new Uint8Array(gzipSync(new Uint8Array(16 << 20)))
  /** Blocks of 128 kB that repeat one byte take four bytes each. */
  const zstd = () => {
    const run = Uint8Array.of(2, 0, 16, 0)
    const last = Uint8Array.of(3, 0, 16, 0)
    const blocks = concatenated([...Array.from({ length: 127 }, () => run), last])
    return concatenated([Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0x38), blocks])
  }

  it.each<[Compression, () => Uint8Array, number]>([
    ['gzip', gzip, 16],
    ['zstd', zstd, 16],
    ['xz', () => new Uint8Array(gunzipSync(XZ_OF_ZEROS)), 16],
    ['bzip2', () => BZIP2_OF_ZEROS, 6],
  ])('of %s come out in small pieces', { timeout: 180_000 }, async (kind, make, times) => {
    const piece = make()
    const before = process.memoryUsage().arrayBuffers
    const { bytes, largest, held } = await explode(kind, piece, times)
    expect(bytes).toBeGreaterThan(250 * MB)
    expect(bytes / (piece.length * times)).toBeGreaterThan(900)
    expect(largest).toBeLessThanOrEqual(1 << 18)
    expect(held - before).toBeLessThan(200 * MB)
  })
})

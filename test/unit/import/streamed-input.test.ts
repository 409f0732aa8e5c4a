import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type StreamedInput, streamedInput } from '../../../src/import/read/streamed-input'

/** Reading by streams gives what slices give, whatever is read, and says when it can't. */

const SIZE = 50_000
const BYTES = Uint8Array.from({ length: SIZE }, (_, i) => (i * 7 + (i >> 8)) & 0xff)

/** How a browser's blob behaves: in what pieces its streams come, and whether into a buffer. */
interface Ways {
  readonly piece: number
  readonly isByob: boolean
}

/** A file that can change on disk: streams that are open read on, no other can be opened. */
class ChangingBlob extends Blob {
  isChanged = false
  /** Where it has been cut off. */
  end = SIZE
  opened = 0
  readonly #ways: Ways
  readonly #from: number
  readonly #file: ChangingBlob

  constructor(ways: Ways, from = 0, file?: ChangingBlob) {
    super([BYTES.subarray(from)])
    this.#ways = ways
    this.#from = from
    this.#file = file ?? this
  }

  override slice(start = 0, end = this.size): Blob {
    if (end < this.size) return new Piece(this.#file, super.slice(start, end))
    return new ChangingBlob(this.#ways, this.#from + start, this.#file)
  }

  override stream() {
    const [ways, file] = [this.#ways, this.#file]
    let at = this.#from
    let isOpen = false
    const next = (most: number): Uint8Array<ArrayBuffer> => {
      if (!isOpen && file.isChanged) throw new TypeError('network error')
      if (!isOpen) file.opened++
      isOpen = true
      const piece = BYTES.slice(at, Math.min(at + most, file.end))
      at += piece.length
      return piece
    }
    return ways.isByob ? byobStream(next, ways.piece) : plainStream(next, ways.piece)
  }
}

/** A part of it that is read by itself, which says why it can't be. */
class Piece extends Blob {
  readonly #file: ChangingBlob
  readonly #part: Blob

  constructor(file: ChangingBlob, part: Blob) {
    super()
    this.#file = file
    this.#part = part
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    if (this.#file.isChanged) return Promise.reject(new DOMException('It changed.', 'NotReadableError'))
    return this.#part.arrayBuffer()
  }
}

function plainStream(next: (most: number) => Uint8Array<ArrayBuffer>, most: number) {
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        const piece = next(most)
        if (piece.length > 0) controller.enqueue(piece)
        else controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}

function byobStream(next: (most: number) => Uint8Array<ArrayBuffer>, most: number) {
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    type: 'bytes',
    pull(controller) {
      const request = controller instanceof ReadableByteStreamController ? controller.byobRequest : null
      const view = request?.view ?? null
      if (request === null || view === null) throw new Error('read into a buffer only')
      const piece = next(Math.min(most, view.byteLength))
      if (piece.length === 0) controller.close()
      else new Uint8Array(view.buffer, view.byteOffset).set(piece)
      request.respond(piece.length)
    },
  })
}

const ways = fc.record({ piece: fc.integer({ min: 300, max: 20_000 }), isByob: fc.boolean() })
const place = fc.integer({ min: 0, max: SIZE + 100 })
/** Anywhere, or right behind the read before but for a few bytes, as ranges of lines are. */
const reads = fc.array(
  fc.oneof(
    fc.record({ from: place, length: fc.integer({ min: 0, max: 20_000 }) }),
    fc.record({ back: fc.integer({ min: 0, max: 9000 }), length: fc.integer({ min: 0, max: 20_000 }) }),
  ),
  { minLength: 1, maxLength: 12 },
)

function rangesOf(chosen: typeof reads extends fc.Arbitrary<infer T> ? T : never): { start: number; end: number }[] {
  let before = 0
  return chosen.map((read) => {
    const start = 'from' in read ? read.from : Math.max(0, before - read.back)
    before = Math.min(SIZE, start + read.length)
    return { start, end: start + read.length }
  })
}

function inputOf(blob: Blob, mayGrow = false): StreamedInput {
  return streamedInput(blob, 'auth.log', 0, mayGrow)
}

/** Whether these are the bytes `[start, end)` of the file. */
function isOf(bytes: Uint8Array, start: number, end: number): boolean {
  return Buffer.from(BYTES.buffer).subarray(start, end).equals(bytes)
}

describe('streamedInput', () => {
  it('gives the bytes that slices give, for any reads, one after the other', async () => {
    const property = fc.asyncProperty(ways, reads, fc.boolean(), async (way, chosen, mayGrow) => {
      const input = inputOf(new ChangingBlob(way), mayGrow)
      for (const { start, end } of rangesOf(chosen)) {
        expect(isOf(await input.read(start, end), start, end)).toBe(true)
      }
      input.close()
    })
    await fc.assert(property, { seed: 11, numRuns: 80 })
  })

  it('gives them to two that ask at once', async () => {
    const property = fc.asyncProperty(ways, reads, async (way, chosen) => {
      const input = inputOf(new ChangingBlob(way))
      const ranges = rangesOf(chosen)
      for (let i = 0; i < ranges.length; i += 2) {
        const pair = ranges.slice(i, i + 2)
        const got = await Promise.all(pair.map(({ start, end }) => input.read(start, end)))
        expect(got.every((bytes, n) => isOf(bytes, pair[n]?.start ?? 0, pair[n]?.end ?? 0))).toBe(true)
      }
    })
    await fc.assert(property, { seed: 12, numRuns: 50 })
  })

  it('opens one stream for reads that follow each other', async () => {
    const blob = new ChangingBlob({ piece: 3000, isByob: true })
    const input = inputOf(blob)
    for (let start = 0; start < SIZE; start += 5000) await input.read(Math.max(0, start - 1), start + 9000)
    expect(blob.opened).toBe(1)
  })

  it('reads a file that has grown as far as it went, from wherever it stands', async () => {
    const property = fc.asyncProperty(ways, reads, fc.nat(SIZE - 9000), async (way, chosen, from) => {
      const blob = new ChangingBlob(way)
      const input = inputOf(blob, true)
      for (const { start, end } of rangesOf(chosen)) await input.read(start, end)
      blob.isChanged = true
      expect(isOf(await input.read(from, from + 5000), from, from + 5000)).toBe(true)
      expect(isOf(await input.read(from + 4999, SIZE), from + 4999, SIZE)).toBe(true)
    })
    await fc.assert(property, { seed: 13, numRuns: 50 })
  })

  it('rejects with the reason where a file changed, and does not give what is no more', async () => {
    const property = fc.asyncProperty(ways, fc.nat(SIZE - 1), fc.boolean(), async (way, end, mayGrow) => {
      const blob = new ChangingBlob(way)
      const input = inputOf(blob, mayGrow)
      await input.read(0, 1)
      Object.assign(blob, { isChanged: true, end: Math.max(20_000, end) })
      const rest = input.read(1, SIZE)
      if (blob.end < SIZE) await expect(rest).rejects.toMatchObject({ name: 'NotReadableError' })
      await expect(input.read(0, SIZE)).rejects.toMatchObject({ name: 'NotReadableError' })
    })
    await fc.assert(property, { seed: 14, numRuns: 50 })
  })

  it('reads on after a failure that passes', async () => {
    const blob = new ChangingBlob({ piece: 4000, isByob: true })
    const input = inputOf(blob)
    await input.read(0, 10_000)
    blob.isChanged = true
    await expect(input.read(30_000, 40_000)).rejects.toThrow('It changed.')
    blob.isChanged = false
    expect(isOf(await input.read(30_000, 40_000), 30_000, 40_000)).toBe(true)
  })
})

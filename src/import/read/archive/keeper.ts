import { digits } from '../damage'

/** Bytes of unpacked files that are kept at most, in all archives of a drop together. */
const KEPT = 512 << 20
/** Bytes that lie in the worker's own memory; more become part of a Blob, which the browser may put on disk. */
const IN_HAND = 4 << 20

/** Thrown where more would have to be kept than may be. */
export class KeeperFull extends Error {
  constructor(kept: number) {
    super(`more than ${digits(kept >> 20)} MB would have to be kept`)
  }
}

/** A file as it was kept, and what broke it off where it did not come whole. */
export interface Kept {
  readonly blob: Blob
  readonly problem: Error | null
}

/**
 * Keeps files that come out of a compressed tar archive, one behind the other, and are wanted in another order. The
 * alternatives are worse: reading the archive from its beginning for each file takes the square of the time, and
 * keeping logs as they are takes their whole size in memory. So logs are packed again with the browser's own gzip, and
 * need about as much room as in the archive: 512 MB for some 5 GB of logs. Beyond that the page says what was left out.
 */
export class Keeper {
  readonly #most: number
  #kept = 0

  constructor(most = KEPT) {
    this.#most = most
  }

  /** Keeps bytes packed with gzip. */
  async packed(pieces: AsyncIterable<Uint8Array>): Promise<Kept> {
    const gzip = new CompressionStream('gzip')
    const kept = this.#gather(gzip.readable)
    const writer = gzip.writable.getWriter()
    const problem = await problemOf(async () => {
      for await (const bytes of pieces) {
        if (this.#kept >= this.#most) throw new KeeperFull(this.#most)
        await writer.write(bytes.slice())
      }
    })
    await writer.close()
    return { blob: await kept, problem }
  }

  /** Keeps bytes as they are: of files that are compressed already. */
  async plain(pieces: AsyncIterable<Uint8Array>): Promise<Kept> {
    const shelf = new Shelf()
    const problem = await problemOf(async () => {
      for await (const bytes of pieces) {
        if (this.#kept >= this.#most) throw new KeeperFull(this.#most)
        this.#kept += bytes.length
        shelf.add(bytes.slice())
      }
    })
    return { blob: shelf.blob(), problem }
  }

  /** Gives up what was kept of a file. */
  drop({ blob }: Kept): void {
    this.#kept -= blob.size
  }

  async #gather(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob> {
    const shelf = new Shelf()
    const reader = stream.getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return shelf.blob()
      this.#kept += value.length
      shelf.add(value)
    }
  }
}

/** Bytes that become a Blob bit by bit. */
class Shelf {
  #parts: BlobPart[] = []
  #inHand = 0

  add(bytes: Uint8Array<ArrayBuffer>): void {
    this.#parts.push(bytes)
    this.#inHand += bytes.length
    if (this.#inHand < IN_HAND) return
    this.#parts = [new Blob(this.#parts)]
    this.#inHand = 0
  }

  blob(): Blob {
    return new Blob(this.#parts)
  }
}

async function problemOf(work: () => Promise<void>): Promise<Error | null> {
  try {
    await work()
    return null
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

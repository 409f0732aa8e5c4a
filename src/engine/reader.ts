import { BufferPair } from '../base/buffer-pair'
import { linesOf, type ReadJob } from '../import/block-reader'
import { BlockParser } from '../import/parse-block'
import { blobInput, type LogInput } from '../import/read/log-input'
import { type StreamedInput, streamedInput } from '../import/read/streamed-input'
import { buffersOf } from '../model/evidence-builder'
import { asError } from './as-error'
import type { DroppedFile, FromReader, Port, ToReader } from './protocol'

/** Turns dropped files into inputs that this thread reads. */
export function inputsOf(files: readonly DroppedFile[]): LogInput[] {
  return files.map(({ blob, name, modified }) => blobInput(blob, name, modified))
}

/** The same for reading front to back. Of several files the newest is the one that may still be written to. */
function streamedInputsOf(files: readonly DroppedFile[]): StreamedInput[] {
  const newest = files.reduce((most, { modified }) => Math.max(most, modified), -Infinity)
  const growing = files.find(({ modified }) => modified === newest)
  const buffers = new BufferPair()
  return files.map((file) => streamedInput(file.blob, file.name, file.modified, file === growing, buffers))
}

/** Serves one port: reads ranges of dropped files, or lines that came along, into evidence. */
export function serveReader(port: Port<ToReader>): void {
  serveReaderOf(port, streamedInputsOf)
}

/** How a reader reads files of some kind. */
export type Opener<F> = (files: readonly F[]) => readonly StreamedInput[]

/** The same for files of another kind. */
export function serveReaderOf<F>(port: Port<ToReader<F>>, open: Opener<F>): void {
  const reader = new Reader(port, open)
  port.addEventListener('message', ({ data }) => {
    reader.handle(data)
  })
  port.start()
}

interface Asked {
  readonly id: number
  readonly job: ReadJob
}

/** A job whose bytes are on their way. */
interface Fetched extends Asked {
  readonly bytes: Promise<Uint8Array>
}

/** Does jobs in the order they come: while the lines of one are read, the bytes of the next are on their way. */
class Reader<F> {
  readonly #port: Port<ToReader<F>>
  readonly #open: Opener<F>
  #parser = new BlockParser()
  #inputs: readonly StreamedInput[] = []
  /** Which of them was read last. */
  #input: number | null = null
  readonly #asked: Asked[] = []
  /** Jobs under way that nobody waits for any more. */
  readonly #dropped = new Set<Fetched>()
  #fetched: Fetched | null = null
  #isBusy = false

  constructor(port: Port<ToReader<F>>, open: Opener<F>) {
    this.#port = port
    this.#open = open
  }

  handle(message: ToReader<F>): void {
    switch (message.type) {
      case 'files':
        for (const input of this.#inputs) input.close()
        this.#inputs = this.#open(message.files)
        this.#input = null
        return
      case 'release':
        this.#parser.reuse(message.rows)
        return
      case 'drop':
        this.#asked.length = 0
        if (this.#fetched !== null) this.#dropped.add(this.#fetched)
        return
      case 'job':
        this.#asked.push(message)
        if (!this.#isBusy) void this.#work()
    }
  }

  async #work(): Promise<void> {
    this.#isBusy = true
    this.#fetched = this.#fetchNext()
    while (this.#fetched !== null) {
      const job: Fetched = this.#fetched
      const read = await job.bytes.catch(asError)
      this.#fetched = this.#fetchNext()
      if (!this.#dropped.delete(job)) this.#answer(job, read)
    }
    this.#isBusy = false
  }

  #fetchNext(): Fetched | null {
    const next = this.#asked.shift()
    if (next === undefined) return null
    if (next.job.kind === 'range') this.#turnTo(next.job.input)
    const bytes = linesOf(next.job, this.#inputs)
    bytes.catch(() => undefined)
    return { ...next, bytes }
  }

  /** Lets go of the file before: a stream that is open holds megabytes, and a drop can have hundreds of files. */
  #turnTo(input: number): void {
    if (this.#input !== null && input !== this.#input) this.#inputs[this.#input]?.close()
    this.#input = input
  }

  #answer({ id, job }: Asked, read: Uint8Array | Error): void {
    try {
      if (read instanceof Error) throw read
      const block = this.#parser.parse(read, 0, read.length, job.isWhole)
      const spent = job.kind === 'lines' ? job.bytes.buffer : null
      const reply: FromReader = { id, block, spent }
      this.#port.postMessage(reply, spent === null ? buffersOf(block) : [...buffersOf(block), spent])
    } catch (error) {
      // What is left of a block that could not be read must not come into the next.
      this.#parser = new BlockParser()
      const { name, message } = asError(error)
      this.#port.postMessage({ id, error: { name, message } } satisfies FromReader, [])
    }
  }
}

export type { StreamedInput }

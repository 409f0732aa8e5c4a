import { linesOf, type ReadJob } from '../import/import-log'
import { BlockParser } from '../import/parse-block'
import { blobInput, type LogInput } from '../import/read/log-input'
import { type StreamedInput, streamedInput } from '../import/read/streamed-input'
import { buffersOf } from '../model/evidence-builder'
import type { DroppedFile, FromReader, ToReader } from './protocol'

/** Turns dropped files into inputs that this thread reads. */
export function inputsOf(files: readonly DroppedFile[]): LogInput[] {
  return files.map(({ blob, name, modified }) => blobInput(blob, name, modified))
}

/** The same for reading front to back. Of several files the newest is the one that may still be written to. */
function streamedInputsOf(files: readonly DroppedFile[]): StreamedInput[] {
  const newest = files.reduce((most, { modified }) => Math.max(most, modified), -Infinity)
  const growing = files.find(({ modified }) => modified === newest)
  return files.map((file) => streamedInput(file.blob, file.name, file.modified, file === growing))
}

/** Serves one port: reads ranges of files, or lines that came along, into evidence. */
export function serveReader(port: MessagePort): void {
  const reader = new Reader(port)
  port.onmessage = (event: MessageEvent<ToReader>) => {
    reader.handle(event.data)
  }
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
class Reader {
  readonly #port: MessagePort
  #parser = new BlockParser()
  #inputs: readonly StreamedInput[] = []
  readonly #asked: Asked[] = []
  /** Jobs under way that nobody waits for any more. */
  readonly #dropped = new Set<Fetched>()
  #fetched: Fetched | null = null
  #isBusy = false

  constructor(port: MessagePort) {
    this.#port = port
  }

  handle(message: ToReader): void {
    switch (message.type) {
      case 'files':
        for (const input of this.#inputs) input.close()
        this.#inputs = streamedInputsOf(message.files)
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
    const bytes = linesOf(next.job, this.#inputs)
    bytes.catch(() => undefined)
    return { ...next, bytes }
  }

  #answer({ id, job }: Asked, read: Uint8Array | Error): void {
    try {
      if (read instanceof Error) throw read
      const block = this.#parser.parse(read, 0, read.length, job.isWhole)
      this.#port.postMessage({ id, block } satisfies FromReader, buffersOf(block))
    } catch (error) {
      // What is left of a block that could not be read must not come into the next.
      this.#parser = new BlockParser()
      const { name, message } = asError(error)
      this.#port.postMessage({ id, error: { name, message } } satisfies FromReader)
    }
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}

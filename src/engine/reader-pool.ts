import type { ReadJob } from '../import/import-log'
import type { EvidenceBlock } from '../model/evidence'
import type { DroppedFile, FromReader, ToReader } from './protocol'

interface Waiting {
  readonly resolve: (block: EvidenceBlock) => void
  readonly reject: (error: Error) => void
}

/** Readers behind ports, given jobs in turn to whoever has fewest under way. */
export class ReaderPool {
  readonly #readers: { readonly port: MessagePort; underWay: number }[]
  readonly #waiting = new Map<number, Waiting>()
  #nextId = 0

  constructor(ports: readonly MessagePort[]) {
    this.#readers = ports.map((port) => ({ port, underWay: 0 }))
    for (const reader of this.#readers) {
      reader.port.onmessage = (event: MessageEvent<FromReader>) => {
        reader.underWay--
        this.#settle(event.data)
      }
    }
  }

  get size(): number {
    return this.#readers.length
  }

  /** Says which files the jobs to come are about. */
  setFiles(files: readonly DroppedFile[]): void {
    for (const { port } of this.#readers) port.postMessage({ type: 'files', files } satisfies ToReader)
  }

  /** Has a job read. */
  read(job: ReadJob): Promise<EvidenceBlock> {
    const reader = this.#readers.reduce((least, each) => (each.underWay < least.underWay ? each : least))
    const id = this.#nextId++
    reader.underWay++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      if (job.kind === 'range') reader.port.postMessage({ type: 'job', id, job } satisfies ToReader)
      else {
        // A copy of its own, which then moves: the lines may lie in a larger buffer.
        const bytes = job.bytes.slice()
        reader.port.postMessage({ type: 'job', id, job: { ...job, bytes } } satisfies ToReader, [bytes.buffer])
      }
    })
  }

  #settle(reply: FromReader): void {
    const waiting = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if ('block' in reply) waiting?.resolve(reply.block)
    else waiting?.reject(Object.assign(new Error(reply.error.message), { name: reply.error.name }))
  }
}

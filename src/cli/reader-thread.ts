import { MessageChannel, MessagePort, Worker, workerData } from 'node:worker_threads'
import type { FromReader, Port, ToReader } from '../engine/protocol'
import { serveReaderOf } from '../engine/reader'
import { type DiskFile, diskInputs } from './disk-file'

/** A thread that reads files beside the one that counts. */
export interface ReaderThread {
  readonly port: Port<FromReader>
  /** Rejects with a sentence when the thread has ended: what it had under way never comes. */
  readonly ended: Promise<never>
  readonly end: () => void
}

/** Starts a thread with a script that calls {@link serveThread} where it isn't the main thread: the command's own. */
export function startReader(script: string): ReaderThread {
  const { port1, port2 } = new MessageChannel()
  const worker = new Worker(script, { workerData: port2, transferList: [port2] })
  const ended = new Promise<never>((_, reject) => {
    const end = (reason: string) => {
      reject(new Error(`a thread that read the log has ended (${reason}), so nothing could be counted`))
    }
    worker.once('error', ({ message }) => {
      end(message)
    })
    worker.once('exit', (status) => {
      end(`with status ${status}`)
    })
    port1.once('messageerror', ({ message }) => {
      end(message)
    })
  })
  // Whether anybody waits or not.
  ended.catch(() => undefined)
  return { port: portOf(port1), ended, end: () => void worker.terminate() }
}

/** In a thread: reads what comes over its port, until it is ended. */
export function serveThread(): void {
  const port: unknown = workerData
  if (!(port instanceof MessagePort)) throw new Error('defect: a thread without a port')
  serveReaderOf(portOf<ToReader<DiskFile>>(port), diskInputs)
}

/** A port of Node's, whose types are not those of browsers, as the pool and readers use it. */
function portOf<In>(port: MessagePort): Port<In> {
  return {
    postMessage: (message, transfer) => {
      port.postMessage(message, transfer)
    },
    addEventListener: (type, listener) => {
      port.on(type, (data: In) => {
        listener({ data })
      })
    },
    start: () => {
      port.start()
    },
  }
}

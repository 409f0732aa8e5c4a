import { localReader, type ReadJob } from '../import/import-log'
import { blobInput, type LogInput } from '../import/read/log-input'
import { buffersOf } from '../model/evidence-builder'
import type { DroppedFile, FromReader, ToReader } from './protocol'

/** Turns dropped files into inputs that this thread reads. */
export function inputsOf(files: readonly DroppedFile[]): LogInput[] {
  return files.map(({ blob, name, modified }) => blobInput(blob, name, modified))
}

/** Serves one port: reads ranges of files, or lines that came along, into evidence. */
export function serveReader(port: MessagePort): void {
  let read = localReader([])
  port.onmessage = (event: MessageEvent<ToReader>) => {
    const message = event.data
    if (message.type === 'files') {
      read = localReader(inputsOf(message.files))
      return
    }
    void answer(message.id, message.job, read)
  }

  async function answer(id: number, job: ReadJob, readBlock: typeof read): Promise<void> {
    try {
      const block = await readBlock(job)
      port.postMessage({ id, block } satisfies FromReader, buffersOf(block))
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error))
      port.postMessage({ id, error: { name, message } } satisfies FromReader)
    }
  }
}

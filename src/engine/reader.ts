import { BlockParser } from '../import/parse-block'
import { linesOf, type ReadJob } from '../import/import-log'
import { blobInput, type LogInput } from '../import/read/log-input'
import { buffersOf } from '../model/evidence-builder'
import type { DroppedFile, FromReader, ToReader } from './protocol'

/** Turns dropped files into inputs that this thread reads. */
export function inputsOf(files: readonly DroppedFile[]): LogInput[] {
  return files.map(({ blob, name, modified }) => blobInput(blob, name, modified))
}

/** Serves one port: reads ranges of files, or lines that came along, into evidence. */
export function serveReader(port: MessagePort): void {
  const parser = new BlockParser()
  let inputs: LogInput[] = []
  port.onmessage = (event: MessageEvent<ToReader>) => {
    const message = event.data
    if (message.type === 'files') {
      inputs = inputsOf(message.files)
      return
    }
    void answer(message.id, jobOf(message), inputs)
  }

  async function answer(id: number, job: ReadJob, of: readonly LogInput[]): Promise<void> {
    try {
      const block = parser.parse(await linesOf(job, of))
      port.postMessage({ id, block } satisfies FromReader, buffersOf(block))
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error))
      port.postMessage({ id, error: { name, message } } satisfies FromReader)
    }
  }
}

function jobOf(message: Exclude<ToReader, { type: 'files' }>): ReadJob {
  if (message.type === 'lines') return { kind: 'lines', bytes: message.bytes }
  return { kind: 'range', input: message.input, start: message.start, end: message.end }
}

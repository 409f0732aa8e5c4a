import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { LogInput } from '../engine/batch'

/** A file on disk as input; `-` is standard input. Errors show when it is read. */
export async function fileInput(path: string): Promise<LogInput> {
  if (path === '-') return streamInput('-', process.stdin)
  const info = await stat(path).catch(() => null)
  if (info !== null && !info.isFile() && !info.isDirectory()) return streamInput(path, createReadStream(path))
  return {
    name: basename(path),
    size: info?.isDirectory() === true ? 1 : (info?.size ?? 1),
    modified: info?.mtimeMs ?? 0,
    read: (start, end) => readRange(path, start, end),
  }
}

async function readRange(path: string, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  const file = await open(path)
  try {
    const bytes = new Uint8Array(end - start)
    const { bytesRead } = await file.read(bytes, 0, bytes.length, start)
    return bytes.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Something that can be read once only, a pipe: it is held whole. */
async function streamInput(name: string, stream: AsyncIterable<unknown>): Promise<LogInput> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk as Uint8Array)
  const bytes = new Uint8Array(Buffer.concat(chunks))
  return {
    name,
    size: bytes.length,
    modified: Date.now(),
    read: (start, end) => Promise.resolve(bytes.slice(start, end)),
  }
}

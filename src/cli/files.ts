import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { LogInput } from '../engine/batch'
import { type DiskFile, fill } from './disk-file'

/** What was named on the command line, as the thread that counts reads it. */
export interface CliInput extends LogInput {
  readonly file: DiskFile
  /** This thread holds all of it, and no other can read it. */
  readonly isHeld: boolean
}

/** A file on disk as input; `-` is standard input. Errors show when it is read. */
export async function fileInput(path: string): Promise<CliInput> {
  if (path === '-') return streamInput('-', process.stdin)
  const info = await stat(path).catch(() => null)
  if (info !== null && !info.isFile() && !info.isDirectory()) return streamInput(path, createReadStream(path))
  const size = info?.isDirectory() === true ? 1 : (info?.size ?? 1)
  const file = { path, name: basename(path), size, modified: info?.mtimeMs ?? 0 }
  return inputOf(file, false, (start, end) => readRange(path, start, Math.min(end, size)))
}

function inputOf(file: DiskFile, isHeld: boolean, read: LogInput['read']): CliInput {
  const { name, size, modified } = file
  return { name, size, modified, read, file, isHeld }
}

/** Nothing where the range ends before it begins: behind the file. */
async function readRange(path: string, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  const file = await open(path)
  try {
    return await fill(file, new Uint8Array(Math.max(0, end - start)), start)
  } finally {
    await file.close()
  }
}

/** Something that can be read once only, a pipe: it is held whole. */
async function streamInput(name: string, stream: AsyncIterable<unknown>): Promise<CliInput> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk as Uint8Array)
  const bytes = new Uint8Array(Buffer.concat(chunks))
  const file = { path: name, name, size: bytes.length, modified: Date.now() }
  return inputOf(file, true, (start, end) => Promise.resolve(bytes.slice(start, end)))
}

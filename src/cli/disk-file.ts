import { type FileHandle, open } from 'node:fs/promises'
import type { StreamedInput } from '../engine/reader'
import { BufferPair } from '../base/buffer-pair'

/** A file as it travels to the threads that read. */
export interface DiskFile {
  readonly path: string
  readonly name: string
  /** Bytes, when it was named. */
  readonly size: number
  /** Milliseconds since 1970. */
  readonly modified: number
}

/**
 * Files for one who reads them front to back, one read at a time: the file that was read last stays open, and all are
 * read into two buffers in turn. What a read gives is valid until the second read after it, of whichever file.
 */
export function diskInputs(files: readonly DiskFile[]): StreamedInput[] {
  const reader = new DiskReader()
  return files.map((file) => ({
    name: file.name,
    size: file.size,
    modified: file.modified,
    read: (start, end) => reader.read(file, start, end),
    close: () => {
      reader.close()
    },
  }))
}

class DiskReader {
  #file: DiskFile | null = null
  #opened: Promise<FileHandle> | null = null
  readonly #buffers = new BufferPair()

  async read(file: DiskFile, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#file !== file) this.close()
    this.#file = file
    this.#opened ??= open(file.path)
    const opened = await this.#opened
    const length = Math.max(0, Math.min(end, file.size) - start)
    const buffer = this.#buffers.take(length)
    const bytes = await fill(opened, new Uint8Array(buffer, 0, length), start)
    this.#buffers.giveBack(buffer)
    return bytes
  }

  close(): void {
    this.#opened?.then((opened) => opened.close()).catch(() => undefined)
    this.#opened = null
    this.#file = null
  }
}

/** Fills bytes from a place of a file on. Rejects with NotReadableError where the file ends before: it was longer. */
export async function fill(
  file: FileHandle,
  bytes: Uint8Array<ArrayBuffer>,
  start: number,
): Promise<Uint8Array<ArrayBuffer>> {
  for (let filled = 0; filled < bytes.length;) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled)
    if (bytesRead === 0) throw new DOMException('The file is shorter than it was.', 'NotReadableError')
    filled += bytesRead
  }
  return bytes
}

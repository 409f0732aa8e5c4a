import { BlockBuffers } from '../import/read/block-buffers'
import { blocksOf } from '../import/read/line-stream'
import { streamedInput } from '../import/read/streamed-input'
import { asError } from './as-error'
import type { FromUnpacker, Port, ToUnpacker } from './protocol'

/** Serves one port: unpacks streams and cuts them into blocks of lines, which move to whoever asked. */
export function serveUnpacker(port: Port<ToUnpacker>): void {
  const unpacker = new Unpacker(port)
  port.addEventListener('message', ({ data }) => {
    unpacker.handle(data)
  })
  port.start()
}

class Unpacker {
  readonly #port: Port<ToUnpacker>
  readonly #buffers = new BlockBuffers()
  readonly #allowances = new Map<number, Allowance>()

  constructor(port: Port<ToUnpacker>) {
    this.#port = port
  }

  handle(message: ToUnpacker): void {
    switch (message.type) {
      case 'open':
        void this.#unpack(message)
        return
      case 'more':
        this.#allowances.get(message.stream)?.more()
        return
      case 'close':
        this.#allowances.get(message.stream)?.end()
        return
      case 'spent':
        this.#buffers.giveBack(message.buffer)
    }
  }

  async #unpack({ stream, file, how, ahead }: Extract<ToUnpacker, { type: 'open' }>): Promise<void> {
    const allowance = new Allowance(ahead)
    this.#allowances.set(stream, allowance)
    const input = streamedInput(file.blob, file.name, file.modified)
    try {
      for await (const block of blocksOf({ ...how, input }, this.#buffers)) {
        if (!(await allowance.take())) return
        this.#tell({ type: 'block', stream, block }, [block.bytes.buffer])
      }
      this.#tell({ type: 'end', stream })
    } catch (error) {
      const { name, message } = asError(error)
      this.#tell({ type: 'error', stream, error: { name, message } })
    } finally {
      this.#allowances.delete(stream)
      input.close()
    }
  }

  #tell(message: FromUnpacker, transfer: ArrayBuffer[] = []): void {
    this.#port.postMessage(message, transfer)
  }
}

/** How many blocks may still be sent, so that only a few wait at the other end. */
class Allowance {
  #left: number
  #isOver = false
  #wake: (() => void) | null = null

  constructor(left: number) {
    this.#left = left
  }

  more(): void {
    this.#left++
    this.#wake?.()
  }

  /** Nothing may be sent any more. */
  end(): void {
    this.#isOver = true
    this.#wake?.()
  }

  /** Waits until a block may be sent; false where none will be. */
  async take(): Promise<boolean> {
    while (this.#left === 0 && !this.#isOver) await new Promise<void>((wake) => (this.#wake = wake))
    this.#left--
    return !this.#isOver
  }
}

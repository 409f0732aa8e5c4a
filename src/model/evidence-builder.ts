import { ByteInterner, grown, type NameTable } from '../base/byte-interner'
import { type BlockTally, type EvidenceBlock, STRIDE } from './evidence'

/** A block of the same log may have some more rows than the one before. */
const ROOM = 1.25

/** Memory of a fixed size for a block's rows, and tables for its names. */
export interface EvidenceStore {
  readonly records: Int32Array<ArrayBuffer>
  readonly time: Float64Array<ArrayBuffer>
  readonly sources: NameTable
  readonly users: NameTable
}

/** Collects the evidence of one block; its memory is used again for the next. */
export class EvidenceBuilder {
  readonly hosts = new ByteInterner()
  readonly methods = new ByteInterner()
  readonly #ownSources = new ByteInterner()
  readonly #ownUsers = new ByteInterner()
  sources: NameTable = this.#ownSources
  users: NameTable = this.#ownUsers
  rows = 0
  #ownRecords = new Int32Array(1024 * STRIDE)
  #ownTime = new Float64Array(1024)
  records = this.#ownRecords
  time = this.#ownTime
  #isFixed = false
  readonly #spareRecords: ArrayBuffer[] = []
  readonly #spareTimes: ArrayBuffer[] = []

  /** Collects the block at hand, and no other, in somebody else's memory, which must be large enough for all of it. */
  use({ records, time, sources, users }: EvidenceStore): void {
    this.records = records
    this.time = time
    this.sources = sources
    this.users = users
    this.#isFixed = true
  }

  /** Makes room for one more row and returns its index. */
  add(): number {
    const row = this.rows++
    if (row >= this.time.length) {
      if (this.#isFixed) throw new Error(`a block has more than ${this.time.length} rows, for which there is room`)
      this.time = this.#ownTime = grown(this.time, row + 1)
      this.records = this.#ownRecords = grown(this.records, this.time.length * STRIDE)
    }
    return row
  }

  /** Takes back a block's rows that nobody needs any more: new memory would have to be cleared by the machine first. */
  reuse({ records, time }: Pick<EvidenceBlock, 'records' | 'time'>): void {
    this.#spareRecords.push(records.buffer)
    this.#spareTimes.push(time.buffer)
  }

  /** The block as it stands, in buffers of its own; the builder is empty afterwards. */
  finish(tally: BlockTally): EvidenceBlock {
    const { rows } = this
    const records = new Int32Array(bufferOf(this.#spareRecords, rows * STRIDE * 4), 0, rows * STRIDE)
    const time = new Float64Array(bufferOf(this.#spareTimes, rows * 8), 0, rows)
    records.set(this.records.subarray(0, records.length))
    time.set(this.time.subarray(0, rows))
    const block: EvidenceBlock = {
      rows,
      records,
      time,
      hosts: this.hosts.pack(),
      methods: this.methods.pack(),
      sources: this.sources.pack(),
      users: this.users.pack(),
      tally,
    }
    this.rows = 0
    this.records = this.#ownRecords
    this.time = this.#ownTime
    this.sources = this.#ownSources
    this.users = this.#ownUsers
    this.#isFixed = false
    for (const names of [this.hosts, this.methods, this.#ownSources, this.#ownUsers]) names.clear()
    return block
  }
}

/** A buffer of at least so many bytes: one that was used before, or else a new one with room for a larger block. */
function bufferOf(spare: ArrayBuffer[], bytes: number): ArrayBuffer {
  const used = spare.pop()
  return used !== undefined && used.byteLength >= bytes ? used : new ArrayBuffer(8 * Math.ceil((bytes * ROOM) / 8))
}

/** The buffers of a block, for handing it to another thread without a copy. */
export function buffersOf(block: EvidenceBlock): ArrayBuffer[] {
  const names = [block.hosts, block.methods, block.sources, block.users].flatMap((n) => [n.arena.buffer, n.ends.buffer])
  return [...names, block.records.buffer, block.time.buffer]
}

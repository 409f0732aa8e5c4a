import { ByteInterner, grown } from '../base/byte-interner'
import type { BlockTally, EvidenceBlock } from './evidence'

/** Collects the evidence of one block; its memory is used again for the next. */
export class EvidenceBuilder {
  readonly hosts = new ByteInterner()
  readonly methods = new ByteInterner()
  readonly sources = new ByteInterner()
  readonly users = new ByteInterner()
  rows = 0
  line = new Uint32Array(1024)
  kind = new Uint8Array(1024)
  flags = new Uint8Array(1024)
  time = new Float64Array(1024)
  offset = new Int16Array(1024)
  yearStep = new Int16Array(1024)
  pid = new Int32Array(1024)
  host = new Uint16Array(1024)
  source = new Uint32Array(1024)
  user = new Uint32Array(1024)
  valid = new Uint8Array(1024)
  method = new Uint8Array(1024)
  port = new Uint16Array(1024)
  count = new Uint32Array(1024)

  /** Makes room for one more row and returns its index. */
  add(): number {
    const row = this.rows++
    if (row >= this.line.length) this.#grow()
    return row
  }

  /** The block as it stands, in buffers of its own; the builder is empty afterwards. */
  finish(tally: BlockTally): EvidenceBlock {
    const rows = this.rows
    const block: EvidenceBlock = {
      rows,
      line: this.line.slice(0, rows),
      kind: this.kind.slice(0, rows),
      flags: this.flags.slice(0, rows),
      time: this.time.slice(0, rows),
      offset: this.offset.slice(0, rows),
      yearStep: this.yearStep.slice(0, rows),
      pid: this.pid.slice(0, rows),
      host: this.host.slice(0, rows),
      source: this.source.slice(0, rows),
      user: this.user.slice(0, rows),
      valid: this.valid.slice(0, rows),
      method: this.method.slice(0, rows),
      port: this.port.slice(0, rows),
      count: this.count.slice(0, rows),
      hosts: this.hosts.pack(),
      methods: this.methods.pack(),
      sources: this.sources.pack(),
      users: this.users.pack(),
      tally,
    }
    this.#clear()
    return block
  }

  #clear(): void {
    this.rows = 0
    for (const names of [this.hosts, this.methods, this.sources, this.users]) names.clear()
  }

  #grow(): void {
    const least = this.rows + 1
    this.line = grown(this.line, least)
    this.kind = grown(this.kind, least)
    this.flags = grown(this.flags, least)
    this.time = grown(this.time, least)
    this.offset = grown(this.offset, least)
    this.yearStep = grown(this.yearStep, least)
    this.pid = grown(this.pid, least)
    this.host = grown(this.host, least)
    this.source = grown(this.source, least)
    this.user = grown(this.user, least)
    this.valid = grown(this.valid, least)
    this.method = grown(this.method, least)
    this.port = grown(this.port, least)
    this.count = grown(this.count, least)
  }
}

/** The buffers of a block, for handing it to another thread without a copy. */
export function buffersOf(block: EvidenceBlock): ArrayBuffer[] {
  const names = [block.hosts, block.methods, block.sources, block.users].flatMap((n) => [n.arena.buffer, n.ends.buffer])
  const columns = Object.values(block).filter((value) => ArrayBuffer.isView(value)) as { buffer: ArrayBuffer }[]
  return [...names, ...columns.map((column) => column.buffer)]
}

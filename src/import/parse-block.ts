import { withoutCr } from '../base/bytes'
import { LineIndex } from '../base/line-index'
import type { EvidenceBlock } from '../model/evidence'
import { type KernelBlock, LineKernel } from './kernel/line-kernel'
import { teach } from './kernel/teach'
import { LineReader } from './line-reader'
import { MAX_LINE } from './max-line'

/** After so many lines that the kernel did not know, it has to have read as many. */
const PROBATION = 512
/** So many blocks are read without it where it did not: the same log goes on. */
const WITHOUT = 16

/** How lines are to be read. */
interface Reading {
  /** Whether lines of known shapes are left to the kernel: the result is the same. */
  readonly isFast: boolean
}

/** Turns blocks of whole lines into evidence. Pure but for its reused memory: a block's result depends on it alone. */
export class BlockParser {
  readonly #reader = new LineReader()
  readonly #index = new LineIndex()
  readonly #kernel: LineKernel | null
  /** Blocks still to be read without the kernel. */
  #without = 0

  constructor({ isFast }: Reading = { isFast: true }) {
    this.#kernel = isFast ? LineKernel.make(MAX_LINE) : null
  }

  /**
   * Reads `bytes[start, end)`: lines that end in LF or CRLF, the last perhaps in nothing. `isWhole` leaves no row out
   * that says nothing new: where files overlap, each line is held against those of the others.
   */
  parse(bytes: Uint8Array, start = 0, end = bytes.length, isWhole = false): EvidenceBlock {
    this.#reader.begin(isWhole)
    const kernel = this.#without > 0 ? null : this.#kernel
    this.#without = Math.max(0, this.#without - 1)
    const block = kernel?.begin(bytes.subarray(start, end), isWhole) ?? null
    if (kernel === null || block === null) this.#readAll(bytes, start, end)
    else this.#readFast(kernel, block)
    return this.#reader.finish()
  }

  /** Takes back the rows of a block that nobody needs any more: their memory serves for another. */
  reuse(rows: Pick<EvidenceBlock, 'records' | 'time'>): void {
    this.#reader.builder.reuse(rows)
  }

  #readAll(bytes: Uint8Array, start: number, end: number): void {
    this.#index.index(bytes, start, end)
    const { ends, count } = this.#index
    let p = start
    for (let i = 0; p < end; i++) {
      const next = i < count ? (ends[i] ?? end) : end
      this.#reader.read(bytes, p, withoutCr(bytes, p, next), next + 1 >= end)
      p = next + 1
    }
  }

  /** Lets the kernel read what it knows, reads any other line, and teaches the kernel its shape. */
  #readFast(kernel: LineKernel, block: KernelBlock): void {
    const reader = this.#reader
    const { bytes, start, end } = block
    reader.builder.use(block.store)
    reader.said.use(block.said)
    let unknown = 0
    for (let p = start; p < end;) {
      const at = kernel.run(p, end, reader.builder.rows, reader.lines)
      this.#takeOver(kernel)
      if (at >= end) break
      const next = kernel.lineEnd
      const lineEnd = withoutCr(bytes, at, next)
      const was = reader.read(bytes, at, lineEnd, next + 1 >= end)
      p = next + 1
      if (++unknown > PROBATION && reader.lines < unknown * 2) {
        this.#without = WITHOUT
        this.#readAll(bytes, p, end)
        break
      }
      teach(kernel, reader, was, bytes, at, lineEnd)
    }
    this.#count(kernel)
  }

  /** What the kernel has read counts as if the reader had. */
  #takeOver(kernel: LineKernel): void {
    const reader = this.#reader
    reader.builder.rows = kernel.rows
    reader.lines = kernel.lines
    const { leftLine, newestYearless, newestHost } = kernel
    if (leftLine > reader.leftLine) {
      reader.leftLine = leftLine
      reader.leftKind = kernel.leftKind
    }
    if (!Number.isNaN(newestYearless)) reader.years.step(newestYearless)
    if (newestHost >= 0) reader.setHost(newestHost)
  }

  #count(kernel: LineKernel): void {
    const { envelopes, holds } = this.#reader
    this.#reader.other += kernel.others
    this.#reader.neutral += kernel.neutrals
    this.#reader.attempt += kernel.repeated
    kernel.count(
      ({ envelope, program, speaker }, lines) => {
        envelopes[envelope] = (envelopes[envelope] ?? 0) + lines
        holds.programs(program, speaker, lines)
      },
      ({ form, offer }, lines) => {
        holds.messages(form, offer, lines)
      },
    )
  }
}

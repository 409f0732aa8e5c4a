import { STRIDE } from '../../model/evidence'
import type { EvidenceStore } from '../../model/evidence-builder'
import { REMEMBERED } from '../said-before'
import { type KernelExports, kernelInstance } from './instance'
import { KernelNames } from './kernel-names'
import { Layout, type NamesLayout, PADDING, PAGE } from './layout'
import type { HeadPlace } from './head-place'
import type { TemplatePlace } from './template-place'

/** A beginning of lines that the kernel knows: which envelope and program it is of. */
export interface KnownHead {
  readonly envelope: number
  readonly program: Uint8Array
  readonly speaker: number
}

/** A shape of messages that the kernel knows: which of FORMS, and what the client offers in it. */
export interface KnownTemplate {
  readonly form: number
  readonly offer: Uint8Array | null
}

/** A block as the kernel holds it: `bytes` is all its memory, in which the block stands at `[start, end)`. */
export interface KernelBlock {
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
  /** By the last bits of a pid one more than its newest row: see SaidBefore. */
  readonly said: Int32Array
  readonly store: EvidenceStore
}

/** Templates without a user, an address or a port are not worth more room: their text is all they know. */
const MOST_PLAIN = 64

/**
 * The fast reader of lines whose shape is known: it is taught each shape by the reader that knows them all, reads further
 * lines of that shape itself, and stops at any other. With each block it begins anew, so that what a block says depends
 * on it alone.
 */
export class LineKernel {
  readonly #kernel: KernelExports
  readonly #longest: number
  readonly #heads: KnownHead[] = []
  readonly #templates: KnownTemplate[] = []
  #plain = 0
  /** The day, counted from the start of a leap year, that times without a year have now. */
  #yearlessDay = NaN

  private constructor(kernel: KernelExports, longest: number) {
    this.#kernel = kernel
    this.#longest = longest
  }

  /** A kernel for lines of at most `longest` bytes; null where there is no WebAssembly. */
  static make(longest: number): LineKernel | null {
    const kernel = kernelInstance()
    return kernel === null ? null : new LineKernel(kernel, longest)
  }

  /**
   * Takes a copy of a block and returns where its evidence is to go; null where there is no memory for it. `isWhole`
   * leaves no row out.
   */
  begin(block: Uint8Array, isWhole: boolean): KernelBlock | null {
    const kernel = this.#kernel
    const layout = new Layout(kernel.heapStart(), block.length, this.#longest)
    if (!hasPages(kernel.memory, layout.pages)) return null
    const { buffer } = kernel.memory
    const bytes = new Uint8Array(buffer)
    const end = layout.input + block.length
    bytes.set(block, layout.input)
    bytes.fill(0, end, end + PADDING)
    this.#forget()
    const store = {
      records: new Int32Array(buffer, layout.records, layout.capacity * STRIDE),
      time: new Float64Array(buffer, layout.times, layout.capacity),
      sources: this.#names(layout.sources, layout.scratch),
      users: this.#names(layout.users, layout.scratch),
    }
    const { sources, users } = layout
    kernel.begin(layout.records, layout.times, sources.table, users.table, this.#longest, isWhole ? 1 : 0)
    return {
      bytes,
      start: layout.input,
      end,
      said: new Int32Array(buffer, kernel.saidTable(), REMEMBERED),
      store,
    }
  }

  /** Reads on from the line at `at`, up to the first that it doesn't know: returns where that begins, or `end`. */
  run(at: number, end: number, rows: number, lines: number): number {
    this.#kernel.setCounts(rows, lines)
    return this.#kernel.run(at, end)
  }

  /** Rows and lines so far; where the line ends at which `run` has stopped. */
  get rows(): number {
    return numberOf(this.#kernel.rows)
  }

  get lines(): number {
    return numberOf(this.#kernel.lines)
  }

  get lineEnd(): number {
    return numberOf(this.#kernel.lineEnd)
  }

  /** Lines of other programs, that say nothing that counts, and of tries that say nothing new: of the block so far. */
  get others(): number {
    return numberOf(this.#kernel.others)
  }

  get neutrals(): number {
    return numberOf(this.#kernel.neutrals)
  }

  get repeated(): number {
    return numberOf(this.#kernel.repeated)
  }

  /** The newest line that was left out since it says nothing new, from 0, and its kind. */
  get leftLine(): number {
    return numberOf(this.#kernel.leftLine)
  }

  get leftKind(): number {
    return numberOf(this.#kernel.leftKind)
  }

  /** The newest time without a year that `run` has read, NaN where none. */
  get newestYearless(): number {
    return numberOf(this.#kernel.newestYearless)
  }

  /** The log host of the newest line that counts, -1 where there is none. */
  get newestHost(): number {
    return numberOf(this.#kernel.newestHost)
  }

  /** Learns the beginning of a line; `host` and `zone` are its host's id and its R_ZONE. False where it can't. */
  learnHead(known: KnownHead, place: HeadPlace, host: number, zone: number): boolean {
    const { start, clock, headStart, pidStart, pidEnd, messageStart, bits, midnight } = place
    const kernel = this.#kernel
    const index = kernel.learnHead(start, clock, headStart, pidStart, pidEnd, messageStart, bits, midnight)
    if (index < 0) return false
    this.#heads[index] = known
    kernel.setHead(index, known.speaker, host, zone)
    return true
  }

  /** Says on which day a time without a year was that the kernel has not read, or learnt, itself. */
  passYearless(day: number, isLearnt: boolean): void {
    if (isLearnt) this.#yearlessDay = day
    else if (day !== this.#yearlessDay) {
      this.#yearlessDay = NaN
      this.#kernel.setYearlessDate(-1)
    }
  }

  /** Learns the shape of a message; `what` is its R_WHAT but for the time, `count` how many it stands for. */
  learnTemplate(known: KnownTemplate, place: TemplatePlace, speaker: number, what: number, count: number): void {
    const { start, end, userStart, userEnd, sourceStart, sourceEnd, portStart, portEnd } = place
    const isPlain = userStart === 0 && sourceStart === 0
    if (isPlain && this.#plain === MOST_PLAIN) return
    const holes = [userStart, userEnd, sourceStart, sourceEnd, portStart, portEnd]
    const index = this.#kernel.learnTemplate(start, end, speaker, ...holes, what, count)
    if (index < 0) return
    this.#templates[index] = known
    if (isPlain) this.#plain++
  }

  /** Says how many lines of the block were read by each head and template. */
  count(
    head: (known: KnownHead, lines: number) => void,
    template: (known: KnownTemplate, lines: number) => void,
  ): void {
    this.#heads.forEach((known, i) => {
      head(known, this.#kernel.headHits(i))
    })
    this.#templates.forEach((known, i) => {
      template(known, this.#kernel.templateHits(i))
    })
  }

  #forget(): void {
    this.#heads.length = this.#templates.length = this.#plain = 0
    this.#yearlessDay = NaN
  }

  #names({ table, arena, starts, hashes, slots }: NamesLayout, scratch: number): KernelNames {
    this.#kernel.layNames(table, arena, starts, hashes, slots, randomWord(), randomWord())
    return new KernelNames(this.#kernel, table, scratch)
  }
}

/** Grows a memory to so many pages; false where the machine or the engine has no more. */
function hasPages(memory: WebAssembly.Memory, pages: number): boolean {
  const more = pages - memory.buffer.byteLength / PAGE
  // To grow by nothing, too, takes time: all memory moves to a new buffer, for the garbage collector to look after.
  if (more <= 0) return true
  try {
    memory.grow(more)
    return true
  } catch {
    return false
  }
}

/** Ids don't depend on it: they follow first appearance. */
function randomWord(): number {
  return Math.floor(Math.random() * 0x1_0000_0000) | 0
}

function numberOf(global: WebAssembly.Global): number {
  return Number(global.value)
}

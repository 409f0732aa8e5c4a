import type { Names } from '../model/attempt-table'

/** Names of a block: one text is searched for all of them. */
export const BLOCK = 4096
/** Blocks of so many characters in all are kept, and the others made anew each time. */
const MOST_CHARACTERS = 1 << 25

const KNOWN = new WeakMap<Names, NameSearch>()

/** Names in lower case one behind another, and where each begins; behind the last the end of all. */
interface Block {
  readonly names: number
  readonly text: string
  readonly starts: Uint32Array
}

/** Finds names that hold a text. Each name is decoded once; what is searched are long texts, of thousands of names. */
export class NameSearch {
  readonly #names: Names
  readonly #blocks: Block[] = []
  #characters = 0

  private constructor(names: Names) {
    this.#names = names
  }

  static of(names: Names): NameSearch {
    let known = KNOWN.get(names)
    if (known === undefined) KNOWN.set(names, (known = new NameSearch(names)))
    return known
  }

  /** By id 1 where a name holds a text, whatever the case of either; one entry more is for no name, which holds the empty text only. */
  holding(text: string): Uint8Array {
    const wanted = text.toLowerCase()
    const found = new Uint8Array(this.#names.length + 1)
    if (wanted === '') return found.fill(1)
    for (let start = 0; start < this.#names.length; start += BLOCK) markAll(found, start, this.#block(start), wanted)
    return found
  }

  /** Decodes the names of the block that an id begins. */
  prepare(start: number): void {
    if (start < this.#names.length) this.#block(start)
  }

  /** The block that an id begins. A log that is still read adds names to the last. */
  #block(start: number): Block {
    const [place, names] = [start / BLOCK, Math.min(BLOCK, this.#names.length - start)]
    const known = this.#blocks[place]
    if (known?.names === names) return known
    const block = this.#make(start, names)
    if (this.#characters + block.text.length <= MOST_CHARACTERS) {
      this.#characters += block.text.length - (known?.text.length ?? 0)
      this.#blocks[place] = block
    }
    return block
  }

  #make(start: number, names: number): Block {
    const texts = Array.from({ length: names }, (_, i) => this.#names.text(start + i).toLowerCase())
    const starts = new Uint32Array(names + 1)
    texts.forEach((text, i) => (starts[i + 1] = (starts[i] ?? 0) + text.length))
    return { names, text: texts.join(''), starts }
  }
}

/** Marks the names of a block that hold a text; what begins in one name and ends in another is none. */
function markAll(found: Uint8Array, first: number, { names, text, starts }: Block, wanted: string): void {
  let name = 0
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at)) {
    while (name < names && (starts[name + 1] ?? 0) <= at) name++
    if (name === names) return
    const end = starts[name + 1] ?? 0
    const isWithin = at + wanted.length <= end
    if (isWithin) found[first + name] = 1
    // The rest of a name that is found tells nothing more.
    at = isWithin ? end : at + 1
  }
}

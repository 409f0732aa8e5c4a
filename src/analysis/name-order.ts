import type { Names } from '../model/attempt-table'
import type { SlotOrder } from './ranked'

/** Where one in so many names ties, the order of all is worked out, once for a log; fewer are compared by themselves. */
const ONE_IN = 16
const FEW = 512

/**
 * The order of slots by the texts of their names, those of one name by slot. Each id has `states` slots; what has no
 * id comes last. Ids of `masked` stand where the text `mask` does.
 */
export class NameOrder implements SlotOrder {
  readonly #names: Names
  readonly #states: number
  readonly #masked: ReadonlySet<number>
  readonly #mask: string
  #slots: Uint32Array | null = null

  constructor(names: Names, states: number, masked: ReadonlySet<number> = new Set(), mask = '') {
    this.#names = names
    this.#states = states
    this.#masked = masked
    this.#mask = mask
  }

  get known(): Uint32Array | null {
    return this.#slots
  }

  all(): Uint32Array {
    return (this.#slots ??= this.#orderAll())
  }

  /** None are, once the order of all is known. */
  isFew(count: number): boolean {
    return this.#slots === null && count < Math.max(FEW, this.#names.length / ONE_IN)
  }

  sort(slots: Uint32Array): void {
    const { length } = this.#names
    const named = Array.from(slots, (slot) => {
      const id = Math.floor(slot / this.#states)
      return { slot, name: id < length ? this.#textOf(id) : null }
    })
    named.sort((a, b) => compareNames(a.name, b.name) || a.slot - b.slot)
    named.forEach(({ slot }, i) => (slots[i] = slot))
  }

  #textOf(id: number): string {
    return this.#masked.has(id) ? this.#mask : this.#names.text(id)
  }

  #orderAll(): Uint32Array {
    const states = this.#states
    const texts = Array.from({ length: this.#names.length }, (_, id) => this.#textOf(id))
    const ids = Uint32Array.from(texts.keys()).sort((a, b) => compareNames(texts[a] ?? '', texts[b] ?? '') || a - b)
    const slots = new Uint32Array((ids.length + 1) * states)
    for (let i = 0; i <= ids.length; i++) {
      const id = ids[i] ?? ids.length
      for (let state = 0; state < states; state++) slots[i * states + state] = id * states + state
    }
    return slots
  }
}

function compareNames(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}

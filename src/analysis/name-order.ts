import type { Names } from '../model/attempt-table'
import type { TieOrder } from './ranked'

/** Where one in so many names ties, the order of all is worked out, once for a log; fewer are compared by themselves. */
const ONE_IN = 16
const FEW = 512

/** The order of names: by their texts, some of them under a mask. */
export class NameOrder {
  readonly #names: Names
  readonly #masked: ReadonlySet<number>
  readonly #mask: string
  #ranks: Uint32Array | null = null

  /** Ids of `masked` stand where the text `mask` does. */
  constructor(names: Names, masked: ReadonlySet<number> = new Set(), mask = '') {
    this.#names = names
    this.#masked = masked
    this.#mask = mask
  }

  /** Puts slots in order by name, those of one name by slot. Each id has `states` slots; what has no id comes last. */
  of(states: number): TieOrder {
    return {
      sort: (slots) => {
        const few = Math.max(FEW, this.#names.length / ONE_IN)
        if (this.#ranks === null && slots.length < few) this.#sortByText(slots, states)
        else sortByRank(slots, (this.#ranks ??= this.#rankAll()), states)
      },
    }
  }

  #textOf(id: number): string {
    return this.#masked.has(id) ? this.#mask : this.#names.text(id)
  }

  #sortByText(slots: Uint32Array, states: number): void {
    const { length } = this.#names
    const named = Array.from(slots, (slot) => {
      const id = Math.floor(slot / states)
      return { slot, name: id < length ? this.#textOf(id) : null }
    })
    named.sort((a, b) => compareNames(a.name, b.name) || a.slot - b.slot)
    named.forEach(({ slot }, i) => (slots[i] = slot))
  }

  /** By id, how many ids come before it; the same for names that are the same. */
  #rankAll(): Uint32Array {
    const texts = Array.from({ length: this.#names.length }, (_, id) => this.#textOf(id))
    const ids = Uint32Array.from(texts.keys()).sort((a, b) => compareNames(texts[a] ?? '', texts[b] ?? ''))
    const ranks = new Uint32Array(ids.length + 1).fill(ids.length)
    ids.forEach((id, place) => {
      const before = ids[place - 1]
      ranks[id] = before !== undefined && texts[before] === texts[id] ? (ranks[before] ?? 0) : place
    })
    return ranks
  }
}

/** One number each, which a typed array sorts by itself, several times faster than by a function. */
function sortByRank(slots: Uint32Array, ranks: Uint32Array, states: number): void {
  const size = ranks.length * states
  const keys = Float64Array.from(slots, (slot) => (ranks[Math.floor(slot / states)] ?? 0) * size + slot)
  keys.sort().forEach((key, i) => (slots[i] = key % size))
}

function compareNames(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}

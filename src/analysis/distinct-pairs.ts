/**
 * Counts, for each first member, how many different second members it came with: (source, user) gives names per
 * source. An open-addressing set of number pairs in two columns, at most half full.
 */
export class DistinctPairs {
  #firsts = new Uint32Array(1 << 10)
  #seconds = new Uint32Array(1 << 10)
  #used = new Uint8Array(1 << 10)
  #size = 0
  readonly #counts = new Map<number, number>()

  add(first: number, second: number): void {
    if (this.#size * 2 >= this.#used.length) this.#grow()
    if (!this.#insert(first, second)) return
    this.#size++
    this.#counts.set(first, (this.#counts.get(first) ?? 0) + 1)
  }

  /** How many different seconds came with `first`. */
  count(first: number): number {
    return this.#counts.get(first) ?? 0
  }

  #insert(first: number, second: number): boolean {
    const mask = this.#used.length - 1
    let slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) & mask
    while (this.#used[slot] === 1) {
      if (this.#firsts[slot] === first && this.#seconds[slot] === second) return false
      slot = (slot + 1) & mask
    }
    this.#used[slot] = 1
    this.#firsts[slot] = first
    this.#seconds[slot] = second
    return true
  }

  #grow(): void {
    const [firsts, seconds, used] = [this.#firsts, this.#seconds, this.#used]
    this.#firsts = new Uint32Array(used.length * 4)
    this.#seconds = new Uint32Array(used.length * 4)
    this.#used = new Uint8Array(used.length * 4)
    for (let i = 0; i < used.length; i++) if (used[i] === 1) this.#insert(firsts[i] ?? 0, seconds[i] ?? 0)
  }
}

const FIRST_PLACES = 1 << 12

/**
 * How often each file had a key: a pair of numbers, of which the first is a hash already. Open addressing in columns,
 * at most half full, 20 bytes a place.
 */
export class CountedKeys {
  #firsts = new Int32Array(FIRST_PLACES)
  #seconds = new Int32Array(FIRST_PLACES)
  /** The most that any file before had. */
  #before = new Uint16Array(FIRST_PLACES)
  /** What the file at hand has had or used until here. */
  #here = new Uint16Array(FIRST_PLACES)
  /** One more than the file at hand, and than the first that had the key; 0 marks an empty place. */
  #file = new Uint32Array(FIRST_PLACES)
  #origin = new Uint32Array(FIRST_PLACES)
  #size = 0

  /** Uses up one of a key that files before have more often than this one until here: the first of them, else -1. */
  use(first: number, second: number, file: number): number {
    const place = this.#place(first, second)
    if (this.#origin[place] === 0) return -1
    this.#turnTo(place, file)
    const here = this.#here[place] ?? 0
    if ((this.#before[place] ?? 0) <= here) return -1
    this.#here[place] = here + 1
    return (this.#origin[place] ?? 0) - 1
  }

  /** Notes one more of a key in a file. */
  add(first: number, second: number, file: number): void {
    if (this.#size * 2 >= this.#firsts.length) this.#grow()
    const place = this.#place(first, second)
    if (this.#origin[place] === 0) {
      this.#firsts[place] = first
      this.#seconds[place] = second
      this.#origin[place] = this.#file[place] = file + 1
      this.#size++
    } else this.#turnTo(place, file)
    this.#here[place] = Math.min((this.#here[place] ?? 0) + 1, 0xffff)
  }

  /** What a file before had here is of the past once another file comes. */
  #turnTo(place: number, file: number): void {
    if (this.#file[place] === file + 1) return
    this.#before[place] = Math.max(this.#before[place] ?? 0, this.#here[place] ?? 0)
    this.#here[place] = 0
    this.#file[place] = file + 1
  }

  /** Where a key stands, or would. */
  #place(first: number, second: number): number {
    const mask = this.#firsts.length - 1
    const hash = first ^ Math.imul(second, 0x85ebca6b)
    let place = (hash ^ (hash >>> 15)) & mask
    while (this.#origin[place] !== 0 && (this.#firsts[place] !== first || this.#seconds[place] !== second)) {
      place = (place + 1) & mask
    }
    return place
  }

  #grow(): void {
    const [firsts, seconds, before, here] = [this.#firsts, this.#seconds, this.#before, this.#here]
    const [files, origins] = [this.#file, this.#origin]
    const length = firsts.length * 4
    this.#firsts = new Int32Array(length)
    this.#seconds = new Int32Array(length)
    this.#before = new Uint16Array(length)
    this.#here = new Uint16Array(length)
    this.#file = new Uint32Array(length)
    this.#origin = new Uint32Array(length)
    for (let i = 0; i < origins.length; i++) {
      if (origins[i] === 0) continue
      const place = this.#place(firsts[i] ?? 0, seconds[i] ?? 0)
      this.#firsts[place] = firsts[i] ?? 0
      this.#seconds[place] = seconds[i] ?? 0
      this.#before[place] = before[i] ?? 0
      this.#here[place] = here[i] ?? 0
      this.#file[place] = files[i] ?? 0
      this.#origin[place] = origins[i] ?? 0
    }
  }
}

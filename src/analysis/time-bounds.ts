/** The first and the last time of rows, wall-clock seconds; NaN where none has a time. */
export class TimeBounds {
  first = NaN
  last = NaN
  readonly #time: Float64Array
  readonly #isSorted: boolean

  /** `isSorted`: no time of the column is less than one before it. */
  constructor(time: Float64Array, isSorted: boolean) {
    this.#time = time
    this.#isSorted = isSorted
  }

  take(start: number, offsets: Uint16Array): void {
    const time = this.#time
    for (const offset of offsets) {
      const at = time[start + offset] ?? NaN
      if (at !== at) continue
      this.offer(at)
      if (this.#isSorted) break
    }
    for (let i = offsets.length - 1; this.#isSorted && i >= 0; i--) {
      const at = time[start + (offsets[i] ?? 0)] ?? NaN
      if (at !== at) continue
      this.offer(at)
      break
    }
  }

  /** Takes one time more. */
  offer(at: number): void {
    if (!(this.first <= at)) this.first = at
    if (!(this.last >= at)) this.last = at
  }
}

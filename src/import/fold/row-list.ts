/** No row, or no id: a small integer, where a column's NO_ID would make every field a floating-point number. */
export const NONE = -1

/**
 * A short list of table rows, used as a queue too. Nearly all have one row, which lies in the list itself: an array
 * for each would take room for seventeen, and what is open at once would not fit the processor's cache.
 */
export class RowList {
  #first = NONE
  #more: number[] | null = null
  #begin = 0
  #end = 0

  get length(): number {
    return this.#end - this.#begin
  }

  /** The row at a place, from 0; NONE behind the end. */
  at(i: number): number {
    const place = this.#begin + i
    if (place >= this.#end) return NONE
    return place === 0 ? this.#first : (this.#more?.[place - 1] ?? NONE)
  }

  has(row: number): boolean {
    for (let i = 0; i < this.length; i++) if (this.at(i) === row) return true
    return false
  }

  push(row: number): void {
    if (this.#end === 0) this.#first = row
    else (this.#more ??= [])[this.#end - 1] = row
    this.#end++
  }

  /** Takes the oldest out, or NONE. */
  shift(): number {
    const row = this.at(0)
    if (row !== NONE) this.#begin++
    if (this.#begin === this.#end) this.clear()
    return row
  }

  /** Takes the newest out, or NONE. */
  pop(): number {
    const row = this.at(this.length - 1)
    if (row !== NONE) this.#end--
    if (this.#begin === this.#end) this.clear()
    return row
  }

  clear(): void {
    this.#begin = this.#end = 0
  }
}

import { grown } from '../base/byte-interner'
import type { Names } from '../model/attempt-table'

const KNOWN = new WeakMap<Names, NameHashes>()

/**
 * Finds names by their text. Ids are told apart by their bytes, so that two can have one text. A hash of each name
 * stands in a column, made when names are first searched; names only come to those that there are.
 */
export class NameHashes {
  readonly #names: Names
  #hashes = new Uint32Array(1024)
  #length = 0

  private constructor(names: Names) {
    this.#names = names
  }

  static of(names: Names): NameHashes {
    let known = KNOWN.get(names)
    if (known === undefined) KNOWN.set(names, (known = new NameHashes(names)))
    return known
  }

  /** The ids that have one of these texts. */
  find(texts: readonly string[]): number[] {
    this.prepare(this.#names.length)
    const wanted = new Set(texts)
    return [...new Set(texts.map(hashOf))].flatMap((hash) =>
      this.#idsOf(hash).filter((id) => wanted.has(this.#names.text(id))),
    )
  }

  #idsOf(hash: number): number[] {
    const ids = []
    for (let id = this.#hashes.indexOf(hash); id >= 0 && id < this.#length; id = this.#hashes.indexOf(hash, id + 1)) {
      ids.push(id)
    }
    return ids
  }

  /** Makes the hashes of the ids below one. */
  prepare(until: number): void {
    const length = Math.min(until, this.#names.length)
    if (length > this.#hashes.length) this.#hashes = grown(this.#hashes, this.#names.length)
    for (; this.#length < length; this.#length++) this.#hashes[this.#length] = hashOf(this.#names.text(this.#length))
  }
}

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

import type { Names } from '../model/attempt-table'

/** Texts of so many names are kept, some 40 bytes each. A log with more has the others made anew each time. */
const MOST = 1 << 19

const KNOWN = new WeakMap<Names, NameTexts>()

/** The texts of names, each made from its bytes once: who asks for all rows of a table asks for them again and again. */
export class NameTexts {
  readonly #names: Names
  readonly #texts: (string | undefined)[]

  private constructor(names: Names) {
    this.#names = names
    this.#texts = new Array<string | undefined>(Math.min(names.length, MOST))
  }

  /** The texts of all names that there are by now. */
  static of(names: Names): NameTexts {
    let known = KNOWN.get(names)
    if (known === undefined || known.#texts.length < Math.min(names.length, MOST)) {
      KNOWN.set(names, (known = new NameTexts(names)))
    }
    return known
  }

  of(id: number): string {
    if (id >= this.#texts.length) return this.#names.text(id)
    return (this.#texts[id] ??= this.#names.text(id))
  }
}

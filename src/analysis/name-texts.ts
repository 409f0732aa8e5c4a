import type { Names } from '../model/attempt-table'

/** Texts of so many names are kept, some 40 bytes each. A log with more has the others made anew each time. */
const MOST = 1 << 19
/** And of so many characters in all: whoever attacks makes names as long as a line. */
const MOST_CHARACTERS = 1 << 25

const KNOWN = new WeakMap<Names, NameTexts>()

/** The texts of names, each made from its bytes once: who asks for all rows of a table asks for them again and again. */
export class NameTexts {
  readonly #names: Names
  readonly #texts: (string | undefined)[]
  /** Characters of the texts that are kept. */
  #characters = 0

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
    return this.#texts[id] ?? this.#make(id)
  }

  /** Makes a text, and keeps it where there is room. */
  #make(id: number): string {
    const text = this.#names.text(id)
    if (id >= this.#texts.length || this.#characters + text.length > MOST_CHARACTERS) return text
    this.#characters += text.length
    this.#texts[id] = text
    return text
  }
}

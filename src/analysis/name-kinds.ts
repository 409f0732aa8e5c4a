import { grown } from '../base/byte-interner'
import { looksLikePassword } from '../base/typed-password'
import type { Names } from '../model/attempt-table'
import { NAME_KINDS, type NameKind } from '../model/name-kinds'
import type { NameTrick } from '../model/summary'
import { trickOf } from './name-alarms'
import { lengthOf, lookOf } from './name-looks'

/** Kinds as the numbers that columns have. */
export function kindNumber(kind: NameKind): number {
  return NAME_KINDS.indexOf(kind)
}

/** What the user names of a log look like, each judged once: names only come to those that there are. */
export class NameKinds {
  readonly #names: Names
  readonly #tricks = new Map<number, NameTrick>()
  readonly #passwords = new Set<number>()
  #kinds = new Uint8Array(1024)
  #lengths = new Uint8Array(1024)
  #judged = 0

  constructor(names: Names) {
    this.#names = names
  }

  /** Ids of names made to fool whatever reads logs, with what each tries. */
  get tricks(): ReadonlyMap<number, NameTrick> {
    this.#judge()
    return this.#tricks
  }

  /** Ids of names that look like typed passwords, whether or not the server has an account of that name. */
  get passwords(): ReadonlySet<number> {
    this.#judge()
    return this.#passwords
  }

  /** By id the kind of the name as {@link kindNumber} has it; `password` whether or not there is such an account. */
  get kinds(): Uint8Array {
    this.#judge()
    return this.#kinds.subarray(0, this.#judged)
  }

  /** By id the length of the name in characters, at most `LONG_NAME`. */
  get lengths(): Uint8Array {
    this.#judge()
    return this.#lengths.subarray(0, this.#judged)
  }

  #judge(): void {
    const { length } = this.#names
    if (length > this.#kinds.length) {
      this.#kinds = grown(this.#kinds, length)
      this.#lengths = grown(this.#lengths, length)
    }
    for (; this.#judged < length; this.#judged++) {
      const name = this.#names.text(this.#judged)
      this.#kinds[this.#judged] = kindNumber(this.#kindOf(this.#judged, name))
      this.#lengths[this.#judged] = lengthOf(name)
    }
  }

  #kindOf(id: number, name: string): NameKind {
    const trick = trickOf(name)
    if (trick !== null) {
      this.#tricks.set(id, trick)
      return 'trick'
    }
    if (!looksLikePassword(name)) return lookOf(name)
    this.#passwords.add(id)
    return 'password'
  }
}

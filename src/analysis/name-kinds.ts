import { looksLikePassword } from '../base/typed-password'
import type { Names } from '../model/attempt-table'
import type { NameTrick } from '../model/summary'
import { trickOf } from './name-alarms'

/** What is odd about the user names of a log, each judged once: names only come to those that there are. */
export class NameKinds {
  readonly #names: Names
  readonly #tricks = new Map<number, NameTrick>()
  readonly #passwords = new Set<number>()
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

  #judge(): void {
    for (; this.#judged < this.#names.length; this.#judged++) {
      const name = this.#names.text(this.#judged)
      const trick = trickOf(name)
      if (trick !== null) this.#tricks.set(this.#judged, trick)
      else if (looksLikePassword(name)) this.#passwords.add(this.#judged)
    }
  }
}

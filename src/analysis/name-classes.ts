import { INVALID, VALID, VALIDITY_UNKNOWN } from '../model/attempt-table'
import { LONG_NAME, NAME_KINDS, type NameClass, type NameKindRow, type NameLengthRow } from '../model/name-kinds'
import { STATES } from './counted-sums'
import type { LogData } from './log-data'
import { KIND_COUNT, LENGTH_COUNT, NO_LENGTH, userClasses } from './user-classes'

/** All kinds of names with the attempts of sums by user; behind them a row without a kind where attempts name nobody. */
export function nameKindRows(data: LogData, byUser: Uint32Array): NameKindRow[] {
  const sums = new ClassSums(KIND_COUNT, userClasses(data).kinds, byUser)
  const rows = NAME_KINDS.map((kind, number): NameKindRow => ({ kind, ...sums.of(number) }))
  return sums.unnamed.attempts === 0 ? rows : [...rows, { kind: null, ...sums.unnamed }]
}

/** All lengths of names, from 0; behind them a row without a length where a name is masked or attempts name nobody. */
export function nameLengthRows(data: LogData, byUser: Uint32Array): NameLengthRow[] {
  const sums = new ClassSums(LENGTH_COUNT, userClasses(data).lengths, byUser)
  const rows = Array.from({ length: LONG_NAME + 1 }, (_, length): NameLengthRow => ({ length, ...sums.of(length) }))
  const untold = added(sums.of(NO_LENGTH), sums.unnamed)
  return untold.attempts === 0 ? rows : [...rows, { length: null, ...untold }]
}

/** Names and attempts by class: one pass over the sums by user. */
class ClassSums {
  /** Attempts that name nobody. */
  readonly unnamed: NameClass
  readonly #names: Uint32Array
  /** {@link STATES} for each class. */
  readonly #attempts: Float64Array

  /** `classes` has the class of each id, below `count`; `byUser` has {@link STATES} slots an id, the last of no id. */
  constructor(count: number, classes: Uint8Array, byUser: Uint32Array) {
    const names = new Uint32Array(count)
    const attempts = new Float64Array(count * STATES)
    const users = byUser.length / STATES - 1
    for (let id = 0; id < users; id++) {
      const of = classes[id] ?? 0
      let any = 0
      for (let state = 0; state < STATES; state++) {
        const tries = byUser[id * STATES + state] ?? 0
        attempts[of * STATES + state] = (attempts[of * STATES + state] ?? 0) + tries
        any |= tries
      }
      if (any !== 0) names[of] = (names[of] ?? 0) + 1
    }
    this.#names = names
    this.#attempts = attempts
    this.unnamed = classOf(0, byUser, users)
  }

  of(number: number): NameClass {
    return classOf(this.#names[number] ?? 0, this.#attempts, number)
  }
}

/** The attempts of a class, which stand side by side. */
function classOf(names: number, attempts: Float64Array | Uint32Array, at: number): NameClass {
  const of = (state: number) => attempts[at * STATES + state] ?? 0
  const [valid, invalid, unknown] = [of(VALID), of(INVALID), of(VALIDITY_UNKNOWN)]
  return { names, attempts: valid + invalid + unknown, valid, invalid, unknown }
}

function added(a: NameClass, b: NameClass): NameClass {
  return {
    names: a.names + b.names,
    attempts: a.attempts + b.attempts,
    valid: a.valid + b.valid,
    invalid: a.invalid + b.invalid,
    unknown: a.unknown + b.unknown,
  }
}

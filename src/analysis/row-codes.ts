import { AMBIGUOUS, type AttemptTable, FAILURE, HOSTILE, SCAN, SUCCESS, TAKEN_BACK } from '../model/attempt-table'
import { type Outcome, OUTCOMES } from '../model/filter'

/**
 * What most loops ask of a row, in one byte instead of the four columns `kind`, `flags`, `valid` and `count`: bits 0
 * and 1 are its validity, 2 and 3 its outcome. A row that was taken back has neither of the two highest bits.
 */
export const VALIDITY_BITS = 3
export const OUTCOME_SHIFT = 2
const OUTCOME_BITS = 3
/** The lowest bits, outcome and validity together, and how many values they have. */
export const WAY_BITS = 15
export const WAYS = 16
/** The row does not stand for just one try: the column `count` says for how many. */
export const SEVERAL = 16
/** The row's line can be read in two ways. */
export const TWOFOLD = 32
/** Where the bit of a row stands that is counted, and that of any other: see chunk-rows.ts. */
export const OTHER_SHIFT = 6
export const COUNTED_SHIFT = 7
export const LIST_BITS = (1 << COUNTED_SHIFT) | (1 << OTHER_SHIFT)

/** Outcomes as the numbers that codes have. */
export const [HOSTILE_TRY, HONEST_TRY, LOG_IN, SCANNED] = [0, 1, 2, 3] as const

/** The flags that count here: the fold has more of its own. */
const FLAGS = AMBIGUOUS | HOSTILE
/** Kind and flags of a row as a number below this. */
const KINDS_AND_FLAGS = 16

/** The codes of all rows, a byte an attempt; what has one of the outcomes is counted. */
export function rowCodes(
  { kind, flags, valid, count, length }: AttemptTable,
  counted: readonly Outcome[],
): Uint8Array<ArrayBuffer> {
  const codes = new Uint8Array(length)
  const isCounted = OUTCOMES.map((outcome) => counted.includes(outcome))
  const base = Uint8Array.from({ length: KINDS_AND_FLAGS }, (_, i) => baseCode(i >> 2, i & FLAGS, isCounted))
  for (let row = 0; row < length; row++) {
    const known = base[((kind[row] ?? 0) << 2) | ((flags[row] ?? 0) & FLAGS)] ?? 0
    codes[row] = known | (valid[row] ?? 0) | (count[row] === 1 ? 0 : SEVERAL)
  }
  return codes
}

/** The outcome of a code. */
export function outcomeOf(code: number): number {
  return (code >> OUTCOME_SHIFT) & OUTCOME_BITS
}

function baseCode(kind: number, flags: number, isCounted: readonly boolean[]): number {
  const twofold = (flags & AMBIGUOUS) === 0 ? 0 : TWOFOLD
  const failed = (flags & HOSTILE) === 0 ? HONEST_TRY : HOSTILE_TRY
  const outcome = kind === SUCCESS ? LOG_IN : kind === SCAN ? SCANNED : kind === FAILURE ? failed : HONEST_TRY
  const list = kind === TAKEN_BACK ? 0 : 1 << (isCounted[outcome] === true ? COUNTED_SHIFT : OTHER_SHIFT)
  return (outcome << OUTCOME_SHIFT) | twofold | list
}

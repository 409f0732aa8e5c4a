import { AMBIGUOUS, type AttemptTable, FAILURE, HOSTILE, TAKEN_BACK } from '../model/attempt-table'

/**
 * What most loops ask of a row, in one byte instead of the four columns `kind`, `flags`, `valid` and `count`: bits 0
 * and 1 are its validity, 4 and 5 its kind. A row that was taken back has neither of the two highest bits.
 */
export const VALIDITY_BITS = 3
/** The row does not stand for just one try: the column `count` says for how many. */
export const SEVERAL = 4
/** The row's line can be read in two ways. */
export const TWOFOLD = 8
export const KIND_SHIFT = 4
export const KIND_BITS = 3
/** Where the bit of a row stands that is no hostile failure, and that of one that is. */
export const OTHER_SHIFT = 6
export const HOSTILE_SHIFT = 7
const OTHER = 1 << OTHER_SHIFT
const HOSTILE_FAILURE = 1 << HOSTILE_SHIFT
/** The bits that say in which of two lists of rows a row stands: see chunk-rows.ts. */
export const LIST_BITS = HOSTILE_FAILURE | OTHER

/** The flags that count here: the fold has more of its own. */
const FLAGS = AMBIGUOUS | HOSTILE
/** Kind and flags of a row as a number below this. */
const KINDS_AND_FLAGS = 16

/** The codes of all rows: a byte an attempt. */
export function rowCodes({ kind, flags, valid, count, length }: AttemptTable): Uint8Array {
  const codes = new Uint8Array(length)
  const base = Uint8Array.from({ length: KINDS_AND_FLAGS }, (_, i) => baseCode(i >> 2, i & 3))
  for (let row = 0; row < length; row++) {
    const known = base[((kind[row] ?? 0) << 2) | ((flags[row] ?? 0) & FLAGS)] ?? 0
    codes[row] = known | (valid[row] ?? 0) | (count[row] === 1 ? 0 : SEVERAL)
  }
  return codes
}

function baseCode(kind: number, flags: number): number {
  const twofold = (flags & AMBIGUOUS) === 0 ? 0 : TWOFOLD
  const isHostile = kind === FAILURE && (flags & HOSTILE) !== 0
  const list = isHostile ? HOSTILE_FAILURE : kind === TAKEN_BACK ? 0 : OTHER
  return (kind << KIND_SHIFT) | twofold | list
}

import { LONG } from '../geo/row-lengths'
import type { Run } from './ranges'

/** A length as m × 2^zeros. */
export interface RowLength {
  readonly zeros: number
  /** (m − 1) ÷ 2 of the odd factor m. */
  readonly half: bigint
}

/** Odd parts of a length up to here fit in seven bytes of seven bits; longer rows are split in two. */
const LONGEST_ODD_BITS = 48n

/** Runs as rows, each as long as row-lengths.ts can say: a run is one row or several. */
export function rowsOf<R extends Run>(runs: readonly R[], space: bigint): (RowLength & { readonly run: R })[] {
  return runs.flatMap((run, i) => {
    const length = (runs[i + 1]?.start ?? space) - run.start
    return splitLength(length).map((parts) => ({ ...parts, run }))
  })
}

/** The columns of row-lengths.ts. */
export function lengthColumns(rows: readonly RowLength[]): { shapes: number[]; lengths: number[] } {
  return {
    shapes: rows.map(({ zeros, half }) => (half > 0n ? zeros | LONG : zeros)),
    lengths: rows.flatMap(({ half }) => (half > 0n ? leb128(half) : [])),
  }
}

/** A number in groups of seven bits, the lowest first; all bytes but the last have their highest bit set. */
export function leb128(value: bigint): number[] {
  const bytes: number[] = []
  let rest = value
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128)
  return [...bytes, Number(rest)]
}

/** As two lengths where m is too long for a reader without big integers. */
function splitLength(length: bigint): RowLength[] {
  let zeros = 0
  for (let odd = length; odd % 2n === 0n; odd /= 2n) zeros++
  const low = length % 2n ** (BigInt(zeros) + LONGEST_ODD_BITS)
  if (low !== length) return [...splitLength(low), ...splitLength(length - low)]
  return [{ zeros, half: length >> BigInt(zeros + 1) }]
}

import fc from 'fast-check'
import { ensure } from '../../../src/base/assert'

/** Where runs begin, all over a space of so many bits: at 0, and at sorted places behind it. */
export function startsOf(bits: bigint): fc.Arbitrary<bigint[]> {
  const start = fc.oneof(
    fc.bigInt(1n, 2n ** bits - 1n),
    fc.bigInt(1n, 300n),
    fc.bigInt(0n, bits - 1n).map((z) => 2n ** z),
  )
  return fc.uniqueArray(start, { maxLength: 12 }).map((starts) => [0n, ...starts.sort((a, b) => (a < b ? -1 : 1))])
}

/** Both sides of each start, and the last address. */
export function edges(runs: readonly { readonly start: bigint }[], bits: bigint): bigint[] {
  return [...runs.flatMap(({ start }) => [start - 1n, start]), 2n ** bits - 1n].filter((address) => address >= 0n)
}

/** The run that holds an address, found by walking. */
export function runAt<R extends { readonly start: bigint }>(runs: readonly R[], address: bigint): R {
  return ensure(
    runs.findLast(({ start }) => start <= address),
    'run',
  )
}

/** The bytes in memory of their own. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}

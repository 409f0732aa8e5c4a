/** Thrown where a block wants more bits than there are: it is begun again when there are more. */
export class MoreNeeded extends Error {}

export interface BitReader {
  /** The next 1–32 bits; null goes on to the next whole byte. Throws {@link MoreNeeded}. */
  readonly take: (count: number | null) => number
  /** How many bits have been taken or passed over. */
  readonly position: () => number
}

/**
 * Hands out bits, the first in each byte being its highest, from a bit of the first byte on. Its state lies in plain
 * variables: it is asked several times for each byte that it helps to decode, and so is twice as fast.
 */
export function bitReader(bytes: Uint8Array, firstBit: number): BitReader {
  let next = 0
  let held = 0
  let count = 0
  const take = (wanted: number | null): number => {
    if (wanted === null) {
      count -= count & 7
      return 0
    }
    if (wanted > 16) return take(wanted - 16) * 0x10000 + take(16)
    while (count < wanted) {
      const byte = bytes[next++]
      if (byte === undefined) throw new MoreNeeded()
      held = ((held << 8) | byte) & 0xffffff
      count += 8
    }
    count -= wanted
    return (held >>> count) & ((1 << wanted) - 1)
  }
  if (firstBit > 0) take(firstBit)
  return { take, position: () => next * 8 - count }
}

/** Counts below are sorted by counting them; few slots have more. */
const MANY = 1 << 16

/**
 * The slots with attempts, most first, in time linear in the slots but for the largest. Those with as many stand in
 * `order`, which has each of its slots once and none left out; slots behind the last of it, and all without it, stand by
 * slot.
 */
export function byAttempts(attempts: Uint32Array, order: Uint32Array | null = null): Uint32Array {
  const starts = new Uint32Array(MANY + 1)
  const large: number[] = []
  const places = Math.max(attempts.length, order?.length ?? 0)
  for (let i = 0; i < places; i++) {
    const slot = order === null ? i : (order[i] ?? i)
    const count = attempts[slot] ?? 0
    if (count >= MANY) large.push(slot)
    else if (count > 0) starts[count] = ((starts[count] ?? 0) + 1) | 0
  }
  let start = large.length
  for (let count = MANY - 1; count > 0; count--) {
    const slots = starts[count] ?? 0
    starts[count] = start
    start += slots
  }
  const sorted = new Uint32Array(start)
  sorted.set(large.sort((a, b) => (attempts[b] ?? 0) - (attempts[a] ?? 0)))
  for (let i = 0; i < places; i++) {
    const slot = order === null ? i : (order[i] ?? i)
    const count = attempts[slot] ?? 0
    if (count === 0 || count >= MANY) continue
    const place = starts[count] ?? 0
    sorted[place] = slot
    starts[count] = (place + 1) | 0
  }
  return sorted
}

/** Counts below are sorted by counting them; few slots have more. */
const MANY = 1 << 16

/** The slots with attempts, most first, those with as many by slot: in time linear in the slots but for the largest. */
export function byAttempts(attempts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(MANY + 1)
  const large: number[] = []
  let most = 0
  for (let slot = 0; slot < attempts.length; slot++) {
    const count = attempts[slot] ?? 0
    if (count >= MANY) large.push(slot)
    else if (count > 0) starts[count] = (starts[count] ?? 0) + 1
    if (count > most) most = count
  }
  let start = large.length
  for (let count = Math.min(most, MANY - 1); count > 0; count--) {
    const slots = starts[count] ?? 0
    starts[count] = start
    start += slots
  }
  const sorted = new Uint32Array(start)
  sorted.set(large.sort((a, b) => (attempts[b] ?? 0) - (attempts[a] ?? 0) || a - b))
  for (let slot = 0; slot < attempts.length; slot++) {
    const count = attempts[slot] ?? 0
    if (count === 0 || count >= MANY) continue
    const place = starts[count] ?? 0
    sorted[place] = slot
    starts[count] = place + 1
  }
  return sorted
}

/** Rows in their order, made when they are looked at: a log can have a million sources, a screen shows ten. */
export interface Ranked<Row> {
  readonly length: number
  /** The row at a rank from 0; only ranks below `length` may be asked for. */
  row(rank: number): Row
}

/** Rows `[start, end)` of a ranking. */
export function rowsOf<Row>(ranked: Ranked<Row>, start = 0, end = ranked.length): Row[] {
  const count = Math.max(0, Math.min(end, ranked.length) - start)
  return Array.from({ length: count }, (_, i) => ranked.row(start + i))
}

/**
 * The slots that have attempts, most first, ties by name; what has no name comes last among its equals. Names are
 * made only for slots that tie.
 */
export function rankSlots(attempts: Uint32Array, nameOf: (slot: number) => string | null): Uint32Array {
  const used = attempts.reduce((n, count) => (count > 0 ? n + 1 : n), 0)
  const slots = new Uint32Array(used)
  let n = 0
  attempts.forEach((count, slot) => {
    if (count > 0) slots[n++] = slot
  })
  slots.sort((a, b) => (attempts[b] ?? 0) - (attempts[a] ?? 0) || a - b)
  for (let start = 0; start < used;) {
    const count = attempts[slots[start] ?? 0]
    let end = start + 1
    while (end < used && attempts[slots[end] ?? 0] === count) end++
    if (end - start > 1) sortByName(slots.subarray(start, end), nameOf)
    start = end
  }
  return slots
}

function sortByName(slots: Uint32Array, nameOf: (slot: number) => string | null): void {
  const named = Array.from(slots, (slot) => ({ slot, name: nameOf(slot) }))
  named.sort((a, b) => compareNames(a.name, b.name) || a.slot - b.slot)
  named.forEach(({ slot }, i) => (slots[i] = slot))
}

function compareNames(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}

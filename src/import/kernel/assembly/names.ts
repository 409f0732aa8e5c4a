/**
 * Byte sequences and their numbers, as src/base/byte-interner.ts: an arena, where each begins, and a hash table with
 * open addressing, at most half full. A table is eight words: see the offsets below.
 */

const COUNT: usize = 0
const ARENA: usize = 4
/** Where each sequence begins in the arena; the one behind the last is the arena's end in use. */
const STARTS: usize = 8
const HASHES: usize = 12
/** One more than an id, 0 where empty. */
const SLOTS: usize = 16
const MASK: usize = 20
/** What hashes begin with: nobody who writes names can know it, so none can be made to have one hash. */
const SEED: usize = 24

const FIRST_MASK: u32 = 511
const PRIME: u64 = 0x9e3779b97f4a7c15

/** Sets up a table at `table` whose regions the caller has laid out. */
export function lay(table: usize, arena: usize, starts: usize, hashes: usize, slots: usize, low: u32, high: u32): void {
  store<u32>(table, 0, COUNT)
  store<usize>(table, arena, ARENA)
  store<usize>(table, starts, STARTS)
  store<usize>(table, hashes, HASHES)
  store<usize>(table, slots, SLOTS)
  store<u32>(table, FIRST_MASK, MASK)
  store<u32>(table, low, SEED)
  store<u32>(table, high, SEED + 4)
  store<u32>(starts, 0)
  memory.fill(slots, 0, (FIRST_MASK + 1) << 2)
}

/** The id of the `length` bytes at `at`, new or known. Up to seven bytes behind them are read too. */
export function intern(table: usize, at: usize, length: u32): u32 {
  const hash = hashOf(load<u64>(table, SEED), at, length)
  const hashes = load<usize>(table, HASHES)
  const slots = load<usize>(table, SLOTS)
  const mask = load<u32>(table, MASK)
  let slot = hash & mask
  while (true) {
    const taken = load<u32>(slots + (slot << 2))
    if (taken == 0) return add(table, at, length, hash, slot)
    const id = taken - 1
    if (load<u32>(hashes + (id << 2)) == hash && holds(table, id, at, length)) return id
    slot = (slot + 1) & mask
  }
}

/** Whether an id stands for the `length` bytes at `at`. */
export function holds(table: usize, id: u32, at: usize, length: u32): bool {
  const starts = load<usize>(table, STARTS) + (id << 2)
  const from = load<u32>(starts)
  return load<u32>(starts, 4) - from == length && same(load<usize>(table, ARENA) + from, at, length)
}

/** Whether two sequences are equal; up to seven bytes behind them are read too. */
export function same(a: usize, b: usize, length: u32): bool {
  let left = length
  while (left >= 16) {
    if (v128.any_true(v128.xor(v128.load(a), v128.load(b)))) return false
    a += 16
    b += 16
    left -= 16
  }
  if (left >= 8) {
    if (load<u64>(a) != load<u64>(b)) return false
    a += 8
    b += 8
    left -= 8
  }
  return left == 0 || (load<u64>(a) ^ load<u64>(b)) << ((8 - left) << 3) == 0
}

/** Eight bytes a step, the last ones alone: a product whose upper half is folded into the lower. */
function hashOf(seed: u64, at: usize, length: u32): u32 {
  let hash: u64 = seed ^ length
  let left = length
  while (left >= 8) {
    hash = (hash ^ load<u64>(at)) * PRIME
    hash ^= hash >> 32
    at += 8
    left -= 8
  }
  if (left > 0) {
    hash = (hash ^ (load<u64>(at) << ((8 - left) << 3))) * PRIME
    hash ^= hash >> 32
  }
  return <u32>(hash ^ (hash >> 17))
}

function add(table: usize, at: usize, length: u32, hash: u32, slot: u32): u32 {
  const id = load<u32>(table, COUNT)
  const starts = load<usize>(table, STARTS) + (id << 2)
  const from = load<u32>(starts)
  memory.copy(load<usize>(table, ARENA) + from, at, length)
  store<u32>(starts, from + length, 4)
  store<u32>(load<usize>(table, HASHES) + (id << 2), hash)
  store<u32>(load<usize>(table, SLOTS) + (slot << 2), id + 1)
  store<u32>(table, id + 1, COUNT)
  if ((id + 1) << 1 > load<u32>(table, MASK)) grow(table, id + 1)
  return id
}

function grow(table: usize, count: u32): void {
  const mask = (load<u32>(table, MASK) << 2) | 3
  const slots = load<usize>(table, SLOTS)
  const hashes = load<usize>(table, HASHES)
  memory.fill(slots, 0, (mask + 1) << 2)
  for (let id: u32 = 0; id < count; id++) {
    let slot = load<u32>(hashes + (id << 2)) & mask
    while (load<u32>(slots + (slot << 2)) != 0) slot = (slot + 1) & mask
    store<u32>(slots + (slot << 2), id + 1)
  }
  store<u32>(table, mask, MASK)
}

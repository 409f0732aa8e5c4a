/** Chains of records by a hash of their first bytes; the first word of a record is the next of its chain. */

/** One of `count` buckets, a power of two, for eight bytes. */
export function keyOf(word: u64, count: usize): usize {
  return (<usize>((word * 0x9e3779b97f4a7c15) >> 40)) & (count - 1)
}

/** Puts a record that was found behind `before` at its chain's front: what is used now is used soon again. */
export function toFront(bucket: usize, before: usize, found: usize): void {
  store<usize>(before, load<usize>(found))
  put(bucket, found)
}

/** Puts a record at a chain's front. */
export function put(bucket: usize, record: usize): void {
  store<usize>(record, load<usize>(bucket))
  store<usize>(bucket, record)
}

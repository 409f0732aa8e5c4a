import { addressEnd, decimal, digitsEnd, safeEnd } from './bytes'
import { keyOf, put, toFront } from './buckets'
import { same } from './names'

/**
 * Shapes of messages that have been learnt: fixed text with a user, an address and a port in it, and the evidence that
 * the reader made of one such message. Only plain names and IPv4 addresses fit: what they hold can change nothing.
 */

const TEMPLATES: i32 = 256
/** Offsets of a template's record; the first is `next`, as a head's. */
export const T_SPEAKER: usize = 4
/** Kind | valid << 6 | flags << 8 | method << 24, as R_WHAT. */
export const T_WHAT: usize = 8
/** How often one message stands for itself. */
export const T_COUNT: usize = 12
export const T_HITS: usize = 16
const T_HOLES: usize = 20
/** Per hole: what fills it, and the text before it: offset and length in the text; then the text behind the last. */
const T_PARTS: usize = 24
const PART_SIZE: usize = 12
const MOST_HOLES: u32 = 3
const T_TEXT: usize = T_PARTS + 4 * PART_SIZE
const LONGEST: u32 = 320
const TEMPLATE_SIZE: i32 = <i32>T_TEXT + 328

const USER: u32 = 1
const ADDRESS: u32 = 2
const PORT: u32 = 3

const LONGEST_USER: usize = 255
const MOST_PORT: u64 = 0xffff
const BUCKETS: usize = 256
/** A template is found by its first sixteen bytes, or by eight where its first text is shorter. */
const LONG_KEY: u32 = 16
const KEY: u32 = 8

const templates = memory.data(TEMPLATES * TEMPLATE_SIZE, 16)
const longBuckets = memory.data(<i32>(BUCKETS << 2), 16)
const buckets = memory.data(<i32>(BUCKETS << 2), 16)
let count: i32 = 0

/** What `readTemplate` has found; where there is no user or address, its start is 0. */
export let user: usize = 0
export let userEnd: usize = 0
export let source: usize = 0
export let sourceEnd: usize = 0
export let port: u32 = 0

/** Forgets all templates. */
export function forgetTemplates(): void {
  count = 0
  memory.fill(longBuckets, 0, BUCKETS << 2)
  memory.fill(buckets, 0, BUCKETS << 2)
}

export function templateAt(index: i32): usize {
  return templates + <usize>(index * TEMPLATE_SIZE)
}

/** The template of the message `[at, end)` of a speaker, or 0. */
export function readTemplate(at: usize, end: usize, speaker: u32): usize {
  if (end - at < KEY) return 0
  const known = findIn(longBucketOf(at), at, end, speaker)
  return known != 0 ? known : findIn(bucketOf(at), at, end, speaker)
}

function findIn(bucket: usize, at: usize, end: usize, speaker: u32): usize {
  let before: usize = 0
  for (let known = load<usize>(bucket); known != 0; known = load<usize>(known)) {
    if (load<u32>(known, T_SPEAKER) == speaker && fits(known, at, end)) {
      if (before != 0) toFront(bucket, before, known)
      return known
    }
    before = known
  }
  return 0
}

function longBucketOf(at: usize): usize {
  return longBuckets + (keyOf(load<u64>(at) ^ rotl<u64>(load<u64>(at, 8), 23), BUCKETS) << 2)
}

function bucketOf(at: usize): usize {
  return buckets + (keyOf(load<u64>(at), BUCKETS) << 2)
}

function fits(known: usize, at: usize, end: usize): bool {
  const holes = load<u32>(known, T_HOLES)
  let part = known + T_PARTS
  let p = at
  user = source = 0
  port = 0
  for (let i: u32 = 0; i <= holes; i++) {
    const length = load<u32>(part, 8)
    if (p + length > end || !same(known + T_TEXT + load<u32>(part, 4), p, length)) return false
    p += length
    if (i < holes) {
      p = fill(load<u32>(part), p, end)
      if (p == 0) return false
    }
    part += PART_SIZE
  }
  return p == end
}

/** Takes what fills a hole at `at`; returns the position behind it, or 0. */
function fill(what: u32, at: usize, end: usize): usize {
  if (what == USER) {
    user = at
    userEnd = safeEnd(at, end)
    return userEnd == at || userEnd - at > LONGEST_USER ? 0 : userEnd
  }
  if (what == ADDRESS) {
    source = at
    sourceEnd = addressEnd(at, end)
    return sourceEnd
  }
  const portEnd = digitsEnd(at, min(end, at + 6))
  const value = decimal(at, portEnd)
  port = <u32>value
  return value == 0 || value > MOST_PORT ? 0 : portEnd
}

/**
 * Learns the message `[at, end)` of a speaker, with a user at `[userAt, userTo)`, an address and a port where these are
 * not 0. Returns the template's number, or -1 where it can't be learnt.
 */
export function learnTemplate(
  at: usize,
  end: usize,
  speaker: u32,
  userAt: usize,
  userTo: usize,
  sourceAt: usize,
  sourceTo: usize,
  portAt: usize,
  portTo: usize,
  what: u32,
  repeats: u32,
): i32 {
  if (count == TEMPLATES || end - at > LONGEST) return -1
  const fresh = templateAt(count)
  store<u32>(fresh, speaker, T_SPEAKER)
  store<u32>(fresh, what, T_WHAT)
  store<u32>(fresh, repeats, T_COUNT)
  store<u32>(fresh, 0, T_HITS)
  store<u32>(fresh, 0, T_HOLES)
  memory.copy(fresh + T_TEXT, at, end - at)
  let p = at
  for (let i: u32 = 0; i < MOST_HOLES; i++) {
    const next = nextHole(p, userAt, sourceAt, portAt)
    if (next == 0) break
    const hole = next == userAt ? USER : next == sourceAt ? ADDRESS : PORT
    addPart(fresh, i, hole, p - at, next - p)
    p = hole == USER ? userTo : hole == ADDRESS ? sourceTo : portTo
    store<u32>(fresh, i + 1, T_HOLES)
  }
  addPart(fresh, load<u32>(fresh, T_HOLES), 0, p - at, end - p)
  return keep(fresh, at, end)
}

/** The first hole at `p` or behind it, or 0. */
function nextHole(p: usize, userAt: usize, sourceAt: usize, portAt: usize): usize {
  let next: usize = 0
  if (userAt >= p) next = userAt
  if (sourceAt >= p && (next == 0 || sourceAt < next)) next = sourceAt
  if (portAt >= p && (next == 0 || portAt < next)) next = portAt
  return next
}

function addPart(template: usize, i: u32, what: u32, offset: usize, length: usize): void {
  const part = template + T_PARTS + <usize>i * PART_SIZE
  store<u32>(part, what)
  store<u32>(part, <u32>offset, 4)
  store<u32>(part, <u32>length, 8)
}

/** Keeps a template whose first text tells it, and which fits the very message it was made of. */
function keep(fresh: usize, at: usize, end: usize): i32 {
  const first = load<u32>(fresh + T_PARTS, 8)
  if (first < KEY || !fits(fresh, at, end)) return -1
  put(first < LONG_KEY ? bucketOf(at) : longBucketOf(at), fresh)
  return count++
}

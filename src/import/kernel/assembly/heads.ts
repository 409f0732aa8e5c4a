import { COMMA, COLON, decimal, digitsEnd, DOT, isDigit } from './bytes'
import { keyOf, put, toFront } from './buckets'
import { same } from './names'

/**
 * Beginnings of lines that have been learnt: what stands before the clock (the date), and what stands between the clock
 * and the message but for the pid (the head: host, program, punctuation).
 */

const DATES: i32 = 8
/** Bytes of a date's record: length, padding, text. */
const DATE_SIZE: i32 = 72
const LONGEST_DATE: u32 = 64

const HEADS: i32 = 256
/** Offsets of a head's record; the first is the next of its bucket. Which form and program it is of the caller keeps. */
const H_LENGTH: usize = 4
const H_REST_LENGTH: usize = 8
/** WITH_PID, YEARLESS, the digits of a second's fraction before it and which envelope it is of, both shifted. */
export const H_BITS: usize = 12
export const H_HITS: usize = 16
/** 0 for a program whose messages nobody reads, else the number of its speaker. */
export const H_SPEAKER: usize = 20
export const H_HOST: usize = 24
/** Minutes east of UTC, shifted to where R_ZONE has it. */
export const H_ZONE: usize = 28
/** Seconds at midnight by date; NaN where head and date have not been seen together. */
const H_BASES: usize = 32
const H_TEXT: usize = H_BASES + DATES * 8
const H_REST: usize = H_TEXT + 96
const LONGEST_HEAD: u32 = 88
const LONGEST_REST: u32 = 56
const HEAD_SIZE: i32 = <i32>H_REST + 64

const WITH_PID: u32 = 2
export const YEARLESS: u32 = 4
const FRACTION_SHIFT: u32 = 8

const BUCKETS: usize = 64
/** A head is found by its first eight bytes. */
const KEY: u32 = 8

const dates = memory.data(DATES * DATE_SIZE, 16)
const heads = memory.data(HEADS * HEAD_SIZE, 16)
const buckets = memory.data(<i32>(BUCKETS << 2), 16)
let dateCount: i32 = 0
let headCount: i32 = 0
let lastDate: i32 = 0
/** The date that times without a year have now, or -1. */
let yearlessDate: i32 = -1
let lastClock: u64 = 0
/** No clock yet: bytes that are 0, as `lastClock` is, are none. */
let lastSeconds: i32 = -1

/** What `readHead` has found. */
export let head: usize = 0
export let time: f64 = NaN
export let pid: i32 = -1
export let message: usize = 0
let date: i32 = -1

/** Forgets all dates and heads. */
export function forgetHeads(): void {
  dateCount = headCount = lastDate = 0
  yearlessDate = -1
  memory.fill(buckets, 0, BUCKETS << 2)
}

/** Sets which date times without a year have: -1 where the line before was of an unknown one. */
export function setYearlessDate(at: i32): void {
  yearlessDate = at
}

export function headAt(index: i32): usize {
  return heads + <usize>(index * HEAD_SIZE)
}

/** Takes a line's beginning; false where it is none that has been learnt. */
export function readHead(at: usize, end: usize): bool {
  const clock = dateEnd(at)
  if (clock == 0) return false
  const seconds = readClock(clock)
  if (seconds < 0) return false
  let p = clock + 8
  let micros: f64 = 0
  let digits: u32 = 0
  const separator = load<u8>(p)
  if ((separator == DOT || separator == COMMA) && isDigit(load<u8>(p + 1))) {
    micros = readMicros(p + 1)
    const fractionEnd = digitsEnd(p + 1, end)
    digits = <u32>(fractionEnd - p - 1)
    p = fractionEnd
  }
  head = findHead(p, end, digits)
  if (head == 0) return false
  time = load<f64>(head + ((<usize>date) << 3), H_BASES) + <f64>seconds
  if (digits > 0) time += micros / 1e6
  return true
}

/** Where the clock begins behind a known date, or 0. */
function dateEnd(at: usize): usize {
  for (let i = 0, known = lastDate; i < dateCount; i++) {
    const record = dates + <usize>(known * DATE_SIZE)
    const length = load<u32>(record)
    if (same(record + 8, at, length)) {
      date = lastDate = known
      return at + length
    }
    known = known + 1 == dateCount ? 0 : known + 1
  }
  return 0
}

/** Seconds within the day of the `HH:MM:SS` at `at`, or -1; neighbouring lines often have the same. */
function readClock(at: usize): i32 {
  const word = load<u64>(at)
  if (word == lastClock) return lastSeconds
  const seconds = clockOf(at)
  if (seconds < 0) return -1
  lastClock = word
  lastSeconds = seconds
  return seconds
}

function clockOf(at: usize): i32 {
  if (load<u8>(at, 2) != COLON || load<u8>(at, 5) != COLON) return -1
  const hours = twoDigits(at)
  const minutes = twoDigits(at + 3)
  const seconds = twoDigits(at + 6)
  if (hours > 23 || minutes > 59 || seconds > 60) return -1
  return hours * 3600 + minutes * 60 + seconds
}

function twoDigits(at: usize): u32 {
  const tens: u32 = load<u8>(at) - 48
  const ones: u32 = load<u8>(at, 1) - 48
  return tens > 9 || ones > 9 ? 1000 : tens * 10 + ones
}

/** Millionths of a second of the digits at `at`: six, with noughts for those that are not there. */
function readMicros(at: usize): f64 {
  let micros: u32 = 0
  let p = at
  for (let i = 0; i < 6; i++) {
    const byte: u32 = load<u8>(p)
    const isThere = isDigit(byte)
    micros = micros * 10 + (isThere ? byte - 48 : 0)
    if (isThere) p++
  }
  return <f64>micros
}

/** The known head at `at`, its pid read and the message found, or 0. */
function findHead(at: usize, end: usize, digits: u32): usize {
  const bucket = bucketOf(at)
  let before: usize = 0
  for (let found = load<usize>(bucket); found != 0; found = load<usize>(found)) {
    if (isOfLine(found, digits) && readRest(found, at, end)) {
      if (before != 0) toFront(bucket, before, found)
      return found
    }
    before = found
  }
  return 0
}

/** Whether a head has been seen with the line's date and as long a fraction. */
function isOfLine(known: usize, digits: u32): bool {
  const bits = load<u32>(known, H_BITS)
  const base = load<f64>(known + ((<usize>date) << 3), H_BASES)
  if (base != base || ((bits >> FRACTION_SHIFT) & 0xff) != digits) return false
  return (bits & YEARLESS) == 0 || date == yearlessDate
}

function readRest(known: usize, at: usize, end: usize): bool {
  const length = load<u32>(known, H_LENGTH)
  if (at + length > end || !same(known + H_TEXT, at, length)) return false
  message = at + length
  pid = -1
  if ((load<u32>(known, H_BITS) & WITH_PID) == 0) return true
  const pidEnd = digitsEnd(message, min(end, message + 11))
  const value = decimal(message, pidEnd)
  if (pidEnd == message || value > 0x7fffffff) return false
  pid = <i32>value
  const rest = load<u32>(known, H_REST_LENGTH)
  if (pidEnd + rest > end || !same(known + H_REST, pidEnd, rest)) return false
  message = pidEnd + rest
  return true
}

function bucketOf(at: usize): usize {
  return buckets + (keyOf(load<u64>(at), BUCKETS) << 2)
}

/** The number of the date `[at, end)`, new or known; -1 where there is no room. */
function learnDate(at: usize, end: usize): i32 {
  const length = <u32>(end - at)
  for (let i = 0; i < dateCount; i++) {
    const record = dates + <usize>(i * DATE_SIZE)
    if (load<u32>(record) == length && same(record + 8, at, length)) return i
  }
  if (length > LONGEST_DATE) return -1
  const fresh = dateCount < DATES ? dateCount++ : oldestDate()
  const record = dates + <usize>(fresh * DATE_SIZE)
  store<u32>(record, length)
  memory.copy(record + 8, at, length)
  return fresh
}

/** The date after the one used last gives way; no head has seen its successor yet. */
function oldestDate(): i32 {
  const oldest = (lastDate + 1) % DATES
  for (let i = 0; i < headCount; i++) store<f64>(headAt(i) + ((<usize>oldest) << 3), NaN, H_BASES)
  if (yearlessDate == oldest) yearlessDate = -1
  return oldest
}

/**
 * Learns the beginning of a line: date `[start, clock)`, head `[headStart, pidStart)` and behind the pid
 * `[pidEnd, messageStart)`; without a pid, `[headStart, messageStart)` and nothing. `midnight` is what the clock is
 * added to. Returns the head's number, new or known, or -1 where it can't be learnt.
 */
export function learnHead(
  start: usize,
  clock: usize,
  headStart: usize,
  pidStart: usize,
  pidEnd: usize,
  messageStart: usize,
  bits: u32,
  midnight: f64,
): i32 {
  const length = <u32>(pidStart - headStart)
  const restLength = <u32>(messageStart - pidEnd)
  if (length < KEY || length > LONGEST_HEAD || restLength > LONGEST_REST) return -1
  const ofDate = learnDate(start, clock)
  if (ofDate < 0) return -1
  lastDate = ofDate
  if ((bits & YEARLESS) != 0 && ofDate != yearlessDate) turnTo(ofDate)
  let index = knownHead(headStart, length, pidEnd, restLength, bits)
  if (index < 0) index = addHead(headStart, length, pidEnd, restLength, bits)
  if (index >= 0) store<f64>(headAt(index) + ((<usize>ofDate) << 3), midnight, H_BASES)
  return index
}

/** Another day has begun: a New Year can lie between it and what was known, so that all is learnt again. */
function turnTo(ofDate: i32): void {
  for (let i = 0; i < headCount; i++) {
    const known = headAt(i)
    if ((load<u32>(known, H_BITS) & YEARLESS) == 0) continue
    for (let j = 0; j < DATES; j++) store<f64>(known + ((<usize>j) << 3), NaN, H_BASES)
  }
  yearlessDate = ofDate
}

function knownHead(at: usize, length: u32, rest: usize, restLength: u32, bits: u32): i32 {
  for (let i = 0; i < headCount; i++) {
    const known = headAt(i)
    if (load<u32>(known, H_LENGTH) != length || load<u32>(known, H_REST_LENGTH) != restLength) continue
    if (load<u32>(known, H_BITS) != bits) continue
    if (same(known + H_TEXT, at, length) && same(known + H_REST, rest, restLength)) return i
  }
  return -1
}

function addHead(at: usize, length: u32, rest: usize, restLength: u32, bits: u32): i32 {
  if (headCount == HEADS) return -1
  const fresh = headAt(headCount)
  store<u32>(fresh, length, H_LENGTH)
  store<u32>(fresh, restLength, H_REST_LENGTH)
  store<u32>(fresh, bits, H_BITS)
  store<u32>(fresh, 0, H_HITS)
  for (let i = 0; i < DATES; i++) store<f64>(fresh + ((<usize>i) << 3), NaN, H_BASES)
  memory.copy(fresh + H_TEXT, at, length)
  memory.copy(fresh + H_REST, rest, restLength)
  put(bucketOf(at), fresh)
  return headCount++
}

import { CR, lineFeed } from './bytes'
import {
  forgetHeads,
  H_BITS,
  H_HITS,
  H_HOST,
  H_SPEAKER,
  H_ZONE,
  head,
  headAt,
  message,
  pid,
  readHead,
  time,
  YEARLESS,
} from './heads'
import { holds, intern } from './names'
import {
  forgetTemplates,
  port,
  readTemplate,
  source,
  sourceEnd,
  T_COUNT,
  T_HITS,
  T_WHAT,
  templateAt,
  user,
  userEnd,
} from './templates'

/**
 * Reads the lines of a block whose shapes have been learnt, and writes their evidence; at a line of any other shape it
 * stops and lets the caller read it. The block and all tables lie in memory that the caller lays out.
 */

export { holds as holdsName, intern, lay as layNames } from './names'
export { learnHead, setYearlessDate } from './heads'
export { learnTemplate } from './templates'

/** Numbers of a row of evidence, in bytes; src/model/evidence.ts has them in words. */
const ROW_SIZE: usize = 32
const R_LINE: usize = 0
const R_PID: usize = 4
const R_SOURCE: usize = 8
const R_USER: usize = 12
const R_WHAT: usize = 16
const R_PLACE: usize = 20
const R_ZONE: usize = 24
const R_COUNT: usize = 28

/** As src/model/evidence.ts. */
const FAILED: u32 = 1
const PAM_ERROR: u32 = 3
const INVALID_USER: u32 = 6
const CLOSING: u32 = 7
const ACCEPTED: u32 = 8
const LISTENER_SCAN: u32 = 10
const NEUTRAL: u32 = 12
const MENTION: u32 = 13
const SESSION_OPENED: u32 = 15
const E_YEARLESS: u32 = 2 << 8
const E_AUCEPS: u32 = 8 << 8
/** fail2ban's and Hansteen's marks: such rows are counted by the fold. */
const COUNTED: u32 = (4 | 32) << 8
/** As programs.ts: `sshd` to the letter, and the others of OpenSSH, whose messages are the same. */
const OPENSSH: u32 = 1
const PLAIN_SSHD: u32 = 2

const CAPITAL_L: u8 = 76
const SILENCE: f64 = 3600
const REMEMBERED: u32 = 1 << 12

let records: usize = 0
let times: usize = 0
let sources: usize = 0
let users: usize = 0
const said = memory.data(<i32>(REMEMBERED << 2), 16)
let longest: usize = 0
let isWhole: bool = false

/** Rows so far, and lines. */
export let rows: u32 = 0
export let lines: u32 = 0
/** Where the line ends at which `run` has stopped: its line feed, or the block's end. */
export let lineEnd: usize = 0
/** Lines of other programs, lines that say nothing that counts, and lines of tries that say nothing new. */
export let others: u32 = 0
export let neutrals: u32 = 0
export let repeated: u32 = 0
/** The newest line that was left out since it says nothing new, from 0, and its kind. */
export let leftLine: i32 = -2
export let leftKind: u32 = 0
/** The newest time without a year, or NaN where `run` has read none. */
export let newestYearless: f64 = NaN
/** The log host of the newest line that counts of those that `run` has read, or -1. */
export let newestHost: i32 = -1

/** The first address that is free. */
export function heapStart(): usize {
  return __heap_base
}

/** Says what lines with a head are: whose messages, their host's id, their R_ZONE. */
export function setHead(index: i32, speaker: u32, host: i32, zone: i32): void {
  const known = headAt(index)
  store<u32>(known, speaker, H_SPEAKER)
  store<i32>(known, host, H_HOST)
  store<i32>(known, zone, H_ZONE)
}

/** Lines of the block that were read by a head. */
export function headHits(index: i32): u32 {
  return load<u32>(headAt(index), H_HITS)
}

/** Lines of the block that were read by a template. */
export function templateHits(index: i32): u32 {
  return load<u32>(templateAt(index), T_HITS)
}

/** Where the table of newest rows by pid lies. */
export function saidTable(): usize {
  return said
}

/** Begins a block: rows go to `recordsAt` and `timesAt`, names to tables whose regions are given. */
export function begin(
  recordsAt: usize,
  timesAt: usize,
  sourcesAt: usize,
  usersAt: usize,
  longestLine: usize,
  whole: bool,
): void {
  records = recordsAt
  times = timesAt
  sources = sourcesAt
  users = usersAt
  longest = longestLine
  isWhole = whole
  rows = lines = others = neutrals = repeated = 0
  leftLine = -2
  newestYearless = NaN
  newestHost = -1
  memory.fill(said, 0, REMEMBERED << 2)
  forgetHeads()
  forgetTemplates()
}

/** Sets what the caller has counted itself. */
export function setCounts(rowCount: u32, lineCount: u32): void {
  rows = rowCount
  lines = lineCount
}

/**
 * Reads `[at, end)` up to the first line that it does not know, or that is the block's last; returns where that line
 * begins, with `lineEnd` set.
 */
export function run(at: usize, end: usize): usize {
  let p = at
  newestYearless = NaN
  newestHost = -1
  while (p < end) {
    lineEnd = lineFeed(p, end)
    const next = lineEnd + 1
    // The next block may repeat the last line: what it says has to be there.
    if (next >= end || lineEnd - p > longest) return p
    if (!readLine(p, lineEnd > p && load<u8>(lineEnd - 1) == CR ? lineEnd - 1 : lineEnd)) return p
    lines++
    p = next
  }
  return p
}

function readLine(at: usize, end: usize): bool {
  if (!readHead(at, end)) return false
  const speaker = load<u32>(head, H_SPEAKER)
  if (speaker == 0) {
    // `Last message … repeated` of syslog-ng can stand behind any program.
    if (load<u8>(message) == CAPITAL_L) return false
    others++
  } else {
    const known = readTemplate(message, end, speaker == PLAIN_SSHD ? OPENSSH : speaker)
    if (known == 0) return false
    take(known, speaker)
    bump(known, T_HITS)
  }
  bump(head, H_HITS)
  if ((load<u32>(head, H_BITS) & YEARLESS) != 0) newestYearless = time
  return true
}

function bump(record: usize, hits: usize): void {
  store<u32>(record + hits, load<u32>(record + hits) + 1)
}

function take(known: usize, speaker: u32): void {
  const count = load<u32>(known, T_COUNT)
  const isYearless = (load<u32>(head, H_BITS) & YEARLESS) != 0
  let what = load<u32>(known, T_WHAT) | (isYearless ? E_YEARLESS : 0)
  if (speaker != PLAIN_SSHD || count != 1) what &= ~E_AUCEPS
  const kind = what & 63
  if (kind == NEUTRAL) {
    neutrals++
    return
  }
  newestHost = load<i32>(head, H_HOST)
  if (!isWhole && isSaid(kind, what)) {
    if (kind == CLOSING) repeated++
    else neutrals++
    leftLine = lines
    leftKind = kind
    return
  }
  addRow(what, count)
}

function addRow(what: u32, count: u32): void {
  const row = records + <usize>rows * ROW_SIZE
  store<u32>(row, lines, R_LINE)
  store<i32>(row, pid, R_PID)
  store<i32>(row, source == 0 ? -1 : intern(sources, source, <u32>(sourceEnd - source)), R_SOURCE)
  store<i32>(row, user == 0 ? -1 : intern(users, user, <u32>(userEnd - user)), R_USER)
  store<u32>(row, what, R_WHAT)
  store<u32>(row, (load<u32>(head, H_HOST) << 16) | port, R_PLACE)
  store<u32>(row, load<u32>(head, H_ZONE), R_ZONE)
  store<u32>(row, count, R_COUNT)
  store<f64>(times + ((<usize>rows) << 3), time)
  rows++
  if (pid >= 0) store<u32>(said + ((pid & (REMEMBERED - 1)) << 2), (what & 63) == LISTENER_SCAN ? 0 : rows)
}

/** Whether a row before says what this line says: the rules of src/import/said-before.ts. */
function isSaid(kind: u32, what: u32): bool {
  if (kind != MENTION && kind != CLOSING && kind != SESSION_OPENED) return false
  if (pid < 0) return false
  const newest = load<u32>(said + ((pid & (REMEMBERED - 1)) << 2))
  if (newest == 0) return false
  const row = records + <usize>(newest - 1) * ROW_SIZE
  if (!isSameProcess(row, newest - 1, what)) return false
  if (kind == SESSION_OPENED) return (load<u32>(row, R_WHAT) & 63) == ACCEPTED && isSameUser(row)
  if (!isSameSource(row)) return false
  return kind == MENTION || isSameTry(row, what)
}

function isSameProcess(row: usize, index: u32, what: u32): bool {
  if (load<i32>(row, R_PID) != pid || load<u32>(row, R_PLACE) >> 16 != load<u32>(head, H_HOST)) return false
  if (load<u32>(row, R_ZONE) != load<u32>(head, H_ZONE)) return false
  if (((load<u32>(row, R_WHAT) ^ what) & E_YEARLESS) != 0) return false
  return !(abs(load<f64>(times + ((<usize>index) << 3)) - time) > SILENCE)
}

function isSameSource(row: usize): bool {
  if (port != 0 && (load<u32>(row, R_PLACE) & 0xffff) == 0) return false
  const id = load<i32>(row, R_SOURCE)
  return id >= 0 && source != 0 && holds(sources, id, source, <u32>(sourceEnd - source))
}

function isSameUser(row: usize): bool {
  const id = load<i32>(row, R_USER)
  return id >= 0 && user != 0 && holds(users, id, user, <u32>(userEnd - user))
}

function isSameTry(row: usize, what: u32): bool {
  const before = load<u32>(row, R_WHAT)
  const kind = before & 63
  const isTry = kind == FAILED || kind == INVALID_USER || kind == CLOSING || kind == PAM_ERROR
  if (!isTry || (what & COUNTED) != 0 || ((before ^ what) & (3 << 6)) != 0) return false
  return isSameUser(row)
}

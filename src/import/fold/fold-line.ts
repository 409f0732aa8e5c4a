import { NO_OFFSET } from '../../model/attempt-table'
import { NO_STEP } from '../../model/stretches'
import {
  E_YEARLESS,
  type EvidenceBlock,
  R_COUNT,
  R_LINE,
  R_PID,
  R_PLACE,
  R_SOURCE,
  R_USER,
  R_WHAT,
  R_ZONE,
  STRIDE,
} from '../../model/evidence'
import type { LineNumbers } from '../line-numbers'
import { onYearlessAxis } from './apart'
import { NONE } from './row-list'
import type { NameMaps } from './set-names'

/** Where a block stands in its set. */
export interface BlockPlace {
  readonly file: number
  readonly numbers: LineNumbers
  /** Lines of the set before the block. */
  readonly entriesBefore: number
  /** New Years before the block. */
  readonly baseStep: number
}

/** One line of evidence with the set's own ids: objects are used again. */
export class FoldLine {
  file = 0
  kind = 0
  flags = 0
  time = NaN
  yearStep = NO_STEP
  offset = NO_OFFSET
  /** Seconds for comparing lines of one log by {@link apart}: true seconds where known. */
  at = NaN
  host = 0
  pid = -1
  /** Set-wide ids, or NONE. */
  source = NONE
  user = NONE
  valid = 0
  method = 0
  port = 0
  count = 1
  /** Whether the line can be read in two ways. */
  isForked = false
  /** Whether nothing before it speaks for either. */
  isUndecided = false
  /** 1-based line within its file. */
  number = 0
  /** Line within the whole set, from 0. */
  ordinal = NaN

  /** Takes row `i` of a block. */
  load(block: EvidenceBlock, i: number, ids: NameMaps, place: BlockPlace): void {
    const { records } = block
    const r = i * STRIDE
    const what = records[r + R_WHAT] ?? 0
    this.kind = what & 63
    this.valid = (what >> 6) & 3
    this.flags = (what >> 8) & 0xffff
    this.method = ids.methods[what >>> 24] ?? 0
    const time = block.time[i] ?? NaN
    const zone = records[r + R_ZONE] ?? 0
    this.time = time
    this.offset = zone >> 16
    if ((what & (E_YEARLESS << 8)) !== 0) {
      this.yearStep = place.baseStep + ((zone << 16) >> 16)
      this.at = onYearlessAxis(time, this.yearStep)
    } else {
      this.yearStep = NO_STEP
      this.at = this.offset === NO_OFFSET ? time : time - this.offset * 60
    }
    const hostAndPort = records[r + R_PLACE] ?? 0
    this.host = ids.hosts[hostAndPort >>> 16] ?? 0
    this.port = hostAndPort & 0xffff
    this.pid = records[r + R_PID] ?? NONE
    const source = records[r + R_SOURCE] ?? NONE
    this.source = source < 0 ? NONE : (ids.sources[source] ?? NONE)
    const user = records[r + R_USER] ?? NONE
    this.user = user < 0 ? NONE : (ids.users[user] ?? NONE)
    this.count = records[r + R_COUNT] ?? 1
    const line = records[r + R_LINE] ?? 0
    this.isForked = this.isUndecided = false
    this.file = place.file
    this.number = place.numbers.first + place.numbers.step * line
    this.ordinal = place.entriesBefore + line
  }
}

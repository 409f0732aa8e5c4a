import { LEAP_YEAR } from '../../base/calendar'
import { NO_ID, NO_OFFSET } from '../../model/attempt-table'
import { NO_STEP } from '../../model/attempt-columns'
import { E_YEARLESS, type EvidenceBlock } from '../../model/evidence'
import { NONE } from './connection'
import type { NameMaps } from './set-names'

/** Where a block stands in its set. */
export interface BlockPlace {
  readonly file: number
  /** 1-based number of the block's first line within its file. */
  readonly firstLine: number
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
  /** Seconds for comparing lines of one log: true seconds where known, else on a calendar of leap years. */
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
  /** 1-based line within its file. */
  number = 0
  /** Line within the whole set, from 0. */
  ordinal = NaN

  /** Takes row `i` of a block. */
  load(block: EvidenceBlock, i: number, ids: NameMaps, place: BlockPlace): void {
    this.kind = block.kind[i] ?? 0
    this.flags = block.flags[i] ?? 0
    this.time = block.time[i] ?? NaN
    this.offset = block.offset[i] ?? NO_OFFSET
    const yearless = (this.flags & E_YEARLESS) !== 0
    this.yearStep = yearless ? place.baseStep + (block.yearStep[i] ?? 0) : NO_STEP
    this.at = yearless
      ? this.yearStep * LEAP_YEAR + this.time
      : this.time - (this.offset === NO_OFFSET ? 0 : this.offset * 60)
    this.host = ids.hosts[block.host[i] ?? 0] ?? 0
    this.pid = block.pid[i] ?? -1
    this.source = idOf(ids.sources, block.source[i])
    this.user = idOf(ids.users, block.user[i])
    this.valid = block.valid[i] ?? 0
    this.method = ids.methods[block.method[i] ?? 0] ?? 0
    this.port = block.port[i] ?? 0
    this.count = block.count[i] ?? 1
    this.file = place.file
    this.number = place.firstLine + (block.line[i] ?? 0)
    this.ordinal = place.entriesBefore + (block.line[i] ?? 0)
  }
}

function idOf(map: Uint32Array, id: number | undefined): number {
  return id === undefined || id === NO_ID ? NONE : (map[id] ?? NONE)
}

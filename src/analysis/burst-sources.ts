import { isoTime } from '../base/calendar'
import { type AttemptTable, NO_ID } from '../model/attempt-table'
import type { Burst, Gap } from '../model/answers'
import type { Filter } from '../model/filter'
import type { ChunkRows } from './chunk-rows'
import type { Rows } from './filter-test'
import type { LogData } from './log-data'
import { LogFacts } from './log-facts'
import type { Rhythm, Stretch } from './rhythm'
import { passRows, type RowSink } from './row-pass'
import { CHUNK } from './time-chunks'
import { TIMELINE_KEYS } from './timeline-counts'

type BurstStretch = Rhythm['bursts'][number]

/** Counted tries by source within stretches of time, whose last second belongs to them. */
class StretchSources implements RowSink {
  readonly keys = TIMELINE_KEYS
  readonly byStretch: readonly { readonly stretch: BurstStretch; readonly tries: Map<number, number> }[]
  readonly #table: AttemptTable
  readonly #chunks: Rows['chunks']

  constructor({ data, chunks }: Rows, stretches: readonly BurstStretch[]) {
    this.#table = data.table
    this.#chunks = chunks
    this.byStretch = stretches.map((stretch) => ({ stretch, tries: new Map<number, number>() }))
  }

  wants(chunk: number): boolean {
    return this.byStretch.some(({ stretch }) => this.#reaches(chunk, stretch))
  }

  take(start: number, { counted }: ChunkRows): void {
    for (const { stretch, tries } of this.byStretch) {
      if (this.#reaches(start / CHUNK, stretch)) this.#add(tries, start, counted, stretch)
    }
  }

  #reaches(chunk: number, { start, end }: Stretch): boolean {
    const [least, greatest] = [this.#chunks.least[chunk] ?? Infinity, this.#chunks.greatest[chunk] ?? -Infinity]
    return least <= end && greatest >= start
  }

  #add(tries: Map<number, number>, start: number, offsets: Uint16Array, stretch: Stretch): void {
    const { time, source, count } = this.#table
    for (const offset of offsets) {
      const row = start + offset
      const at = time[row] ?? NaN
      if (!(at >= stretch.start && at <= stretch.end)) continue
      const id = source[row] ?? NO_ID
      tries.set(id, (tries.get(id) ?? 0) + (count[row] ?? 1))
    }
  }
}

/** Bursts with who made them: found in a pass of its own, over the chunks that they lie in. */
export function tellBursts(data: LogData, filter: Filter, { bursts }: Rhythm): Burst[] {
  if (bursts.length === 0) return []
  const sources = new StretchSources(LogFacts.of(data).counted(filter), bursts)
  passRows(data, filter, [sources])
  return sources.byStretch.map(({ stretch, tries }) => {
    const { start, end, attempts } = stretch
    const known = [...tries].filter(([id]) => id !== NO_ID)
    const named = known.map(([id, count]) => ({ source: data.table.sources.text(id), attempts: count }))
    const [first] = named.sort((a, b) => b.attempts - a.attempts || (a.source < b.source ? -1 : 1))
    return {
      start: isoTime(start),
      seconds: end - start,
      attempts,
      sources: known.length,
      source: first?.source ?? null,
      sourceAttempts: first?.attempts ?? 0,
    }
  })
}

/** Gaps as they are told. */
export function tellGaps({ gaps }: Rhythm): Gap[] {
  return gaps.map(({ start, end }) => ({ start: isoTime(start), seconds: end - start }))
}

import type { Filter } from '../model/filter'
import type { ChunkRows } from './chunk-rows'
import { keysOf, textOfKeys } from './filter-keys'
import type { LogData } from './log-data'
import { LogFacts } from './log-facts'
import type { Recent } from './recent'
import { CHUNK } from './time-chunks'

/** Something that takes rows in log order: sums, lists. */
export interface RowSink {
  /** The keys of the filter that its rows have to pass, as bits (filter-keys.ts). */
  readonly keys: number
  /** Takes the rows `start + offset` of both lists; the offsets are gone after the call. */
  take(start: number, rows: ChunkRows): void
  /** Whether it wants the rows of a chunk; without it those of all. */
  wants?(chunk: number): boolean
}

/**
 * Gives each sink the rows that pass its keys of a filter, all in one pass over the table. They get them a chunk at a
 * time: each runs a loop of its own over few columns, and what one has fetched the next finds in the cache.
 */
export function passRows(data: LogData, filter: Filter, sinks: readonly RowSink[]): void {
  if (sinks.length === 0) return
  const facts = LogFacts.of(data).counted(filter)
  const keys = keysOf(
    filter,
    sinks.reduce((all, sink) => all | sink.keys, 0),
  )
  const test = facts.testOf(filter, keys)
  const count = Math.ceil(data.table.length / CHUNK)
  for (let chunk = 0; chunk < count; chunk++) {
    test.judge(chunk)
    for (const sink of sinks) {
      if (sink.wants?.(chunk) === false) continue
      const rows = test.passing(sink.keys)
      if (rows.counted.length + rows.others.length > 0) sink.take(chunk * CHUNK, rows)
    }
  }
}

/** A sink that is to be filled, and what it is kept under (see Recent). */
interface MissingSink {
  readonly name: string
  readonly filter: string
  readonly sink: RowSink
}

/**
 * Sinks under a filter: those that are not known from a filter before are filled in one pass. They are kept when they
 * are full: a pass can break off for lack of memory, and what it leaves must answer nothing.
 */
export class SinkPass {
  readonly #data: LogData
  readonly #filter: Filter
  readonly #recent: Recent
  readonly #missing: MissingSink[] = []

  constructor(data: LogData, filter: Filter) {
    this.#data = data
    this.#filter = filter
    this.#recent = LogFacts.of(data).counted(filter).recent
  }

  /** The sink of a name (see Recent) under `keys` of the filter: a new one is empty until `run`. */
  sink<S extends RowSink>(name: string, keys: number, make: () => S): S {
    const filter = textOfKeys(this.#filter, keys)
    if (this.#recent.has(name, filter)) return this.#recent.get(name, filter, make)
    const sink = make()
    this.#missing.push({ name, filter, sink })
    return sink
  }

  run(): void {
    const sinks = this.#missing.map(({ sink }) => sink)
    passRows(this.#data, this.#filter, sinks)
    for (const { name, filter, sink } of this.#missing) this.#recent.keep(name, filter, sink)
  }
}

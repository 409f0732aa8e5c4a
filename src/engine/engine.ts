import { Analysis } from '../analysis/analysis'
import type { LogData } from '../analysis/log-data'
import { NameKinds } from '../analysis/name-kinds'
import { SourcePlaces } from '../analysis/source-places'
import { summarise } from '../analysis/summary'
import { rowsOf } from '../analysis/ranked'
import { exportedRows, queryTable, TABLES } from '../analysis/tables'
import { timeRange } from '../analysis/timeline'
import { EXPORTS } from '../export'
import { CountryIndex } from '../geo/country-index'
import { type ImportedLog, type ImportProgress, LogImport, localReader } from '../import/import-log'
import type { AttemptTable } from '../model/attempt-table'
import { type Filter, NO_FILTER, type TimeRange } from '../model/filter'
import type { TimeChoices } from '../model/time-choices'
import { generateSample } from '../sample/generate-sample'
import { SHOWCASE, SHOWCASE_NAME } from '../sample/showcase'
import { gunzipBase64 } from './base64'
import type { DroppedFile, FromEngine, Question, Replies, ToEngine } from './protocol'
import { ReaderPool } from './reader-pool'
import { inputsOf } from './reader'

/** Jobs under way per reader: while it reads the lines of one, the bytes of the next are on their way. */
const JOBS_AHEAD = 4

/** Least time between two sets of figures while reading, ms. */
const REFRESH = 250
/** Figures may take a twentieth of the time at most, here; the page draws them at about the same cost. */
const SHARE = 20
/** The longer reading has gone on, the less figures differ from those before: they are made anew at thrice the time. */
const LATER = 2

/**
 * The worker's side of the page: opens logs, answers questions. It knows neither the page nor that it runs in a
 * worker: messages come in by `handle` and go out by the function it was given.
 */
export class Engine {
  readonly #post: (message: FromEngine) => void
  readonly #now: () => number
  #pool: ReaderPool | null = null
  #countries: CountryIndex | null = null
  #countriesLoading: Promise<void> = Promise.resolve()
  #filter: Filter = NO_FILTER
  #generation = 0
  #stop = new AbortController()
  #import: LogImport | null = null
  #log: ImportedLog | null = null
  #data: LogData | null = null
  #analysis: Analysis | null = null
  #places: SourcePlaces | null = null
  #names: NameKinds | null = null
  /** Time spent on answers since the last figures, ms. */
  #spent = 0
  #status: 'reading' | 'done' | 'partial' = 'reading'

  /** `now` is a monotonic clock in ms: the only one in the engine. */
  constructor(post: (message: FromEngine) => void, now: () => number) {
    this.#post = post
    this.#now = now
  }

  handle(message: ToEngine): void {
    switch (message.type) {
      case 'readers':
        this.#pool = new ReaderPool(message.ports)
        return
      case 'countries':
        // Damaged data must not hold up a drop: it is said, and countries stay unknown.
        this.#countriesLoading = this.#loadCountries(message.base64).catch((error: unknown) => {
          this.#fail(this.#generation, error)
        })
        return
      case 'open':
        void this.#open(message.files, message.generation, message.year)
        return
      case 'sample':
        void this.#open([sampleFile()], message.generation, null)
        return
      case 'stop':
        this.#stop.abort()
        return
      case 'forget':
        this.#stop.abort()
        this.#generation = message.generation
        this.#import = this.#log = this.#data = this.#analysis = this.#places = this.#names = null
        this.#pool?.setFiles([])
        return
      case 'filter':
        this.#filter = message.filter
        if (this.#data !== null) this.#postSummary()
        return
      case 'assume':
        this.#assume(message.choices)
        return
      case 'answers':
      case 'rows':
      case 'export':
        this.#answer(message)
    }
  }

  async #loadCountries(base64: string): Promise<void> {
    const bytes = await gunzipBase64(base64)
    this.#countries = CountryIndex.from(bytes)
    this.#places = null
    if (this.#log === null) return
    this.#use(this.#log)
    this.#postSummary()
  }

  async #open(files: readonly DroppedFile[], generation: number, year: number | null): Promise<void> {
    this.#stop.abort()
    const stop = new AbortController()
    this.#stop = stop
    this.#generation = generation
    this.#status = 'reading'
    this.#filter = NO_FILTER
    this.#log = this.#data = this.#analysis = this.#places = this.#names = null
    const inputs = inputsOf(files)
    const running = new LogImport(inputs, { year, zone: null, reference: null })
    this.#import = running
    this.#pool?.setFiles(files)
    const pool = this.#pool
    const read = pool === null ? localReader(inputs) : pool.read.bind(pool)
    const refresh = this.#refresher(generation)
    try {
      await running.run(read, pool === null ? 1 : pool.size * JOBS_AHEAD, refresh, stop.signal)
    } catch (error) {
      this.#fail(generation, error)
      return
    }
    await this.#countriesLoading
    // Another drop may have come meanwhile.
    if (generation !== this.#generation) return
    const log = running.log()
    this.#use(log)
    this.#status = log.complete ? 'done' : 'partial'
    this.#postSummary()
  }

  #fail(generation: number, error: unknown): void {
    this.#post({ type: 'failed', generation, message: error instanceof Error ? error.message : String(error) })
  }

  /** Posts progress with each block, and figures as often as they can be had without slowing the reading. */
  #refresher(generation: number): (progress: ImportProgress) => void {
    const began = this.#now()
    let next = began
    let said = 0
    return (progress) => {
      if (generation !== this.#generation) return
      const start = this.#now()
      if (start - said >= REFRESH / 4) {
        said = start
        this.#post({ type: 'progress', generation, progress })
      }
      if (start < next || this.#import === null) return
      this.#use(this.#import.log())
      this.#postSummary()
      const took = this.#now() - start + this.#spent
      this.#spent = 0
      next = start + Math.max(REFRESH, took * SHARE, (start - began) * LATER)
    }
  }

  /** Dates the log anew, without reading again. A filter of time that would let nothing pass any more is dropped. */
  #assume(choices: TimeChoices): void {
    this.#import?.assume(choices)
    if (this.#import === null || this.#log === null) return
    this.#use(this.#import.log())
    const { time, ...rest } = this.#filter
    if (time !== undefined && !overlaps(time, this.#log.table)) {
      this.#filter = rest
      this.#post({ type: 'time-dropped', generation: this.#generation, time })
    }
    this.#postSummary()
  }

  #use(log: ImportedLog): void {
    this.#log = log
    // Names only come to those that there are while a log is read: each has to be looked at once.
    this.#places ??= new SourcePlaces(log.table.sources, this.#countries)
    this.#names ??= new NameKinds(log.table.users)
    this.#data = { ...log, places: this.#places, names: this.#names }
    this.#analysis = null
  }

  #postSummary(): void {
    const data = this.#data
    if (data === null) return
    this.#analysis = new Analysis(data, this.#filter)
    const summary = summarise(this.#analysis, this.#log?.firstLine ?? null)
    const [generation, status] = [this.#generation, this.#status]
    this.#post({ type: 'summary', generation, summary, filter: this.#filter, status })
  }

  #answer(question: Question): void {
    const analysis = this.#analysis
    if (analysis === null) {
      this.#post({ type: 'refused', id: question.id, message: 'no log has been read' })
      return
    }
    const start = this.#now()
    this.#post({ type: 'reply', id: question.id, value: replyTo(question, analysis) })
    this.#spent += this.#now() - start
  }
}

/** Whether a filter of time lets anything of the whole range pass. */
function overlaps({ start, end }: TimeRange, table: AttemptTable): boolean {
  const range = timeRange(table)
  return range !== null && range.first < end && range.last >= start
}

function replyTo(question: Question, analysis: Analysis): Replies[keyof Replies] {
  switch (question.type) {
    case 'answers':
      return analysis.answers()
    case 'rows': {
      const { query, start, end } = question
      const ranked = queryTable(analysis, query)
      const rows = rowsOf(ranked, start, end)
      return { columns: TABLES[query.table].columns, total: ranked.length, start, rows }
    }
    case 'export': {
      const { query, format, passwords } = question
      return EXPORTS[format](TABLES[query.table].columns, exportedRows(analysis, query, passwords))
    }
  }
}

/** The synthetic log, made on the fly. Its modification time is that of its last line, so that its year is right. */
function sampleFile(): DroppedFile {
  const blocks = [...generateSample(SHOWCASE)].map((block) => block.slice())
  const modified = (SHOWCASE.start + SHOWCASE.days * 86_400) * 1000
  return { blob: new Blob(blocks), name: SHOWCASE_NAME, modified }
}

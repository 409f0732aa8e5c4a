import { Analysis } from '../analysis/analysis'
import type { LogData } from '../analysis/log-data'
import { NameKinds } from '../analysis/name-kinds'
import { prepareNames } from '../analysis/prepare-names'
import { SourceNetworks } from '../analysis/source-networks'
import { SourcePlaces } from '../analysis/source-places'
import { summarise } from '../analysis/summary'
import { timeRange } from '../analysis/timeline'
import { CountryIndex } from '../geo/country-index'
import { NetworkIndex } from '../geo/network-index'
import { localReader } from '../import/block-reader'
import { type ImportedLog, type ImportProgress, LogImport } from '../import/import-log'
import { blocksOf } from '../import/read/line-stream'
import type { AttemptTable } from '../model/attempt-table'
import { type Filter, NO_FILTER, type TimeRange } from '../model/filter'
import type { TimeChoices } from '../model/time-choices'
import { gunzipBase64 } from './base64'
import { FileAnswers } from './file-answers'
import { LineAnswers } from './line-answers'
import type { DroppedFile, FileQuestion, FromEngine, LineQuestion, TableQuestion, ToEngine } from './protocol'
import { ReaderPool } from './reader-pool'
import { inputsOf } from './reader'
import { replyTo } from './replies'
import { sampleFile } from './sample-file'
import { sentenceOf } from './sentence-of'
import { Unpacking } from './unpacking'

/** Least time between two sets of figures while reading, ms. */
const REFRESH = 250
/** Figures may take a twentieth of the time at most, here; the page draws them at about the same cost. */
const SHARE = 20
/** The longer reading has gone on, the less figures differ from those before: they are made anew at thrice the time. */
const LATER = 2
/** No figures are made when less time is left than has passed, if that was longer than so many ms. */
const SOON = 1000

/**
 * The worker's side of the page: opens logs, answers questions. It knows neither the page nor that it runs in a
 * worker: messages come in by `handle` and go out by the function it was given.
 */
export class Engine {
  readonly #post: (message: FromEngine) => void
  readonly #now: () => number
  readonly #lines: LineAnswers
  readonly #files: FileAnswers
  #pool: ReaderPool | null = null
  #unpacking: Unpacking | null = null
  #countries: CountryIndex | null = null
  #countriesLoading: Promise<void> = Promise.resolve()
  #networkIndex: NetworkIndex | null = null
  /** The network data as they came: no figures wait for them, so they are unpacked when there are some. */
  #networksPacked: string | null = null
  #networksLoading: Promise<void> = Promise.resolve()
  #filter: Filter = NO_FILTER
  #generation = 0
  #stop = new AbortController()
  #import: LogImport | null = null
  #log: ImportedLog | null = null
  #data: LogData | null = null
  #analysis: Analysis | null = null
  #places: SourcePlaces | null = null
  #networks: SourceNetworks | null = null
  #names: NameKinds | null = null
  /** Time spent on answers since the last figures, ms. */
  #spent = 0
  #status: 'reading' | 'done' | 'partial' = 'reading'
  /** Whether more has been read than the data tell of. */
  #isBehind = false

  /** `now` is a monotonic clock in ms: the only one in the engine. */
  constructor(post: (message: FromEngine) => void, now: () => number) {
    this.#post = post
    this.#now = now
    this.#files = new FileAnswers(post)
    this.#lines = new LineAnswers(post, (stream) => this.#pool?.unpack(stream) ?? blocksOf(stream))
  }

  /** Takes a message. What fails is said; the engine goes on, with what it has read. */
  handle(message: ToEngine): void {
    try {
      this.#handle(message)
    } catch (error) {
      this.#fail(this.#generation, error)
    }
  }

  #handle(message: ToEngine): void {
    switch (message.type) {
      case 'readers':
        this.#unpacking = new Unpacking(message.unpacker)
        this.#pool = new ReaderPool(message.ports, this.#unpacking)
        return
      case 'reader-ended':
        this.#pool?.replace(message.reader, message.port)
        return
      case 'unpacker-ended':
        this.#unpacking?.replace(message.port)
        return
      case 'countries':
        // Damaged data must not hold up a drop: it is said, and countries stay unknown.
        this.#countriesLoading = this.#loadCountries(message.base64).catch((error: unknown) => {
          this.#fail(this.#generation, error)
        })
        return
      case 'networks':
        this.#networksPacked = message.base64
        if (this.#data !== null) this.#unpackNetworks()
        return
      case 'open':
        void this.#open(message.files, message)
        return
      case 'sample':
        void this.#open([sampleFile(), ...message.files], { ...message, year: null })
        return
      case 'stop':
        this.#stop.abort()
        this.#pool?.drop()
        return
      case 'forget':
        this.#stop.abort()
        this.#generation = message.generation
        this.#import = null
        this.#letGo()
        this.#pool?.setFiles([])
        this.#lines.forget()
        this.#files.stop()
        return
      case 'filter':
        this.#filter = message.filter
        this.#catchUp()
        if (this.#data !== null) this.#postSummary()
        return
      case 'assume':
        this.#assume(message.choices)
        return
      case 'answers':
      case 'answers-file':
      case 'export':
        // What is taken along must not depend on how fast somebody was.
        void this.#networksLoading.then(() => {
          this.#answer(message)
        })
        return
      case 'rows':
      case 'name':
      case 'port-scan':
      case 'timeline':
      case 'largest':
        this.#answer(message)
        return
      case 'stop-lines':
        this.#lines.stop()
        return
      case 'stop-file':
        this.#files.stop()
        return
      case 'attempts-file':
        this.#writeFile(message)
        return
      case 'lines':
      case 'lines-text':
      case 'choose-again':
        this.#answerLines(message)
    }
  }

  async #loadCountries(base64: string): Promise<void> {
    const bytes = await gunzipBase64(base64)
    this.#countries = CountryIndex.from(bytes)
    this.#places = null
    if (this.#import === null || this.#log === null) return
    this.#use(this.#import.log())
    this.#postSummary()
  }

  #unpackNetworks(): void {
    const packed = this.#networksPacked
    this.#networksPacked = null
    if (packed === null) return
    this.#networksLoading = this.#loadNetworks(packed).catch((error: unknown) => {
      this.#fail(this.#generation, error)
    })
  }

  async #loadNetworks(base64: string): Promise<void> {
    const bytes = await gunzipBase64(base64)
    this.#networkIndex = NetworkIndex.from(bytes)
    this.#networks = null
    this.#isBehind = true
    if (this.#status === 'reading' || this.#import === null || this.#log === null) return
    this.#use(this.#import.log())
    this.#postSummary()
  }

  /** Lets go of what was read. */
  #letGo(): void {
    this.#log = this.#data = this.#analysis = this.#places = this.#networks = this.#names = null
  }

  async #open(files: readonly DroppedFile[], { generation, year, isMore = false }: Opening): Promise<void> {
    this.#stop.abort()
    const stop = new AbortController()
    const status = this.#status
    this.#stop = stop
    this.#generation = generation
    this.#status = 'reading'
    this.#files.stop()
    this.#filter = NO_FILTER
    this.#log = this.#data = this.#analysis = null
    try {
      if (isMore && status !== 'reading' && (await this.#attach(files, status))) return
      if (generation !== this.#generation) return
      this.#letGo()
      await this.#read(files, year, stop.signal)
    } catch (error) {
      this.#fail(generation, error)
    }
  }

  /** Takes results of scans beside a log that has been read; false where there are other files among the new ones. */
  async #attach(files: readonly DroppedFile[], status: 'done' | 'partial'): Promise<boolean> {
    const [running, generation] = [this.#import, this.#generation]
    if (running === null) return false
    const added = files.slice(running.inputCount)
    if (!(await running.attachScans(inputsOf(added))) || generation !== this.#generation) return false
    this.#use(running.log())
    this.#status = status
    this.#postSummary()
    void this.#prepare(generation)
    return true
  }

  async #read(files: readonly DroppedFile[], year: number | null, signal: AbortSignal): Promise<void> {
    const generation = this.#generation
    const inputs = inputsOf(files)
    const running = new LogImport(inputs, { year, zone: null, reference: null })
    this.#import = running
    this.#lines.open({ files: running.readFiles, names: inputs.map(({ name }) => name) })
    this.#pool?.setFiles(files)
    const pool = this.#pool
    const reader = pool ?? localReader(inputs)
    await running.run(reader, pool?.atOnce ?? 1, this.#refresher(generation), signal)
    // The figures of what was read may take a while.
    if (signal.aborted && generation === this.#generation) this.#post({ type: 'stopped', generation })
    await this.#countriesLoading
    // Where they are being unpacked there have been figures.
    await this.#networksLoading
    // Another drop may have come meanwhile.
    if (generation !== this.#generation) return
    const log = running.log()
    this.#use(log)
    this.#status = log.complete ? 'done' : 'partial'
    this.#postSummary()
    void this.#prepare(generation)
  }

  /** Makes ready for filters while nobody asks for anything. */
  async #prepare(generation: number): Promise<void> {
    for (const step of this.#data === null ? [] : prepareNames(this.#data)) {
      await new Promise((resolve) => setTimeout(resolve, step))
      if (generation !== this.#generation) return
    }
  }

  #fail(generation: number, error: unknown): void {
    this.#post({ type: 'failed', generation, message: sentenceOf(error) })
  }

  /** Posts progress with each block, and figures as often as they can be had without slowing the reading. */
  #refresher(generation: number): (progress: ImportProgress) => void {
    const began = this.#now()
    let next = began
    let said = 0
    return (progress) => {
      if (generation !== this.#generation) return
      this.#isBehind = true
      const start = this.#now()
      if (start - said >= REFRESH / 4) {
        said = start
        this.#post({ type: 'progress', generation, progress })
      }
      if (start < next || this.#import === null || endsSoon(progress, start - began)) return
      this.#use(this.#import.log())
      this.#postSummary()
      const took = this.#now() - start + this.#spent
      this.#spent = 0
      next = start + Math.max(REFRESH, took * SHARE, (start - began) * LATER)
    }
  }

  /** Dates the log anew, without reading again. A filter of time that would let nothing pass any more is dropped. */
  #assume(choices: TimeChoices): void {
    // Times are dated anew in place.
    this.#files.stop()
    this.#import?.assume(choices)
    if (this.#import === null || this.#log === null) return
    this.#use(this.#import.log())
    const { time, ...rest } = this.#filter
    if (time !== undefined && this.#status !== 'reading' && !overlaps(time, this.#log.table)) {
      this.#filter = rest
      this.#post({ type: 'time-dropped', generation: this.#generation, time })
    }
    this.#postSummary()
  }

  #use(log: ImportedLog): void {
    this.#log = log
    // Names only come to those that there are while a log is read: each has to be looked at once.
    this.#places ??= new SourcePlaces(log.table.sources, this.#countries)
    this.#networks ??= new SourceNetworks(log.table.sources, this.#networkIndex)
    this.#names ??= new NameKinds(log.table.users)
    this.#data = { ...log, places: this.#places, networks: this.#networks, names: this.#names }
    this.#analysis = null
    this.#isBehind = false
  }

  /**
   * Looks at all that has been read by now. While a log is read its columns change and names come to it: what was made
   * of it before fits no sums made now.
   */
  #catchUp(): void {
    if (this.#isBehind && this.#log !== null && this.#import !== null) this.#use(this.#import.log())
  }

  /** What there is to ask of: all that has been read by now. Null before the first figures. */
  #current(): Analysis | null {
    this.#catchUp()
    if (this.#data !== null) this.#analysis ??= new Analysis(this.#data, this.#filter)
    return this.#analysis
  }

  #postSummary(): void {
    const data = this.#data
    if (data === null) return
    this.#analysis = new Analysis(data, this.#filter)
    const summary = summarise(this.#analysis, this.#log?.firstLine ?? null)
    const [generation, status] = [this.#generation, this.#status]
    this.#post({ type: 'summary', generation, summary, filter: this.#filter, status })
    this.#unpackNetworks()
  }

  /** What is still being read changes under whoever writes it. */
  #writeFile(question: FileQuestion): void {
    const analysis = this.#status === 'reading' ? null : this.#current()
    if (analysis !== null) void this.#files.answer(question, analysis)
    else
      this.#post({
        type: 'refused',
        id: question.id,
        message: 'The log is still being read: wait for its end, or stop it.',
      })
  }

  #answerLines(question: LineQuestion): void {
    const analysis = this.#current()
    if (analysis !== null) void this.#lines.answer(question, analysis)
    else this.#post({ type: 'refused', id: question.id, message: 'no log has been read' })
  }

  #answer(question: TableQuestion): void {
    const { id } = question
    const start = this.#now()
    try {
      const analysis = this.#current()
      if (analysis === null) throw new Error('no log has been read')
      this.#post({ type: 'reply', id, value: replyTo(question, analysis) })
    } catch (error) {
      this.#post({ type: 'refused', id, message: sentenceOf(error) })
    }
    this.#spent += this.#now() - start
  }
}

/** What a drop says beside its files. */
interface Opening {
  readonly generation: number
  readonly year: number | null
  readonly isMore?: boolean
}

/** Whether all will be read so soon that figures before that are not worth their time. */
function endsSoon({ bytes, total }: ImportProgress, elapsed: number): boolean {
  const left = (elapsed * (total - bytes)) / bytes
  return elapsed > SOON && left < elapsed
}

/** Whether a filter of time lets anything of the whole range pass. */
function overlaps({ start, end }: TimeRange, table: AttemptTable): boolean {
  const range = timeRange(table)
  return range !== null && range.first < end && range.last >= start
}

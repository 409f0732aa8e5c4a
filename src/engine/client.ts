import type { Filter } from '../model/filter'
import type { WritingProgress } from '../model/exported-attempt'
import type { LinesReply, StreamingProgress } from '../model/lines'
import type { OneName } from '../model/one-name'
import type { HostScan } from '../model/scan'
import type { Largest } from '../model/summary'
import type { TimeChoices } from '../model/time-choices'
import type { StackQuery, TimelineStack } from '../model/timeline-stack'
import type {
  AttemptFormat,
  DroppedFile,
  ExportFormat,
  FromEngine,
  Question,
  Replies,
  RowsReply,
  TableQuery,
  ToEngine,
} from './protocol'
import { Workers } from './workers'

type Asked = { readonly [K in Question['type']]: Omit<Extract<Question, { type: K }>, 'id' | 'type'> }

/** The engine has ended: what was read can't be asked any more, and the next drop starts another. */
interface Lost {
  readonly type: 'lost'
  readonly message: string
}

export type EngineNews = Exclude<FromEngine, { type: 'reply' | 'refused' | 'lines-progress' | 'file-progress' }> | Lost

interface Waiting {
  readonly resolve: (value: Replies[keyof Replies]) => void
  readonly reject: (e: Error) => void
  readonly onProgress: ((progress: StreamingProgress) => void) | undefined
  readonly onRows: ((progress: WritingProgress) => void) | undefined
}

/** Who hears how far the answer is. */
type Hear = Partial<Pick<Waiting, 'onProgress' | 'onRows'>>

/**
 * The page's side of the engine: promises for questions, a listener for news. The engine itself is a part of its own,
 * which loads when the page has come to rest, or when it is first needed.
 */
export class EngineClient {
  readonly #onNews: (news: EngineNews) => void
  #workers: Promise<Workers> | null = null
  /** The engine ended while it had a log: only another drop starts a new one. */
  #isLost = false
  /** The data sets that the engine was given: another engine needs them too. */
  readonly #dataSets: ToEngine[] = []
  readonly #waiting = new Map<number, Waiting>()
  #nextId = 0
  #generation = 0

  /** `onNews` hears of progress, figures and failures of the newest drop only. */
  constructor(onNews: (news: EngineNews) => void) {
    this.#onNews = onNews
  }

  /** Loads and starts the engine, once. */
  async start(): Promise<void> {
    await this.#started()
  }

  /**
   * Opens files, forgetting those before. `year` is that of the last entry; null: from the files' times. `isMore`: they
   * are those before and some behind them.
   */
  open(files: readonly DroppedFile[], year: number | null, isMore = false): void {
    this.#begin({ type: 'open', generation: ++this.#generation, files, year, isMore })
  }

  /** Opens the synthetic log, and files beside it. */
  openSample(files: readonly DroppedFile[] = [], isMore = false): void {
    this.#begin({ type: 'sample', generation: ++this.#generation, files, isMore })
  }

  /** Stops reading; what was read stays. */
  stop(): void {
    this.#send({ type: 'stop' })
  }

  /** Stops reading and lets go of everything; news of it are not heard any more. */
  forget(): void {
    this.#send({ type: 'forget', generation: ++this.#generation })
  }

  setFilter(filter: Filter): void {
    this.#send({ type: 'filter', filter })
  }

  /** Says which years and zones to take; figures anew follow, without reading again. */
  assume(choices: TimeChoices): void {
    this.#send({ type: 'assume', choices })
  }

  /** Hands over the country data set: gzip, as base64. */
  loadCountries(base64: string): void {
    this.#load({ type: 'countries', base64 })
  }

  /** Hands over the network data set: gzip, as base64. Networks are told once there are figures, and in answers. */
  loadNetworks(base64: string): void {
    this.#load({ type: 'networks', base64 })
  }

  answers(): Promise<Replies['answers']> {
    return this.#ask('answers', {})
  }

  /** Rows `[start, end)` of a table. */
  rows(query: TableQuery, start: number, end: number): Promise<RowsReply> {
    return this.#ask('rows', { query, start, end })
  }

  /** What is known of one user name, under the filter but that of names. */
  oneName(user: string | null): Promise<OneName> {
    return this.#ask('name', { user })
  }

  /** What the newest port scan found at a source; null where there is none. */
  portScan(source: string): Promise<HostScan | null> {
    return this.#ask('port-scan', { source })
  }

  /** A whole table as a file's text. */
  exportTable(query: TableQuery, format: ExportFormat, passwords: boolean): Promise<string> {
    return this.#ask('export', { query, format, passwords })
  }

  /** All answers as a JSON file. */
  answersFile(passwords: boolean): Promise<Blob> {
    return this.#ask('answers-file', { passwords })
  }

  /** All attempts under the filter as a file; the one that is being written is refused. */
  attemptsFile(format: AttemptFormat, passwords: boolean, onRows: Waiting['onRows']): Promise<Blob> {
    return this.#ask('attempts-file', { format, passwords }, { onRows })
  }

  /** Leaves off writing a file: what was asked is refused. */
  stopFile(): void {
    this.#send({ type: 'stop-file' })
  }

  /** A timeline in layers, in bins that fit the time looked at. */
  timeline(query: StackQuery): Promise<TimelineStack> {
    return this.#ask('timeline', { query })
  }

  /** What stands beside the largest sources and names. */
  largest(): Promise<Largest> {
    return this.#ask('largest', {})
  }

  /** Lines of connections `[start, end)`; files may have to be streamed again for them. The question before is refused. */
  lines(start: number, end: number, passwords: boolean, onProgress: Waiting['onProgress']): Promise<LinesReply> {
    return this.#ask('lines', { start, end, passwords }, { onProgress })
  }

  /** All lines behind the filter as text. */
  linesText(passwords: boolean, onProgress: Waiting['onProgress']): Promise<string> {
    return this.#ask('lines-text', { passwords }, { onProgress })
  }

  /** Leaves off looking for lines: what was asked is refused. */
  stopLines(): void {
    this.#send({ type: 'stop-lines' })
  }

  /** Takes a file in place of a dropped one that has changed since. */
  chooseAgain(dropped: number, file: DroppedFile): Promise<null> {
    return this.#ask('choose-again', { dropped, file })
  }

  /** Resolves when no question is open. */
  async whenIdle(): Promise<void> {
    while (this.#waiting.size > 0) await new Promise((resolve) => setTimeout(resolve, 5))
  }

  #load(dataSet: ToEngine): void {
    this.#send(dataSet)
    this.#dataSets.push(dataSet)
  }

  #started(): Promise<Workers> {
    this.#workers ??= Workers.start({
      onMessage: (message) => {
        this.#hear(message)
      },
      onEnd: (reason) => {
        this.#onEnd(reason)
      },
    }).catch((error: unknown) => {
      // The next drop tries again.
      this.#workers = null
      throw error
    })
    return this.#workers
  }

  #hear(news: FromEngine): void {
    if (news.type === 'reply' || news.type === 'refused') this.#settle(news)
    else if (news.type === 'lines-progress') this.#waiting.get(news.id)?.onProgress?.(news)
    else if (news.type === 'file-progress') this.#waiting.get(news.id)?.onRows?.(news)
    else if (news.generation === this.#generation) this.#onNews(news)
  }

  #onEnd(reason: string): void {
    this.#workers = null
    this.#isLost = true
    const because = reason === '' ? '' : ` (${reason})`
    const message = `The part of this page that counts has ended${because}: drop the files again to start it anew.`
    this.#refuseAll(message)
    this.#onNews({ type: 'lost', message })
  }

  #refuseAll(message: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(message))
    this.#waiting.clear()
  }

  /** Sends a drop, to new workers where the old ones have ended. */
  #begin(message: ToEngine): void {
    const dataSets = this.#isLost ? [...this.#dataSets] : []
    this.#isLost = false
    this.#withWorkers((workers) => {
      workers.restore()
      for (const dataSet of dataSets) workers.post(dataSet)
      workers.post(message)
    })
  }

  #send(message: ToEngine): void {
    if (this.#isLost) return
    this.#withWorkers((workers) => {
      workers.post(message)
    })
  }

  #withWorkers(use: (workers: Workers) => void): void {
    this.#started().then(use, (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      const message = `A part of the page could not be loaded: ${reason}.`
      this.#refuseAll(message)
      this.#onNews({ type: 'failed', generation: this.#generation, message })
    })
  }

  #ask<K extends Question['type']>(type: K, body: Asked[K], hear: Hear = {}): Promise<Replies[K]> {
    if (this.#isLost) return Promise.reject(new Error('The part of this page that counts has ended.'))
    const id = this.#nextId++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {
        resolve: resolve as (value: Replies[keyof Replies]) => void,
        reject,
        onProgress: hear.onProgress,
        onRows: hear.onRows,
      })
      this.#send({ ...body, type, id } as unknown as ToEngine)
    })
  }

  #settle(news: Extract<FromEngine, { type: 'reply' | 'refused' }>): void {
    const waiting = this.#waiting.get(news.id)
    this.#waiting.delete(news.id)
    if (news.type === 'reply') waiting?.resolve(news.value)
    else waiting?.reject(new Error(news.message))
  }
}

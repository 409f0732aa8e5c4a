import type { Filter } from '../model/filter'
import type { TimeChoices } from '../model/time-choices'
import type {
  BecomeReader,
  DroppedFile,
  ExportFormat,
  FromEngine,
  Question,
  Replies,
  RowsReply,
  TableQuery,
  ToEngine,
} from './protocol'

/** Readers beside the engine: more than the cores there are only get in each other's way. */
const MOST_READERS = 8

type Asked = { readonly [K in Question['type']]: Omit<Extract<Question, { type: K }>, 'id' | 'type'> }
export type EngineNews = Exclude<FromEngine, { type: 'reply' | 'refused' }>

/**
 * The page's side of the engine: promises for questions, a listener for news. The engine itself is a part of its own,
 * which loads when the page has come to rest, or when it is first needed.
 */
export class EngineClient {
  readonly #onNews: (news: EngineNews) => void
  #worker: Promise<Worker> | null = null
  readonly #waiting = new Map<
    number,
    { resolve: (value: Replies[keyof Replies]) => void; reject: (e: Error) => void }
  >()
  #nextId = 0
  #generation = 0

  /** `onNews` hears of progress, figures and failures of the newest drop only. */
  constructor(onNews: (news: EngineNews) => void) {
    this.#onNews = onNews
  }

  /** Loads and starts the engine, once. */
  start(): Promise<Worker> {
    this.#worker ??= this.#startWorkers()
    return this.#worker
  }

  /** Opens files, forgetting those before. `year` is that of the last entry; null: from the files' times. */
  open(files: readonly DroppedFile[], year: number | null): void {
    this.#send({ type: 'open', generation: ++this.#generation, files, year })
  }

  openSample(): void {
    this.#send({ type: 'sample', generation: ++this.#generation })
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
    this.#send({ type: 'countries', base64 })
  }

  answers(): Promise<Replies['answers']> {
    return this.#ask('answers', {})
  }

  /** Rows `[start, end)` of a table. */
  rows(query: TableQuery, start: number, end: number): Promise<RowsReply> {
    return this.#ask('rows', { query, start, end })
  }

  /** A whole table as a file's text. */
  exportTable(query: TableQuery, format: ExportFormat, passwords: boolean): Promise<string> {
    return this.#ask('export', { query, format, passwords })
  }

  /** Resolves when no question is open. */
  async whenIdle(): Promise<void> {
    while (this.#waiting.size > 0) await new Promise((resolve) => setTimeout(resolve, 5))
  }

  async #startWorkers(): Promise<Worker> {
    const { default: EngineWorker } = await import('./engine.worker?worker&inline')
    const worker = new EngineWorker()
    worker.onmessage = (event: MessageEvent<FromEngine>) => {
      const news = event.data
      if (news.type === 'reply' || news.type === 'refused') this.#settle(news)
      else if (news.generation === this.#generation) this.#onNews(news)
    }
    worker.onerror = (event) => {
      this.#fail(event.message)
    }
    // The fold takes the most of one core; where readers took all, the page would have to wait.
    const count = Math.min(MOST_READERS, Math.max(1, navigator.hardwareConcurrency - 1))
    const ports: MessagePort[] = []
    for (let i = 0; i < count; i++) {
      const { port1, port2 } = new MessageChannel()
      const become: BecomeReader = { type: 'become-reader', port: port2 }
      new EngineWorker().postMessage(become, [port2])
      ports.push(port1)
    }
    worker.postMessage({ type: 'readers', ports } satisfies ToEngine, ports)
    return worker
  }

  #send(message: ToEngine): void {
    this.start().then(
      (worker) => {
        worker.postMessage(message)
      },
      (error: unknown) => {
        this.#fail(`A part of the page could not be loaded: ${error instanceof Error ? error.message : String(error)}.`)
      },
    )
  }

  #fail(message: string): void {
    this.#onNews({ type: 'failed', generation: this.#generation, message })
  }

  #ask<K extends Question['type']>(type: K, body: Asked[K]): Promise<Replies[K]> {
    const id = this.#nextId++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: Replies[keyof Replies]) => void, reject })
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

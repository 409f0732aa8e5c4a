import { EngineClient } from '../engine/client'
import type { DroppedFile, ExportFormat, RowsReply, TableQuery } from '../engine/protocol'
import type { Answers } from '../model/answers'
import type { ChoiceKey, Filter, Value } from '../model/filter'
import type { TimeChoices } from '../model/time-choices'
import { EMPTY, whenFiltered, whenNews, whenOpened, whenUndone, type AppState } from './app-state'
import { type Mode, toggled } from './edit-filter'
import { Store } from './store'

const PASTED_NAME = 'pasted lines'

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 5)
  })
}

/** One page's life: its state, and the engine that it is asked of. */
export class Session {
  #held = 0
  readonly store = new Store<AppState>(EMPTY)
  readonly #client = new EngineClient((news) => {
    this.store.update((state) => whenNews(state, news))
  })

  /** Loads and starts the engine, so that the first drop need not wait for it. */
  startEngine(): void {
    void this.#client.start().catch(() => undefined)
  }

  /** Loads the country data when the browser has time: before the first drop, nothing after it. */
  loadCountries(): void {
    void import('virtual:data/countries').then(({ default: base64 }) => {
      this.#client.loadCountries(base64)
    })
  }

  /** Reads files as one set, forgetting those before. */
  openFiles(files: readonly File[]): void {
    if (files.length === 0) return
    this.#begin(files.map(({ name, size }) => ({ name, size })))
    const dropped = files.map((file): DroppedFile => ({ blob: file, name: file.name, modified: file.lastModified }))
    this.#client.open(dropped, null)
  }

  /** Reads pasted lines. */
  openText(text: string): void {
    if (text.trim() === '') return
    const blob = new Blob([text])
    this.#begin([{ name: PASTED_NAME, size: blob.size }])
    this.#client.open([{ blob, name: PASTED_NAME, modified: Date.now() }], null)
  }

  /** Reads the synthetic log. */
  openSample(): void {
    this.#begin([{ name: 'a synthetic log', size: 0 }], true)
    this.#client.openSample()
  }

  stop(): void {
    this.#client.stop()
  }

  /** Forgets the log and everything about it. */
  forget(): void {
    this.#client.forget()
    this.store.update((state) => ({ ...EMPTY, version: state.version + 1 }))
  }

  setFilter(filter: Filter): void {
    this.store.update((state) => whenFiltered(state, filter))
    this.#client.setFilter(filter)
  }

  /** Takes a value into the filter or out of it, as a click, a tap or Enter on it says. */
  pick(key: ChoiceKey, value: Value, mode: Mode): void {
    this.setFilter(toggled(this.store.get().filter, key, value, mode))
  }

  /** Takes the last change of the filter back. */
  undo(): void {
    if (this.store.get().past.length === 0) return
    this.store.update(whenUndone)
    this.#client.setFilter(this.store.get().filter)
  }

  /** Takes years and zones as somebody chose them. */
  assume(choices: TimeChoices): void {
    if (this.store.get().isLost) return
    this.store.update((state) => ({ ...state, choices, timeDropped: null }))
    this.#client.assume(choices)
  }

  /** Shows names that look like typed passwords, or masks them again. */
  showPasswords(isShown: boolean): void {
    this.store.update((state) => ({ ...state, passwordsShown: isShown }))
  }

  answers(): Promise<Answers> {
    return this.#client.answers()
  }

  rows(query: TableQuery, start: number, end: number): Promise<RowsReply> {
    return this.#client.rows(query, start, end)
  }

  /** A whole table as text; names that look like typed passwords are masked unless `passwords`. */
  exportTable(query: TableQuery, format: ExportFormat, passwords: boolean): Promise<string> {
    return this.#client.exportTable(query, format, passwords)
  }

  /** Says that something of the page is still to come; the function returned says that it has come. */
  hold(): () => void {
    this.#held++
    return () => {
      this.#held--
    }
  }

  /** Resolves when every question that was asked has its answer and nothing is held. */
  async whenIdle(): Promise<void> {
    await this.#client.whenIdle()
    while (this.#held > 0) {
      await nextTask()
      await this.#client.whenIdle()
    }
  }

  #begin(files: readonly { name: string; size: number }[], isSample = false): void {
    this.store.update((state) => whenOpened(state, files, isSample, Date.now()))
  }
}

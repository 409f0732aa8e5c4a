import { EngineClient, type EngineNews } from '../engine/client'
import type { AttemptFormat, DroppedFile, ExportFormat, RowsReply, TableQuery } from '../engine/protocol'
import type { Answers } from '../model/answers'
import { type ChoiceKey, type Filter, isEmptyFilter, NO_FILTER, type Value } from '../model/filter'
import type { WritingProgress } from '../model/exported-attempt'
import type { LinesReply, StreamingProgress } from '../model/lines'
import type { OneName } from '../model/one-name'
import type { HostScan } from '../model/scan'
import type { Largest } from '../model/summary'
import type { TimeChoices } from '../model/time-choices'
import type { StackQuery, TimelineStack } from '../model/timeline-stack'
import {
  EMPTY,
  whenFiltered,
  whenMoved,
  whenNews,
  whenOpened,
  whenPlaced,
  whenReread,
  type AppState,
} from './app-state'
import { type Mode, toggled } from './edit-filter'
import { FilterHistory, urlWith } from './filter-history'
import { additionsTo, droppedOf, listOf, pastedFile } from './file-set'
import { filterOf, fragmentOf } from './filter-link'
import { withoutMasked } from './masked-names'
import { Store } from './store'

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
    this.#hear(news)
  })
  /** What is read, but for the synthetic log. */
  #files: readonly DroppedFile[] = []
  /** Years and zones of single files have been told, and figures that know them are to come. */
  #placing: (() => void) | null = null

  /** What the page's address asked for when it was opened: the first drop is looked at so. */
  #linked: Filter = NO_FILTER

  /** Takes what the page's address asks for, and keeps it and the browser's history in step with the filters from here on. */
  followAddress(): void {
    this.#linked = filterOf(window.location.hash)
    new FilterHistory(this.store, {
      onMove: (at) => {
        this.#move(at)
      },
      onFragment: (fragment) => {
        this.#heed(fragment)
      },
    })
  }

  /** Whether the first drop will be filtered as a link asks for. */
  get isLinked(): boolean {
    return !isEmptyFilter(this.#linked)
  }

  /**
   * A link to the page as it is filtered, names and addresses too but for masked names: whoever opens it and drops the
   * same log sees the same.
   */
  link(): string {
    const { filter, summary } = this.store.get()
    return urlWith(fragmentOf(withoutMasked(filter, summary), true))
  }

  /** Loads and starts the engine, so that the first drop need not wait for it. */
  startEngine(): void {
    void this.#client.start().catch(() => undefined)
  }

  /** Loads the country data when the browser has time: before the first drop, nothing after it. */
  async loadCountries(): Promise<void> {
    const { default: base64 } = await import('virtual:data/countries')
    this.#client.loadCountries(base64)
  }

  /** The same of the network data. */
  async loadNetworks(): Promise<void> {
    const { default: base64 } = await import('virtual:data/networks')
    this.#client.loadNetworks(base64)
  }

  /** Reads files as one set, forgetting those before. */
  openFiles(files: readonly File[]): void {
    if (files.length > 0) this.#open(files.map(droppedOf))
  }

  /** Reads pasted lines, forgetting what was there. */
  openText(text: string): void {
    if (text.trim() !== '') this.#open([pastedFile(text, Date.now())])
  }

  /** Reads the synthetic log. */
  openSample(): void {
    this.#open([], true)
  }

  /** Reads files together with those that are there: all of them anew, since lines count in the order of the whole log. */
  addFiles(files: readonly File[]): void {
    this.#add(files.map(droppedOf))
  }

  /** Reads pasted lines together with what is there. */
  addText(text: string): void {
    if (text.trim() !== '') this.#add([pastedFile(text, Date.now())])
  }

  /** Reads what is left without a file of the list; without the last of them there is no log any more. */
  removeFile(place: number): void {
    const { isSample, files } = this.store.get()
    const own = isSample ? place - 1 : place
    if (files.length <= 1) this.forget()
    else
      this.#reread(
        this.#files.filter((_, at) => at !== own),
        isSample && place !== 0,
        place,
      )
  }

  /** Opens or closes the list of files; once closed, what it said of files that were not added is done with. */
  showFiles(filesShown: boolean): void {
    this.store.update((state) => ({ ...state, filesShown, notAdded: [] }))
  }

  stop(): void {
    this.#client.stop()
  }

  /** Forgets the log and everything about it. */
  forget(): void {
    this.#client.forget()
    this.#files = []
    this.store.update((state) => ({ ...EMPTY, version: state.version + 1 }))
  }

  setFilter(filter: Filter): void {
    if (fragmentOf(filter, true) === fragmentOf(this.store.get().filter, true)) return
    // The engine begins while the page draws the chips.
    this.#client.setFilter(filter)
    this.store.update((state) => whenFiltered(state, filter))
  }

  /** Takes a value into the filter or out of it, as a click, a tap or Enter on it says. */
  pick(key: ChoiceKey, value: Value, mode: Mode): void {
    this.setFilter(toggled(this.store.get().filter, key, value, mode))
  }

  /** Takes the last change of the filter back. */
  undo(): void {
    this.#move(this.store.get().at - 1)
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

  oneName(user: string | null): Promise<OneName> {
    return this.#client.oneName(user)
  }

  /** What the newest port scan found at a source; null where there is none. */
  portScan(source: string): Promise<HostScan | null> {
    return this.#client.portScan(source)
  }

  /** A whole table as text; names that look like typed passwords are masked unless `passwords`. */
  exportTable(query: TableQuery, format: ExportFormat, passwords: boolean): Promise<string> {
    return this.#client.exportTable(query, format, passwords)
  }

  /** All answers as a JSON file; what looks like a typed password is masked unless `passwords`, as in all files. */
  answersFile(passwords: boolean): Promise<Blob> {
    return this.#client.answersFile(passwords)
  }

  /** All attempts under the filter as a file; the one that is being written is refused. */
  attemptsFile(format: AttemptFormat, passwords: boolean, onRows: (at: WritingProgress) => void): Promise<Blob> {
    return this.#client.attemptsFile(format, passwords, onRows)
  }

  /** Leaves off writing a file. */
  stopFile(): void {
    this.#client.stopFile()
  }

  /** A timeline in layers, in bins that fit the time looked at. */
  timeline(query: StackQuery): Promise<TimelineStack> {
    return this.#client.timeline(query)
  }

  /** What stands beside the largest sources and names. */
  largest(): Promise<Largest> {
    return this.#client.largest()
  }

  /** Lines of connections `[start, end)` under the filter; the question before is refused. */
  lines(start: number, end: number, onProgress: (at: StreamingProgress) => void): Promise<LinesReply> {
    return this.#client.lines(start, end, this.store.get().passwordsShown, onProgress)
  }

  /** All lines behind the filter as text; what looks like a typed password is masked unless `passwords`. */
  linesText(passwords: boolean, onProgress: (at: StreamingProgress) => void): Promise<string> {
    return this.#client.linesText(passwords, onProgress)
  }

  /** Leaves off looking for lines. */
  stopLines(): void {
    this.#client.stopLines()
  }

  /** Takes a file in place of a dropped one that has changed since. Rejects with a sentence where it is another. */
  async chooseAgain(dropped: number, file: File): Promise<void> {
    await this.#client.chooseAgain(dropped, { blob: file, name: file.name, modified: file.lastModified })
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

  #hear(news: EngineNews): void {
    this.store.update((state) => whenNews(state, news))
    if (news.type !== 'summary' && news.type !== 'failed' && news.type !== 'lost') return
    this.#placing?.()
    this.#placing = null
    const before = this.store.get()
    this.store.update(whenPlaced)
    const { choices } = this.store.get()
    if (choices.files.size === before.choices.files.size) return
    this.#placing = this.hold()
    this.#client.assume(choices)
  }

  #open(files: readonly DroppedFile[], isSample = false): void {
    this.store.update((state) => whenOpened(state, listOf(files, isSample), isSample, Date.now(), this.#linked))
    this.#read(files, isSample)
    if (this.isLinked) this.#client.setFilter(this.#linked)
    this.#linked = NO_FILTER
  }

  #add(files: readonly DroppedFile[]): void {
    const { phase, isSample } = this.store.get()
    if (phase === 'empty' || phase === 'error') {
      if (files.length > 0) this.#open(files)
      return
    }
    const { added, known } = additionsTo(this.#files, files)
    if (known.length > 0) {
      const notAdded = known.map(({ name }) => name)
      this.store.update((state) => ({ ...state, notAdded, filesShown: true }))
    }
    if (added.length > 0) this.#reread([...this.#files, ...added], isSample)
  }

  #reread(files: readonly DroppedFile[], isSample: boolean, removed: number | null = null): void {
    const others = { files: listOf(files, isSample), isSample, removed }
    this.store.update((state) => whenReread(state, others, Date.now()))
    this.#read(files, isSample, removed === null)
    const { filter, choices } = this.store.get()
    if (!isEmptyFilter(filter)) this.#client.setFilter(filter)
    if (choices.year !== null || choices.zone !== null) this.#client.assume(choices)
  }

  #read(files: readonly DroppedFile[], isSample: boolean, isMore = false): void {
    this.#files = files
    if (isSample) this.#client.openSample(files, isMore)
    else this.#client.open(files, null, isMore)
  }

  /** Filters as somebody wrote in the address; a place of the page is no filter. */
  #heed(fragment: string): void {
    if (document.getElementById(fragment) !== null) return
    if (this.store.get().phase === 'empty') this.#linked = filterOf(fragment)
    else this.setFilter(filterOf(fragment))
  }

  #move(at: number): void {
    const before = this.store.get()
    this.store.update((state) => whenMoved(state, at))
    const { filter } = this.store.get()
    if (filter !== before.filter) this.#client.setFilter(filter)
  }
}

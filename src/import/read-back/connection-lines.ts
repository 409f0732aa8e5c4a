import { LISTENER_SCAN, OPENING } from '../../model/evidence'
import { LineFacts } from './line-facts'
import { LineParts } from './line-parts'
import type { LineStore } from './line-store'
import type { LoadedLines } from './loaded-lines'
import type { ReadFile, Watch } from './read-file'
import { maySpeakOf, sourcesOf } from './same-source'

/** A connection's lines are looked for among so many lines before its first evidence and behind it, … */
const LINES_BEFORE = 500
const LINES_BEHIND = 2000
/** … as far as these are within so many seconds of it. */
const NEAR = 600

/** The first evidence of an attempt, and what the table says of it. */
export interface Evidence {
  readonly file: ReadFile
  /** Place of its line in the order of reading, from 1. */
  readonly place: number
  /** Null where the log does not say. */
  readonly source: string | null
  /** 0 where the log does not say. */
  readonly port: number
}

/** A line of a connection, and the block that it lies in. */
export interface PlacedLine {
  readonly lines: LoadedLines
  readonly place: number
}

/** Finds the lines of connections again, by the rules by which they were joined: log host and process, else source and port. */
export class ConnectionLines {
  readonly #store: LineStore
  readonly #facts = new LineFacts()
  readonly #parts = new LineParts()

  constructor(store: LineStore) {
    this.#store = store
  }

  /**
   * The lines of the connection that left a piece of evidence, in the order of reading; null where its line is another
   * now, or gone. Rejects as `LineStore.load`.
   */
  async of(evidence: Evidence, watch: Watch): Promise<PlacedLine[] | null> {
    const around = await this.#around(evidence, watch)
    const own = around.find(({ place }) => place === evidence.place)
    if (own === undefined || !this.#tellsOf(own, evidence)) return null
    if (this.#parts.message.kind === LISTENER_SCAN) return [own]
    const mates = around.filter((line) => this.#isMate(line, own))
    const at = mates.findIndex(({ place }) => place === own.place)
    if (at < 0) return [own]
    const before = this.#until(mates.slice(0, at).reverse(), evidence, true).reverse()
    return [...before, own, ...this.#until(mates.slice(at + 1), evidence, false)]
  }

  /** The lines around a piece of evidence, read in order: streams only go forward. */
  async #around({ file, place }: Evidence, watch: Watch): Promise<PlacedLine[]> {
    const found: PlacedLine[] = []
    const last = Math.min(place + LINES_BEHIND, file.lines.length)
    for (let at = Math.max(1, place - LINES_BEFORE); at <= last;) {
      const lines = await this.#store.load(file, at, watch)
      if (lines === null) break
      for (const end = Math.min(last, lines.first + lines.count - 1); at <= end; at++) found.push({ lines, place: at })
    }
    return found
  }

  /** Whether a line is still the one that the table tells of. */
  #tellsOf(line: PlacedLine, { source }: Evidence): boolean {
    this.#read(line)
    return this.#parts.isUnderstood && maySpeakOf(sourcesOf(this.#parts), source)
  }

  /** Whether a line is of the same process of the same log host, and near in time; where none is named, of no process too. */
  #isMate({ lines, place }: PlacedLine, own: PlacedLine): boolean {
    const facts = this.#facts
    if (facts.pid(lines, place) !== facts.pid(own.lines, own.place)) return false
    if (facts.host(lines, place) !== facts.host(own.lines, own.place)) return false
    return !(Math.abs(facts.time(lines, place) - facts.time(own.lines, own.place)) > NEAR)
  }

  /** Lines of a process, away from the evidence, until another connection's begin. */
  #until(mates: readonly PlacedLine[], evidence: Evidence, isBackward: boolean): PlacedLine[] {
    const found: PlacedLine[] = []
    for (const line of mates) {
      this.#read(line)
      const { pid, message } = this.#parts
      if (pid < 0) {
        if (this.#isOfPort(evidence)) found.push(line)
        continue
      }
      const isOpening = message.kind === OPENING
      if (!maySpeakOf(sourcesOf(this.#parts), evidence.source) || (isOpening && !isBackward)) break
      found.push(line)
      if (isOpening) break
    }
    return found
  }

  /** Whether the line read last names source and port of the evidence. */
  #isOfPort({ source, port }: Evidence): boolean {
    return source !== null && port !== 0 && this.#parts.message.port === port && sourcesOf(this.#parts).includes(source)
  }

  #read({ lines, place }: PlacedLine): void {
    this.#parts.read(lines.bytes, lines.start(place), lines.end(place))
  }
}

import { type AttemptTable, NO_ID } from '../model/attempt-table'
import { ConnectionLines, type Evidence, type PlacedLine } from '../import/read-back/connection-lines'
import type { FileLines } from '../import/read-back/file-lines'
import { LineStore } from '../import/read-back/line-store'
import type { ReadFile, Unpack, Watch } from '../import/read-back/read-file'
import { readFailure } from '../import/read/open-input'

/** The lines of a connection, or why there are none. */
export type Found =
  | { readonly lines: readonly PlacedLine[] }
  /** `isChanged`: the file is not what it was. */
  | { readonly problem: string; readonly isChanged: boolean }

const NO_LINES =
  'This attempt came from an export, which holds no lines: drop the log that it was made of to read them.'

/** What lines are had from. */
export interface LineFiles {
  /** By their numbers in the table; more may come while they are read. */
  readonly files: readonly ReadFile[]
  /** Names of the dropped files. */
  readonly names: readonly string[]
}

/** The lines behind rows of a table, had again from the files that were read. */
export class LogLines {
  readonly #names: readonly string[]
  readonly #unpack: Unpack
  readonly #store: LineStore
  readonly #connections: ConnectionLines
  readonly #opened: readonly ReadFile[]
  /** Files that were chosen again, by what they have in common with those before. */
  readonly #chosen = new Map<FileLines, ReadFile>()

  constructor({ files, names }: LineFiles, unpack: Unpack) {
    this.#opened = files
    this.#names = names
    this.#unpack = unpack
    this.#store = new LineStore(unpack)
    this.#connections = new ConnectionLines(this.#store)
  }

  /** By their numbers in the table. */
  get files(): readonly ReadFile[] {
    return this.#opened.map((file) => this.#chosen.get(file.lines) ?? file)
  }

  /** The name of a dropped file. */
  nameOf(dropped: number): string {
    return this.#names[dropped] ?? ''
  }

  /** The same, with some files in place of others. */
  with(files: readonly ReadFile[]): LogLines {
    const other = new LogLines({ files: this.#opened, names: this.#names }, this.#unpack)
    other.use([...this.#chosen.values(), ...files])
    return other
  }

  /** Has lines from these files from now on, in place of those that they are. */
  use(files: readonly ReadFile[]): void {
    for (const file of files) this.#chosen.set(file.lines, file)
    this.close()
  }

  /** Lets go of all that is in memory or open. */
  close(): void {
    this.#store.close()
  }

  /** The file that a row was read from. */
  fileOf({ stretches }: AttemptTable, row: number): ReadFile {
    const file = this.#opened[stretches.fileOf(row)]
    if (file === undefined) throw new Error('defect: a row of no file')
    return this.#chosen.get(file.lines) ?? file
  }

  /** The first evidence of a row. */
  evidenceOf(table: AttemptTable, row: number): Evidence {
    const file = this.fileOf(table, row)
    const source = table.source[row] ?? NO_ID
    return {
      file,
      place: file.lines.turned(table.line[row] ?? 0),
      source: source === NO_ID ? null : table.sources.text(source),
      port: table.port[row] ?? 0,
    }
  }

  /** The lines of the connection of some rows, in the order of reading. Rejects only where nobody waits any more. */
  async of(table: AttemptTable, rows: readonly number[], watch: Watch): Promise<Found> {
    const [first = 0] = rows
    const evidence = this.evidenceOf(table, first)
    if (evidence.file.opened.kind === 'attempts') return { problem: NO_LINES, isChanged: false }
    try {
      const lines = await this.#connections.of(evidence, watch)
      if (lines === null) return { problem: changedSentence(evidence), isChanged: true }
      return { lines: await this.#withRows(lines, table, rows, evidence.file, watch) }
    } catch (error) {
      watch.signal.throwIfAborted()
      if (isChange(error))
        return { problem: `${evidence.file.name} has changed since it was read, or is gone.`, isChanged: true }
      return { problem: readFailure(error), isChanged: false }
    }
  }

  /** Adds lines of rows that other processes wrote: sshd and its child may both tell of a try. */
  async #withRows(
    lines: readonly PlacedLine[],
    table: AttemptTable,
    rows: readonly number[],
    file: ReadFile,
    watch: Watch,
  ): Promise<readonly PlacedLine[]> {
    const known = new Set(lines.map(({ place }) => place))
    const added: PlacedLine[] = []
    for (const row of rows) {
      const { file: own, place } = this.evidenceOf(table, row)
      if (own !== file || known.has(place)) continue
      const loaded = await this.#store.load(file, place, watch)
      if (loaded !== null) added.push({ lines: loaded, place })
      known.add(place)
    }
    return added.length === 0 ? lines : [...lines, ...added].sort((a, b) => a.place - b.place)
  }
}

function changedSentence({ file, place }: Evidence): string {
  return `Line ${file.lines.turned(place).toLocaleString('en')} of ${file.name} is another now: the file has changed since it was read.`
}

/** Whether a file is not what it was when it was dropped, by what a browser or Node says. */
function isChange(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return /NotReadable|NotFound/.test(error.name) || error.message.includes('ENOENT')
}

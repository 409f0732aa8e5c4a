import type { AsOthers, Assumed, Compression, FileReport, LineTally, FileOverlap, MissingFile } from '../model/answers'
import type { AttemptTable } from '../model/attempt-table'
import type { EvidenceBlock } from '../model/evidence'
import { EXPORT_FORM } from '../model/exported-attempt'
import type { TimeChoices } from '../model/time-choices'
import type { Holds } from '../model/holds'
import type { ScanFile } from '../model/scan'
import { AttemptFiles } from './attempts/attempt-files'
import { readAttempts } from './attempts/read-attempts'
import type { BlockReader } from './block-reader'
import { Fold } from './fold/fold'
import { SetHolds } from './holds/set-holds'
import { type Cut, jobsOf, pipeline, RANGE } from './pipeline'
import type { LogInput } from './read/log-input'
import { changedMeanwhile, type Opened, readFailure } from './read/open-input'
import { openInputs } from './read/open-inputs'
import { FileLines } from './read-back/file-lines'
import type { ReadFile } from './read-back/read-file'
import type { OpenedFile } from './read/opened-file'
import { missingFiles } from './read/missing'
import { orderByTime, type Ordered } from './read/order'
import { readScans } from './scans/read-scans'
import { SetTimes } from './set-times'

/** A log of attacks has a row for about so many bytes: room that is not used costs no memory. */
const BYTES_A_ROW = 400
/** More rows at once are not reckoned with. */
const MOST_EXPECTED = 64_000_000
/** The share of a set whose rows tell how many all of it has; what is expected comes out a little larger. */
const TELLING = 0.05
const SPARE = 1.05

const NEWEST_FIRST = 'The newest lines come first: it was read from its end.'
const EXPORTED = 'An export of attempts: each try counts as an entry, what else its log held is not in it.'

export interface ImportOptions {
  /** Year of the last entry where the log has none; null: from the files' modification times. */
  readonly year: number | null
  /** Zone on whose clock times are shown, and whose clock wrote those without an offset; null: as they were written. */
  readonly zone: string | null
  /** Wall-clock seconds since 1970 that stand for the modification time of every file; null: each file's own. */
  readonly reference: number | null
}

/** How far reading has come. */
export interface ImportProgress {
  readonly bytes: number
  readonly total: number
  /** Name of the file being read, and its number of so many. */
  readonly file: string
  readonly fileNumber: number
  readonly files: number
}

/** What has been read so far, as the questions need it. */
export interface ImportedLog {
  readonly table: AttemptTable
  readonly lines: LineTally
  readonly asOthers: AsOthers
  readonly files: readonly FileReport[]
  readonly assumed: Assumed
  /** By place in `assumed.files`: the number of the dropped file that it is or lies in. */
  readonly origins: readonly number[]
  readonly complete: boolean
  /** Lines that stand in two of the files, and files that seem to be missing. */
  readonly overlaps: readonly FileOverlap[]
  readonly missing: readonly MissingFile[]
  readonly holds: Holds
  /** Results of scans among the files: they hold no lines. */
  readonly scanFiles: readonly ScanFile[]
  /** The first line that holds anything, for the sentence that says what was found. */
  readonly firstLine: string | null
}

interface MutableReport {
  name: string
  bytes: number
  entries: number
  envelopes: Record<string, number>
  compression: Compression | null
  error: string | null
  note: string | null
}

/** A file that is read, and what is reported of it. */
interface LogFile {
  readonly file: OpenedFile
  readonly opened: Exclude<Opened, { kind: 'scan' }>
  readonly report: MutableReport
}

/**
 * Dropped files → attempts, step by step: open and order the files; cut each into blocks of lines; have the blocks
 * read, several at once; fold their evidence in log order. `log()` gives what there is at any time.
 */
export class LogImport {
  /** The files that are read or were, by their numbers in the table: for whoever looks for a line again. */
  readonly readFiles: ReadFile[] = []
  #inputs: readonly LogInput[]
  readonly #options: ImportOptions
  readonly #range: number
  readonly #fold = new Fold()
  readonly #times: SetTimes
  #reports: MutableReport[]
  #logs: readonly LogFile[] = []
  #scans: readonly ScanFile[] = []
  /** Bytes of compressed archives that had to be unpacked before anything in them could be read. */
  #unpacked = 0
  readonly #holds = new SetHolds()
  #missing: readonly MissingFile[] = []
  #done = 0
  /** Bytes as they lie on the disk, of all that is read. */
  #total = 0
  #complete = false
  #newest: number | null = null
  #firstLine: string | null = null

  /** `range` is how many bytes a job reads at most; the result does not depend on it. */
  constructor(inputs: readonly LogInput[], options: ImportOptions, range = RANGE) {
    this.#inputs = inputs
    this.#options = options
    this.#times = new SetTimes(this.#fold, { year: options.year, zone: options.zone, files: new Map() })
    this.#range = range
    this.#reports = inputs.map((input) => reportOf(input.name, input.size))
  }

  /**
   * Reads everything, at most `atOnce` jobs under way; `onBlock` is called after each that has been folded. Stops at
   * `signal`, leaving what was read. A file that fails is reported and the others go on.
   */
  async run(
    reader: BlockReader,
    atOnce: number,
    onBlock: (at: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const isWhole = await this.#open(onBlock, signal)
    const inputs = this.#logs.map((log) => log.file.input)
    const order = await orderByTime(
      inputs,
      this.#logs.map((log) => log.opened),
    )
    this.#missing = missingFiles(
      inputs.map((input) => input.name),
      order,
    )
    this.#done = this.#unpacked
    this.#total = this.#unpacked + sizeOf(inputs)
    for (const [nth, ordered] of order.entries()) {
      if (signal.aborted) return
      const at = {
        total: this.#total,
        file: inputs[ordered.index]?.name ?? '',
        fileNumber: nth + 1,
        files: order.length,
      }
      await this.#readFile(
        ordered,
        reader,
        atOnce,
        (bytes) => {
          onBlock({ ...at, bytes })
        },
        signal,
      )
      this.#done += inputs[ordered.index]?.size ?? 0
    }
    if (signal.aborted) return
    this.#complete = isWhole && this.#reports.every((report) => report.error === null || report.entries === 0)
  }

  /** Opens the dropped files and the archives among them; false where an archive lacks something. */
  async #open(onBlock: (at: ImportProgress) => void, signal: AbortSignal): Promise<boolean> {
    const sizes = new Map<number, number>()
    const files = await openInputs(this.#inputs, {
      signal,
      onUnpacking: (dropped, bytes) => {
        sizes.set(dropped, this.#inputs[dropped]?.size ?? 0)
        this.#unpacked = [...sizes.values()].reduce((sum, size) => sum + size, 0)
        const at = { file: this.#inputs[dropped]?.name ?? '', fileNumber: dropped + 1, files: this.#inputs.length }
        const before = this.#unpacked - (sizes.get(dropped) ?? 0)
        onBlock({ ...at, bytes: before + bytes, total: this.#unpacked + sizeOf(this.#inputs) })
      },
    })
    const reported = files.map((file) => ({
      file,
      report: { ...reportOf(file.input.name, file.bytes), ...saidOf(file) },
    }))
    this.#reports = reported.map(({ report }) => report)
    this.#logs = reported.flatMap(({ file, report }) =>
      file.opened === null || file.opened.kind === 'scan' ? [] : [{ file, opened: file.opened, report }],
    )
    this.#scans = await readScans(files, this.#reports, 0, signal)
    return !files.some((file) => file.error !== null)
  }

  /**
   * Takes files that came later, where all of them are results of scans: they change nothing of what was read. False
   * where one is a log: then nothing is taken.
   */
  async attachScans(inputs: readonly LogInput[]): Promise<boolean> {
    const { signal } = new AbortController()
    const files = await openInputs(inputs, { signal, onUnpacking: () => undefined })
    if (!files.every(({ opened }) => opened === null || opened.kind === 'scan')) return false
    const reports = files.map((file) => ({ ...reportOf(file.input.name, file.bytes), ...saidOf(file) }))
    const scans = await readScans(files, reports, this.#reports.length, signal)
    this.#reports = [...this.#reports, ...reports]
    this.#scans = [...this.#scans, ...scans]
    this.#inputs = [...this.#inputs, ...inputs]
    return true
  }

  /** Dropped files that it knows, those that were attached among them. */
  get inputCount(): number {
    return this.#inputs.length
  }

  /** Dates anew what was read and what will be: `log()` gives it. Throws a sentence where a zone is not known. */
  assume(choices: TimeChoices): void {
    this.#times.choose(choices)
  }

  log(): ImportedLog {
    const { reference } = this.#options
    const referenceName = reference === null ? 'the modification time of the newest file' : 'the reference time given'
    return {
      ...this.#times.finish(reference ?? this.#newest ?? 0, referenceName),
      origins: this.readFiles.map(({ dropped }) => dropped),
      lines: this.#fold.lines(),
      asOthers: this.#fold.asOthers(),
      files: this.#reports.map((report) => ({ ...report, envelopes: { ...report.envelopes } })),
      complete: this.#complete,
      holds: this.#holds.summarise(this.#fold.lines()),
      scanFiles: this.#scans,
      overlaps: this.#overlaps(),
      missing: this.#missing,
      firstLine: this.#firstLine,
    }
  }

  #overlaps(): FileOverlap[] {
    const { files } = this.#fold.columns
    return this.#fold
      .overlaps()
      .map(({ file, other, lines }) => ({ file: files[file] ?? '', other: files[other] ?? '', lines }))
  }

  async #readFile(
    { index, shared, start }: Ordered,
    reader: BlockReader,
    atOnce: number,
    onBlock: (bytes: number) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const log = this.#logs[index]
    if (log === undefined) return
    const { file: source, opened, report } = log
    if (opened.kind === 'error') {
      report.error = opened.error
      return
    }
    report.compression = opened.kind === 'ranges' ? null : opened.compression
    if (opened.kind === 'attempts') {
      await this.#readAttempts(log, opened, onBlock, signal)
      return
    }
    this.#newest = Math.max(this.#newest ?? -Infinity, source.input.modified / 1000)
    const file = this.#fold.beginFile(report.name, shared, start)
    const lines = new FileLines()
    this.readFiles[file] = { name: report.name, dropped: source.dropped, input: source.input, opened, lines }
    const done = this.#done
    const fold = (block: EvidenceBlock, { consumed, countingDownFrom }: Cut) => {
      this.#makeRoom(block.rows, done + consumed)
      this.#foldBlock(block, file, report, countingDownFrom)
      lines.add(block.tally.entries, consumed, countingDownFrom)
      reader.release(block)
      onBlock(done + consumed)
    }
    try {
      await pipeline(jobsOf(opened, source, this.#range, shared !== null, reader), reader, atOnce, fold, signal)
      if (!signal.aborted) report.error ??= await this.#changeOf(source.dropped)
    } catch (error) {
      if (!signal.aborted) report.error = readFailure(error)
    }
  }

  /** Takes the rows of an export as the attempts that they are. */
  async #readAttempts(
    { file: { input, dropped }, report }: LogFile,
    opened: Extract<Opened, { kind: 'attempts' }>,
    onBlock: (bytes: number) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const files = new AttemptFiles(report.name, (name) => {
      const file = this.#fold.beginFile(name)
      this.readFiles[file] = { name, dropped, input, opened, lines: new FileLines() }
      return file
    })
    report.note = EXPORTED
    try {
      for await (const { attempts, unreadable, consumed } of readAttempts(input, opened)) {
        if (signal.aborted) return
        let entries = 0
        this.#makeRoom(attempts.length, this.#done + consumed)
        for (const attempt of attempts) {
          this.#fold.appendAttempt(attempt, files.idOf(attempt.file))
          this.#holds.addAttempt(attempt)
          entries += attempt.tries
        }
        this.#fold.appendUnreadable(unreadable)
        report.entries += entries + unreadable
        report.envelopes[EXPORT_FORM] = (report.envelopes[EXPORT_FORM] ?? 0) + entries
        onBlock(this.#done + consumed)
      }
    } catch (error) {
      if (!signal.aborted) report.error = readFailure(error)
    }
  }

  /**
   * What has become of a dropped file that was read to its end: reads a byte of it once more, since a browser asks only
   * when it opens a file whether that is still the one that was dropped, and many reads share one opening
   * (`read/streamed-input.ts`).
   */
  async #changeOf(dropped: number): Promise<string | null> {
    const input = this.#inputs[dropped]
    if (input === undefined) return null
    return input.read(Math.max(0, input.size - 1), input.size).then(() => null, changedMeanwhile)
  }

  /** Makes room for a block's rows, `read` bytes of the set being read with it: without the memory none of them counts. */
  #makeRoom(rows: number, read: number): void {
    const { columns } = this.#fold
    const least = columns.length + rows
    const share = read / this.#total
    const expected = share > TELLING ? (least / share) * SPARE : this.#total / BYTES_A_ROW
    columns.reserve(least, Math.min(Math.ceil(expected), MOST_EXPECTED))
  }

  #foldBlock(block: EvidenceBlock, file: number, report: MutableReport, countingDownFrom?: number): void {
    const numbers = { first: countingDownFrom ?? report.entries + 1, step: countingDownFrom === undefined ? 1 : -1 }
    this.#fold.append(block, file, numbers)
    if (countingDownFrom !== undefined) report.note = NEWEST_FIRST
    report.entries += block.tally.entries
    for (const [form, count] of Object.entries(block.tally.envelopes)) {
      report.envelopes[form] = (report.envelopes[form] ?? 0) + count
    }
    this.#firstLine ??= block.tally.firstLine
    this.#holds.append(block.tally.holds, report.name, numbers)
  }
}

function reportOf(name: string, bytes: number): MutableReport {
  return { name, bytes, entries: 0, envelopes: {}, compression: null, error: null, note: null }
}

function saidOf({ error, note }: OpenedFile): Pick<MutableReport, 'error' | 'note'> {
  return { error, note }
}

function sizeOf(inputs: readonly LogInput[]): number {
  return inputs.reduce((sum, input) => sum + input.size, 0)
}

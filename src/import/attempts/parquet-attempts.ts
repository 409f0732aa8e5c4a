import { type AsyncBuffer, type FileMetaData, parquetMetadataAsync, parquetRead } from 'hyparquet'
import { isLackOfMemory } from '../../base/lack-of-memory'
import { NEEDED_COLUMNS, type PlainAttempt } from '../../model/exported-attempt'
import { DamagedData } from '../read/damage'
import type { LogInput } from '../read/log-input'
import type { AttemptBatch } from './attempt-batch'
import { attemptOf } from './attempt-cells'
import { refuseHuge } from './parquet-pages'

const COLUMNS = NEEDED_COLUMNS.map(({ key }) => key)
type Columns = ReadonlyMap<string, readonly unknown[]>

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** Times become wall-clock seconds, texts keep what looks like a byte order mark. */
const PARSERS = {
  timestampFromMilliseconds: (value: bigint | null) => (value === null ? null : Number(value) / 1e3),
  timestampFromMicroseconds: (value: bigint | null) => (value === null ? null : Number(value) / 1e6),
  timestampFromNanoseconds: (value: bigint | null) => (value === null ? null : Number(value) / 1e9),
  stringFromBytes: (bytes: Uint8Array | null) => (bytes === null ? null : utf8.decode(bytes)),
}

/** The attempts of a Parquet file, row group by row group. Throws {@link DamagedData} where it is none, or damaged. */
export async function* parquetAttempts(input: LogInput): AsyncGenerator<AttemptBatch, void, undefined> {
  const file = new ParquetInput(input)
  const metadata = await file.orDamaged(() => parquetMetadataAsync(file, { parsers: PARSERS, geoparquet: false }))
  refuseOthers(metadata)
  const groups = metadata.row_groups
  let rowStart = 0
  for (const [nth, group] of groups.entries()) {
    const rowEnd = rowStart + Number(group.num_rows)
    const columns = await file.orDamaged(async () => {
      await refuseHuge(group, (start, end) => file.slice(start, end))
      return columnsOf(file, metadata, rowStart, rowEnd)
    })
    yield { ...attemptsIn(columns, rowEnd - rowStart), consumed: Math.round((input.size * (nth + 1)) / groups.length) }
    rowStart = rowEnd
  }
}

/** An input as the reader of Parquet wants it. What it says itself when it can't be read is told apart from damage. */
class ParquetInput implements AsyncBuffer {
  readonly byteLength: number
  readonly #input: LogInput
  #failure: unknown = null

  constructor(input: LogInput) {
    this.#input = input
    this.byteLength = input.size
  }

  async slice(start: number, end = this.byteLength): Promise<ArrayBuffer> {
    try {
      return (await this.#input.read(start, end)).slice().buffer
    } catch (error) {
      this.#failure = error
      throw error
    }
  }

  async orDamaged<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (this.#failure !== null || isLackOfMemory(error)) throw error
      const why = error instanceof Error ? error.message : String(error)
      throw new DamagedData(`The Parquet data are damaged, or of a kind that is not read here (${why}).`)
    }
  }
}

/** Rows of all columns that are needed, in pieces. */
async function columnsOf(
  file: AsyncBuffer,
  metadata: FileMetaData,
  rowStart: number,
  rowEnd: number,
): Promise<Columns> {
  const columns = new Map<string, unknown[]>(COLUMNS.map((key) => [key, []]))
  await parquetRead({
    ...{ file, metadata, rowStart, rowEnd, columns: [...COLUMNS], parsers: PARSERS },
    onChunk: ({ columnName, columnData }) => {
      const column = columns.get(columnName)
      for (const value of columnData) column?.push(value)
    },
  })
  return columns
}

function refuseOthers({ schema }: FileMetaData): void {
  const names = new Set(schema.map(({ name }) => name))
  if (COLUMNS.every((key) => names.has(key))) return
  throw new DamagedData(
    'This Parquet file is none of attempts that this page has written: a text log or such a file was expected.',
  )
}

function attemptsIn(columns: Columns, rows: number): Omit<AttemptBatch, 'consumed'> {
  const attempts: PlainAttempt[] = []
  for (let row = 0; row < rows; row++) {
    const attempt = attemptOf((key) => {
      const value = columns.get(key)?.[row] ?? null
      return typeof value === 'bigint' ? Number(value) : value
    })
    if (attempt !== null) attempts.push(attempt)
  }
  return { attempts, unreadable: rows - attempts.length }
}

import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import { ATTEMPT_COLUMNS, type AttemptType, cellOf, type ExportedAttempt } from '../model/exported-attempt'
import type { AttemptWriter } from './attempt-writer'

/** Rows of a row group: what is read at once by whoever reads, and written at once here. */
const ROW_GROUP = 65_536
const MICROSECONDS = 1e6

/**
 * Types of columns (https://parquet.apache.org/docs/file-format/types/logicaltypes/): a wall clock's time is a timestamp
 * that is not adjusted to UTC.
 */
const TYPES: Readonly<Record<AttemptType, Omit<SchemaElement, 'name'>>> = {
  time: { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'MICROS' } },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  whole: { type: 'INT64' },
  'yes-no': { type: 'BOOLEAN' },
}

const SCHEMA: SchemaElement[] = [
  { name: 'attempts', num_children: ATTEMPT_COLUMNS.length },
  ...ATTEMPT_COLUMNS.map(({ key, type }) => ({ name: key, repetition_type: 'OPTIONAL' as const, ...TYPES[type] })),
]

/** Attempts as Parquet, compressed with Snappy. */
export class AttemptsParquet implements AttemptWriter {
  readonly rowsAtOnce = ROW_GROUP
  readonly #bytes = new ByteWriter()
  readonly #writer = new ParquetWriter({ writer: this.#bytes, schema: SCHEMA, createdBy: 'sshscope' })

  write(attempts: readonly ExportedAttempt[]): Uint8Array<ArrayBuffer> {
    const columnData = ATTEMPT_COLUMNS.map(({ key, type }) => ({
      name: key,
      data: attempts.map((attempt) => storedAs(type, cellOf(attempt, key))),
    }))
    void this.#writer.write({ columnData, rowGroupSize: ROW_GROUP })
    return this.#take()
  }

  finish(): Uint8Array<ArrayBuffer> {
    void this.#writer.finish()
    return this.#take()
  }

  /** What has been written since: its memory serves for what follows. */
  #take(): Uint8Array<ArrayBuffer> {
    const bytes = this.#bytes.getBytes().slice()
    this.#bytes.index = 0
    return bytes
  }
}

function storedAs(type: AttemptType, cell: ReturnType<typeof cellOf>): string | boolean | bigint | null {
  if (typeof cell !== 'number') return cell
  return BigInt(type === 'time' ? microsecondsOf(cell) : cell)
}

/** Whole seconds and fraction apart: together they would be beyond what a product keeps exactly. */
function microsecondsOf(seconds: number): number {
  const whole = Math.floor(seconds)
  return whole * MICROSECONDS + Math.round((seconds - whole) * MICROSECONDS)
}

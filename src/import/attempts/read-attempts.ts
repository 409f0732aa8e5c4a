import type { LogInput } from '../read/log-input'
import type { Opened } from '../read/open-input'
import type { AttemptBatch } from './attempt-batch'
import { csvAttempts } from './csv-attempts'
import { parquetAttempts } from './parquet-attempts'

/** The attempts of a file that this page has written, in order. Throws what reading the input throws, and `DamagedData`. */
export function readAttempts(
  input: LogInput,
  { format, layers }: Extract<Opened, { kind: 'attempts' }>,
): AsyncGenerator<AttemptBatch, void, undefined> {
  return format === 'csv' ? csvAttempts(input, layers) : parquetAttempts(input)
}

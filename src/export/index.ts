import type { Column, TableRow } from '../model/summary'
import type { AttemptWriter } from './attempt-writer'
import { AttemptsCsv } from './attempts-csv'
import { AttemptsEcs } from './attempts-ecs'
import { AttemptsParquet } from './attempts-parquet'
import { toCsv } from './csv'
import { toJson } from './json'
import type { AttemptFormat, ExportFormat } from './names'

/** What turns a table into a file. A new format is one file, its name, and one line here. */
export const EXPORTS: Readonly<
  Record<ExportFormat, (columns: readonly Column[], rows: readonly TableRow[]) => string>
> = { csv: toCsv, json: toJson }

/** What writes all attempts as a file. A new format is one file, its name, and one line here. */
export const ATTEMPT_WRITERS: Readonly<Record<AttemptFormat, () => AttemptWriter>> = {
  csv: () => new AttemptsCsv(),
  ecs: () => new AttemptsEcs(),
  parquet: () => new AttemptsParquet(),
}

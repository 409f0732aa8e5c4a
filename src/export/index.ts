import type { Column, TableRow } from '../model/summary'
import { toCsv } from './csv'
import { toJson } from './json'
import type { ExportFormat } from './names'

/** What turns a table into a file. A new format is one file, its name, and one line here. */
export const EXPORTS: Readonly<
  Record<ExportFormat, (columns: readonly Column[], rows: readonly TableRow[]) => string>
> = { csv: toCsv, json: toJson }

/** Names that exports go by, on the page and in file names. */
export const FORMATS = ['csv', 'json'] as const
export type ExportFormat = (typeof FORMATS)[number]

/** Media type of an export. */
export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
}

/** Names that files of all attempts go by, and how each file's name ends. */
export const ATTEMPT_FORMATS = ['csv', 'ecs', 'parquet'] as const
export type AttemptFormat = (typeof ATTEMPT_FORMATS)[number]
export const ATTEMPT_ENDINGS: Readonly<Record<AttemptFormat, string>> = {
  csv: 'csv',
  ecs: 'ecs.ndjson',
  parquet: 'parquet',
}

/** Media types of these files. */
export const ATTEMPT_MEDIA_TYPES: Readonly<Record<AttemptFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  ecs: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
}

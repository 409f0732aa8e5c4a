/** Names that exports go by, on the page and in file names. */
export const FORMATS = ['csv', 'json'] as const
export type ExportFormat = (typeof FORMATS)[number]

/** Media type of an export. */
export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
}

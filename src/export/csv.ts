import Papa from 'papaparse'
import type { Column, TableRow } from '../model/summary'

/**
 * A table as CSV (https://www.rfc-editor.org/rfc/rfc4180), with CRLF and a byte order mark, which spreadsheets want
 * for UTF-8. A text that a spreadsheet would run as a formula (`=cmd()`, `+1`, `-1`, `@x`) gets an apostrophe in
 * front: names come from attackers.
 */
export function toCsv(columns: readonly Column[], rows: readonly TableRow[]): string {
  const data = rows.map((row) => columns.map((column) => row[column.key]))
  return `\uFEFF${Papa.unparse({ fields: columns.map((column) => column.key), data }, { escapeFormulae: true, newline: '\r\n' })}\r\n`
}

import type { Column, TableRow } from '../model/summary'

/** A table as a JSON array of objects with the columns' keys. */
export function toJson(columns: readonly Column[], rows: readonly TableRow[]): string {
  const objects = rows.map((row) => Object.fromEntries(columns.map(({ key }) => [key, row[key] ?? null])))
  return `${JSON.stringify(objects, null, 2)}\n`
}

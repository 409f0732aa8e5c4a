import { maskPasswords } from '../base/typed-password'
import type { TableRow } from '../model/summary'
import { mapped, type Ranked } from './ranked'

/** Rows whose column `secret` is shown or masked; `exact` has what stands in the log, for whatever selects the row. */
export function withSecret(rows: Ranked<TableRow>, secret: string, isShown: boolean): Ranked<TableRow> {
  return mapped(rows, (row) => maskedRow({ ...row, exact: row[secret] ?? null }, secret, isShown))
}

/** A row of {@link withSecret} with its secret shown or masked. */
export function maskedRow(row: TableRow, secret: string, isShown: boolean): TableRow {
  const { exact, masked } = row
  if (masked !== true || typeof exact !== 'string') return row
  return { ...row, [secret]: isShown ? exact : maskPasswords(exact) }
}

import { NEEDED_COLUMNS } from '../../model/exported-attempt'
import { columnName, delimiterOf } from './csv-columns'

/** Whether a text begins with the head of a CSV of attempts. Other columns may stand among its own, in any order. */
export function isAttemptsCsv(text: string): boolean {
  const end = text.indexOf('\n')
  return end > 0 && placesOf(text.slice(0, end), delimiterOf(text)) !== null
}

/** By name, where the columns of attempts that are needed stand in a head; null where one is missing. */
export function placesOf(head: string, delimiter: string): ReadonlyMap<string, number> | null {
  const names = head.split(delimiter).map((name) => columnName(name.replaceAll('"', '')))
  const places = new Map<string, number>(NEEDED_COLUMNS.map(({ key }) => [key, names.indexOf(key)]))
  return [...places.values()].includes(-1) ? null : places
}

import type { Summary } from '../../model/summary'
import { plural } from '../words'

export function linesInShort({ totals, files }: Summary): string {
  const read = files.filter(({ entries }) => entries > 0).length
  return `${plural(totals.entries, 'line', 'lines')} in ${plural(read, 'file', 'files')}`
}

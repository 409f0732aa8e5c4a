import type { Analysis } from '../analysis/analysis'
import { connectionRows } from '../analysis/connection-rows'
import type { ReadFile, Watch } from '../import/read-back/read-file'
import { LineText } from './line-text'
import type { LogLines } from './log-lines'

/** Lines that are handed over at once, as text. */
const MOST_LINES = 100_000
/** Connections whose rows are looked up at a time. */
const STEP = 1000

/**
 * The lines of all connections with attempts under a filter, each once, in the order of reading. Rejects with a sentence
 * where they are too many or some can't be had, and where nobody waits any more.
 */
export async function linesText(
  log: LogLines,
  { data, filter }: Analysis,
  passwords: boolean,
  watch: Watch,
  most = MOST_LINES,
): Promise<string> {
  const rows = connectionRows(data, filter)
  const text = new LineText(data)
  const found = new Map<ReadFile, Map<number, string>>()
  let count = 0
  refuseTooMany(rows.firsts.length, most)
  for (let start = 0; start < rows.firsts.length; start += STEP) {
    for (const first of rows.firsts.slice(start, start + STEP)) {
      const file = log.fileOf(data.table, first)
      const lines = await log.of(data.table, rows.of(first), watch)
      if ('problem' in lines) throw new Error(lines.problem)
      let ofFile = found.get(file)
      if (ofFile === undefined) found.set(file, (ofFile = new Map<number, string>()))
      for (const line of lines.lines) {
        if (ofFile.has(line.place)) continue
        refuseTooMany(++count, most)
        ofFile.set(line.place, `${text.plain(line, passwords)}\n`)
      }
    }
  }
  return [...found.values()].flatMap(inOrder).join('')
}

function inOrder(lines: ReadonlyMap<number, string>): string[] {
  return [...lines].sort(([a], [b]) => a - b).map(([, text]) => text)
}

function refuseTooMany(lines: number, most: number): void {
  if (lines <= most) return
  throw new Error(
    `These are more than ${most.toLocaleString('en')} lines, which a page can hand over at once: filter first.`,
  )
}

import type { AttemptTable } from '../model/attempt-table'
import type { ReadFile, Watch } from '../import/read-back/read-file'
import { openInputs } from '../import/read/open-inputs'
import type { LogInput } from '../import/read/log-input'
import type { LogLines } from './log-lines'

/** Rows of each stretch of a file whose lines are looked for in what was chosen: its first, its last, some between. */
const LOOKED_AT = 8

/**
 * Takes a file that was chosen again in place of a dropped one that has changed since, with all that lies in it. Rejects
 * with a sentence where it is another file, or its lines are not where they were.
 */
export async function chooseAgain(
  log: LogLines,
  table: AttemptTable,
  dropped: number,
  chosen: LogInput,
  watch: Watch,
): Promise<void> {
  // Files of an archive are known by its name and theirs.
  const input = { ...chosen, name: log.nameOf(dropped) }
  const opened = await openInputs([input], { signal: watch.signal, onUnpacking: () => undefined })
  const files = log.files
    .filter((file) => file.dropped === dropped)
    .map((file): ReadFile => {
      const found = opened.find((each) => each.input.name === file.input.name && each.opened !== null)
      if (found?.opened?.kind !== file.opened.kind) throw new Error(notTheFile(chosen.name))
      return { ...file, input: found.input, opened: found.opened }
    })
  const trial = log.with(files)
  for (const row of rowsToTry(log, table, dropped)) {
    const found = await trial.of(table, [row], watch)
    if ('problem' in found) throw new Error(`${notTheFile(chosen.name)} ${found.problem}`)
  }
  log.use(files)
}

function rowsToTry(log: LogLines, table: AttemptTable, dropped: number): number[] {
  const rows: number[] = []
  for (const { file, from, to } of table.stretches.within(0, table.length)) {
    if (log.files[file]?.dropped !== dropped) continue
    const step = Math.max(1, Math.floor((to - from) / LOOKED_AT))
    for (let row = from; row < to; row += step) rows.push(row)
    rows.push(to - 1)
  }
  return rows
}

function notTheFile(name: string): string {
  return `${name} does not hold the lines that were read: choose the file as it was, or one that has only grown since.`
}

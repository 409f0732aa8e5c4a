import type { Analysis } from '../analysis/analysis'
import { type ConnectionRows, connectionRows } from '../analysis/connection-rows'
import type { PlacedLine } from '../import/read-back/connection-lines'
import type { Watch } from '../import/read-back/read-file'
import { type AttemptTable, FAILURE, HOSTILE, SUCCESS } from '../model/attempt-table'
import type { Outcome } from '../model/filter'
import type { ChangedFile, LineGroup, LinesReply, LineTag, ShownLine } from '../model/lines'
import { LineText } from './line-text'
import type { Found, LogLines } from './log-lines'

/** Lines of one connection that are shown. */
const MOST_LINES = 100

/** Which connections are asked for, and how. */
export interface LineQuery {
  /** Of those with attempts under the filter `[start, end)`. */
  readonly start: number
  readonly end: number
  /** Shows what looks like a typed password as it stands in the log. */
  readonly passwords: boolean
}

/** The lines of connections with attempts under a filter. Rejects where nobody waits any more. */
export async function lineGroups(log: LogLines, of: Analysis, query: LineQuery, watch: Watch): Promise<LinesReply> {
  const rows = connectionRows(of.data, of.filter)
  const window = new Window(log, of, rows, query.passwords)
  const [before = null] = query.start === 0 ? [] : rows.firsts.slice(query.start - 1, query.start)
  let [index, previous] = [query.start, before]
  for (const first of rows.firsts.slice(query.start, query.end)) {
    await window.add(index++, first, previous, watch)
    previous = first
  }
  const { groups, changed, hasMasked } = window
  return { total: rows.firsts.length, files: rows.files, start: query.start, groups, changed, hasMasked }
}

/** Connections as the page shows them, one after the other. */
class Window {
  readonly groups: LineGroup[] = []
  readonly #log: LogLines
  readonly #table: AttemptTable
  readonly #rows: ConnectionRows
  readonly #text: LineText
  readonly #passwords: boolean
  /** By dropped file what is the matter with it: it need not be tried again. */
  readonly #changed = new Map<number, { readonly name: string; readonly found: Found }>()

  constructor(log: LogLines, { data }: Analysis, rows: ConnectionRows, passwords: boolean) {
    this.#log = log
    this.#table = data.table
    this.#rows = rows
    this.#text = new LineText(data)
    this.#passwords = passwords
  }

  get changed(): ChangedFile[] {
    return Array.from(this.#changed, ([dropped, { name }]) => ({ dropped, name }))
  }

  get hasMasked(): boolean {
    return this.#text.hasMasked
  }

  /** Takes the connection that begins with a row; `before` is the first row of the one before. */
  async add(index: number, first: number, before: number | null, watch: Watch): Promise<void> {
    const table = this.#table
    const file = this.#log.fileOf(table, first)
    const rows = this.#rows.of(first)
    const found = this.#changed.get(file.dropped)?.found ?? (await this.#log.of(table, rows, watch))
    const lines = 'lines' in found ? found.lines : []
    if ('problem' in found && found.isChanged) {
      this.#changed.set(file.dropped, { name: this.#log.nameOf(file.dropped), found })
    }
    const time = table.time[first] ?? NaN
    const shown = this.#shown(lines, rows)
    this.groups.push({
      index,
      file: file.name,
      isFirstOfFile: before === null || this.#log.fileOf(table, before) !== file,
      line: table.line[first] ?? 0,
      time: Number.isNaN(time) ? null : time,
      lines: shown,
      more: lines.length - shown.length,
      problem: 'problem' in found ? found.problem : null,
    })
  }

  #shown(lines: readonly PlacedLine[], rows: readonly number[]): ShownLine[] {
    const tags = new Map<number, LineTag>()
    let source: string | null = null
    let turned = (place: number) => place
    for (const row of rows) {
      const evidence = this.#log.evidenceOf(this.#table, row)
      source ??= evidence.source
      turned = (place) => evidence.file.lines.turned(place)
      tags.set(evidence.place, tagOf(this.#table, row))
    }
    return lines.slice(0, MOST_LINES).map((line) => ({
      number: turned(line.place),
      ...this.#text.shown(line, source, this.#passwords),
      tag: tags.get(line.place) ?? null,
    }))
  }
}

function tagOf({ kind, flags, count }: AttemptTable, row: number): LineTag {
  return { outcome: outcomeOf(kind[row] ?? FAILURE, flags[row] ?? 0), count: count[row] ?? 1 }
}

function outcomeOf(kind: number, flags: number): Outcome {
  if (kind === FAILURE) return (flags & HOSTILE) !== 0 ? 'hostile' : 'honest'
  return kind === SUCCESS ? 'success' : 'scan'
}

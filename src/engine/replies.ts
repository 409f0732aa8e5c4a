import type { Analysis } from '../analysis/analysis'
import { rowsOf } from '../analysis/ranked'
import { columnsOf, exportedRows, queryTable } from '../analysis/tables'
import { SourceScans } from '../analysis/source-scans'
import { describeLargest } from '../analysis/summary'
import { stackTimeline } from '../analysis/timeline-stack'
import { EXPORTS } from '../export'
import { answersFile } from './answers-file'
import type { Replies, TableQuestion } from './protocol'

/** Rows that are handed over at once: all answers, or a table as text. Tables on the page have no such limit. */
const MOST_ROWS = 2_000_000

/** More rows at once than a worker has memory for would end the page. */
function refuseTooMany(rows: number): void {
  if (rows <= MOST_ROWS) return
  throw new Error(
    `These are ${rows.toLocaleString('en')} rows, of which a page can hand over 2,000,000 at once: filter first.`,
  )
}

/** What the page has asked about an analysis. Throws a sentence where it is more than can be handed over. */
export function replyTo(question: TableQuestion, analysis: Analysis): Replies[keyof Replies] {
  switch (question.type) {
    case 'answers':
      refuseTooMany(analysis.data.table.sources.length + analysis.data.table.users.length)
      return analysis.answers()
    case 'answers-file':
      refuseTooMany(analysis.data.table.sources.length + analysis.data.table.users.length)
      return answersFile(analysis, question.passwords)
    case 'rows': {
      const { query, start, end } = question
      const ranked = queryTable(analysis, query)
      const rows = rowsOf(ranked, start, end)
      return { columns: columnsOf(analysis, query.table), total: ranked.length, start, rows }
    }
    case 'port-scan':
      return SourceScans.of(analysis.data).scanOf(question.source)
    case 'name':
      return analysis.oneName(question.user)
    case 'export': {
      const { query, format, passwords } = question
      refuseTooMany(queryTable(analysis, query).length)
      return EXPORTS[format](columnsOf(analysis, query.table), exportedRows(analysis, query, passwords))
    }
    case 'timeline':
      return stackTimeline(analysis.data, analysis.filter, question.query)
    case 'largest':
      return describeLargest(analysis)
  }
}

import { formatCount } from '../../base/format'
import type { FileReport } from '../../model/answers'
import type { TableRow } from '../../model/summary'
import { numberOf, textOf } from '../cells'

/**
 * What helps to teach the page lines that it does not understand: their shapes, and no line of the log. `version` is
 * the page's own.
 */
export function bugReport(version: string, files: readonly FileReport[], shapes: readonly TableRow[]): string {
  const entries = shapes.reduce((sum, row) => sum + numberOf(row['entries']), 0)
  const lines = shapes.map((row) => `${formatCount(numberOf(row['entries'])).padStart(9)}  ${textOf(row['shape'])}`)
  return [
    `sshscope ${version}: ${formatCount(entries)} lines of the SSH server were not understood.`,
    `Forms of line in this log: ${envelopesOf(files)}.`,
    'Their shapes; N stands for a number, … for names, addresses and what else may be private:',
    '',
    ...lines,
    '',
  ].join('\n')
}

function envelopesOf(files: readonly FileReport[]): string {
  const counts = new Map<string, number>()
  for (const { envelopes } of files) {
    for (const [form, entries] of Object.entries(envelopes)) counts.set(form, (counts.get(form) ?? 0) + entries)
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a)
  return sorted.map(([form, entries]) => `${form} ${formatCount(entries)}`).join(', ')
}

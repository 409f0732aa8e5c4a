import type { Report, Result } from './report'
import type { Missing } from './row'

/** A figure in the unit that reads best: `0.93 s`, `35 ms`, `182 MB`, `29 bytes`, `12.1 M/s`. */
export function figureText(value: number, unit: Result['unit']): string {
  const size = Math.abs(value)
  switch (unit) {
    case 'duration':
      return size < 1000 ? `${value.toFixed(size < 10 ? 1 : 0)} ms` : `${(value / 1000).toFixed(2)} s`
    case 'size':
      return size < 10_000 ? `${value.toFixed(1)} bytes` : `${(value / 1e6).toFixed(1)} MB`
    case 'rate':
      return `${(value / 1e6).toFixed(1)} M/s`
  }
}

function cells({ label, unit, values, median, ratio, yardstick, bar, aim, missing }: Result): string[] {
  const figure = median === null ? reasonText(missing) : figureText(median, unit)
  const spread =
    values.length > 1 ? `${figureText(Math.min(...values), unit)} – ${figureText(Math.max(...values), unit)}` : ''
  return [label, figure, spread, ratio === null ? '' : `${ratio.toFixed(2)} × ${yardstick ?? ''}`, bar ?? '', aim ?? '']
}

/** Why there is no figure; what failed is told elsewhere, at length. */
export function reasonText(missing: Missing | null): string {
  if (missing === null) return 'no figure'
  return missing.isFailure ? 'failed' : missing.why
}

const HEADS = ['', 'median', 'least – most', 'ratio', 'bar', 'aim']

/** All figures as text, one row a line. Nothing is judged: bars stand beside. */
export function tableText({ about, results }: Report): string {
  const { megabytes, runs, cores, processor, node, browser } = about
  const head = `${megabytes} MB, medians of ${runs}; Chromium ${browser}, Node ${node}, ${cores} cores (${processor})`
  return `${head}\n${aligned([HEADS, ...results.map(cells)])}`
}

/** Rows of cells in columns, the first to the left, the others to the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  const lines = rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
  )
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

import type { Report, Result } from './report'
import { aligned, figureText, reasonText } from './table'

const HEADS = ['', 'before', 'after', 'change', 'ratio before', 'ratio after', 'change']

/**
 * Two reports side by side. Machines differ and are noisy, so the change of the ratios is what counts; rows without a
 * yardstick have their medians alone.
 */
export function compareText(before: Report, after: Report): string {
  const keys = new Set([...before.results, ...after.results].map(({ key }) => key))
  const rows = [...keys].map((key) => compareRow(find(before, key), find(after, key)))
  return `${aboutText('before', before)}${aboutText('after', after)}${aligned([HEADS, ...rows])}`
}

function find({ results }: Report, key: string): Result | null {
  return results.find((result) => result.key === key) ?? null
}

function aboutText(name: string, { about }: Report): string {
  return `${name}: ${about.date}, ${about.megabytes} MB, medians of ${about.runs}, ${about.cores} cores (${about.processor})\n`
}

function compareRow(before: Result | null, after: Result | null): string[] {
  return [
    (after ?? before)?.label ?? '',
    medianText(before),
    medianText(after),
    changeText(before?.median ?? null, after?.median ?? null),
    ratioText(before),
    ratioText(after),
    changeText(before?.ratio ?? null, after?.ratio ?? null),
  ]
}

function medianText(result: Result | null): string {
  if (result === null) return '–'
  return result.median === null ? reasonText(result.missing) : figureText(result.median, result.unit)
}

function ratioText(result: Result | null): string {
  const ratio = result?.ratio ?? null
  return ratio === null ? '' : `${ratio.toFixed(2)} ×`
}

/** `-12 %`: how the second differs from the first; empty where one is missing or the first is zero. */
export function changeText(before: number | null, after: number | null): string {
  if (before === null || after === null || before === 0) return ''
  const percent = Math.round((after / before - 1) * 100)
  return `${percent > 0 ? '+' : ''}${percent} %`
}

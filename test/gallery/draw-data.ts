import type { Bin } from '../../src/charts/timeline-bins'

/** Data of a case as a small picture of text, so that one sees what is drawn before it is drawn. */
const HEIGHTS = '·▁▂▃▄▅▆▇█'

/** A character each: `·▁▂▃▄▅▆▇█` are 0 to 8, times `unit`. Throws where another character stands. */
export function counts(picture: string, unit = 1): number[] {
  return Array.from(picture, (char) => heightOf(char) * unit)
}

/** Stacked series, the lowest first, a picture of {@link counts} each; bins of `seconds`, from `start` on. */
export function bins(pictures: readonly string[], seconds: number, start = 0, unit = 1): Bin[] {
  const series = pictures.map((picture) => counts(picture, unit))
  const length = series[0]?.length ?? 0
  if (series.some((one) => one.length !== length)) throw new Error('the pictures of a stack are not equally long')
  return Array.from({ length }, (_, at) => ({
    start: start + at * seconds,
    values: series.map((one) => one[at] ?? 0),
  }))
}

/** Seven lines of 24 characters, Monday first: as {@link counts}, and `?` for what can't be told. */
export function week(picture: string, unit = 1): (number | null)[] {
  const lines = linesOf(picture)
  if (lines.length !== 7 || lines.some((line) => line.length !== 24)) throw new Error('a week is 7 lines of 24')
  return Array.from(lines.join(''), (char) => (char === '?' ? null : heightOf(char) * unit))
}

/** The lines of a picture in a template string, without the indentation. */
export function linesOf(picture: string): string[] {
  return picture
    .trim()
    .split('\n')
    .map((line) => line.trim())
}

function heightOf(char: string): number {
  const height = HEIGHTS.indexOf(char)
  if (height === -1) throw new Error(`“${char}” is no height: ${HEIGHTS}`)
  return height
}

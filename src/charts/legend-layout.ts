import { textWidth } from './text-width'

interface LegendStroke {
  readonly key: string
  readonly x: number
}

interface LegendLabel extends LegendStroke {
  readonly anchor: 'start' | 'middle' | 'end'
}

const GAP = 6

/** One stroke a country, and codes above as many as there is room for, the largest value first. */
export function layoutStrokes(
  values: ReadonlyMap<string, number>,
  positionOf: (value: number) => number,
  width: number,
): { strokes: LegendStroke[]; labels: LegendLabel[] } {
  const sorted = [...values].filter(([, value]) => value > 0).toSorted(([, a], [, b]) => b - a)
  const strokes = sorted.map(([key, value]) => ({ key, x: Math.round(positionOf(value) * width * 10) / 10 }))
  const labels: LegendLabel[] = []
  const taken: [number, number][] = []
  for (const { key, x } of strokes) {
    const half = textWidth(key, 11.5) / 2
    const anchor = x < half ? 'start' : x > width - half ? 'end' : 'middle'
    const middle = anchor === 'start' ? x + half : anchor === 'end' ? x - half : x
    const free = taken.every(([from, to]) => middle + half + GAP <= from || middle - half - GAP >= to)
    if (!free) continue
    labels.push({ key, x, anchor })
    taken.push([middle - half, middle + half])
  }
  return { strokes, labels }
}

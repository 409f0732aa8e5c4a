import { textWidth } from '../../src/charts/text-width'
import { type Element, numberOf, textOf } from './markup'

/** The box that a mark takes, in the units of its picture. */
export interface Extent {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Sizes of the style sheet's classes of text, in layout units. */
const TEXT_SIZES: Readonly<Record<string, number>> = { 'chart-medium': 13, 'chart-number': 16 }
const SMALL = new Set(['chart-small', 'chart-mono'])

/** Where a mark is, its own coordinates taken alone; undefined for groups and what draws nothing. NaN where a number is none. */
export function extentOf(mark: Element): Extent | undefined {
  const n = (name: string, fallback = 0) => numberOf(mark, name, fallback)
  switch (mark.tag) {
    case 'rect':
      return { left: n('x'), right: n('x') + n('width'), top: n('y'), bottom: n('y') + n('height') }
    case 'circle':
      return { left: n('cx') - n('r'), right: n('cx') + n('r'), top: n('cy') - n('r'), bottom: n('cy') + n('r') }
    case 'line':
      return around([[n('x1'), n('y1')], [n('x2'), n('y2')]]) // prettier-ignore
    case 'path':
      return around(pointsOf(mark.attributes.get('d') ?? ''))
    case 'text':
      return extentOfText(mark)
    default:
      return undefined
  }
}

function around(points: readonly (readonly [number, number])[]): Extent | undefined {
  if (points.length === 0) return undefined
  const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  }
}

function extentOfText(text: Element): Extent {
  const classes = (text.attributes.get('class') ?? '').split(' ')
  const size = classes.reduce((known, name) => TEXT_SIZES[name] ?? (SMALL.has(name) ? 11.5 : known), 12)
  const words = textOf(text)
  const isBold = classes.includes('bold') || classes.includes('chart-number')
  const wide = classes.includes('chart-mono') ? Array.from(words).length * size * 0.6 : textWidth(words, size, isBold)
  const [x, y] = [numberOf(text, 'x'), numberOf(text, 'y')]
  const left = x - wide * ({ middle: 0.5, end: 1 }[text.attributes.get('text-anchor') ?? ''] ?? 0)
  return { left, right: left + wide, top: y - size * 0.72, bottom: y + size * 0.2 }
}

/** The corners that a path of straight lines goes through: M, L, H, V, Z, absolute or relative. */
function pointsOf(d: string): [number, number][] {
  const points: [number, number][] = []
  let [x, y] = [0, 0]
  for (const [, command = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = rest
      .split(/[\s,]+|(?=-)/)
      .filter((text) => text !== '')
      .map(Number)
    const isRelative = command === command.toLowerCase()
    const kind = command.toUpperCase()
    const step = kind === 'H' || kind === 'V' ? 1 : 2
    for (let at = 0; at < numbers.length; at += step) {
      const [one = NaN, two = NaN] = numbers.slice(at, at + step)
      if (kind !== 'V') x = isRelative ? x + one : one
      if (kind !== 'H') y = (isRelative ? y : 0) + (kind === 'V' ? one : two)
      points.push([x, y])
    }
  }
  return points
}

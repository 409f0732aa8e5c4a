import { textWidth } from '../../src/charts/text-width'
import { type Element, type Node, numberOf, textOf } from './markup'

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
function extentOf(mark: Element): Extent | undefined {
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

/** A mark with the box that it takes in its picture. */
export interface PlacedMark {
  readonly mark: Element
  readonly extent: Extent
}

/** All marks of a picture that draw something, where the groups around them have moved them to. */
export function placedMarks(nodes: readonly Node[], across = 0, down = 0): PlacedMark[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return []
    const [x, y] = movedBy(node)
    const extent = extentOf(node)
    const own = extent === undefined ? [] : [{ mark: node, extent: moved(extent, across + x, down + y) }]
    return [...own, ...placedMarks(node.children, across + x, down + y)]
  })
}

/** How far `translate(x,y)` moves an element. */
function movedBy({ attributes }: Element): readonly [x: number, y: number] {
  const [, x = '0', y = '0'] =
    /^translate\(([^,\s)]+)(?:[,\s]+([^)]+))?\)/.exec(attributes.get('transform') ?? '') ?? []
  return [Number(x), Number(y)]
}

function moved({ left, right, top, bottom }: Extent, across: number, down: number): Extent {
  return { left: left + across, right: right + across, top: top + down, bottom: bottom + down }
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

import { type Element, elementsOf, type Node, textOf } from './markup'
import { type Extent, placedMarks } from './extents'

/** What a computation that went wrong leaves in markup. */
const BROKEN = /\b(?:NaN|undefined|-?Infinity|null|\[object \w+\])\b/
/** Room around a picture for strokes, halos and what a finger may reach, and for text whose width is an estimate. */
const SLACK = 8
const TEXT_SLACK = 4
/** Estimated boxes of texts may touch by this much. */
const TOUCH = 2
/** What only a pointer feels may reach over the edge. */
const UNSEEN = /-(?:hit|reach)\b/
/** A part of what the place leaves: more than all of it would be no part. */
const STYLED_WIDTH = /^width:calc\(.* \* (?:0(?:\.\d+)?|1|\d\.\d+e-\d+)\)$/
const PATTERNS = new Set(['hatch', 'hatch-wide', 'hatch-uncertain'])

/**
 * What is wrong with the markup of a chart that was drawn for a width, whatever it shows: asked before any text is
 * compared, since a broken picture also matches itself.
 */
export function faultsIn(nodes: readonly Node[], width: number): string[] {
  const pictures = elementsOf(nodes).filter(({ tag }) => tag === 'svg')
  return [...brokenWords(nodes), ...wrongReferences(nodes), ...pictures.flatMap((svg) => faultsOfPicture(svg, width))]
}

function brokenWords(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return BROKEN.test(node) ? [`the text “${node}”`] : []
    const values = [...node.attributes].filter(([, value]) => BROKEN.test(value))
    return [...values.map(([name, value]) => `${name}="${value}" of ${node.tag}`), ...brokenWords(node.children)]
  })
}

/** Ids that stand twice, and fills that no pattern of the page is for. */
function wrongReferences(nodes: readonly Node[]): string[] {
  const elements = elementsOf(nodes)
  const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? [])
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  const patterns = elements.flatMap(({ attributes }) => /^url\(#(.*)\)$/.exec(attributes.get('fill') ?? '')?.[1] ?? [])
  const unknown = patterns.filter((id) => !PATTERNS.has(id) && !ids.includes(id))
  return [...twice.map((id) => `the id ${id} twice`), ...unknown.map((id) => `no pattern ${id}`)]
}

function faultsOfPicture(svg: Element, width: number): string[] {
  const { attributes } = svg
  const isHidden = attributes.get('aria-hidden') === 'true'
  const isNamed = attributes.has('role') && (attributes.get('aria-label') ?? '') !== ''
  const naming = isHidden || isNamed ? [] : ['a picture without role and label']
  return [...naming, ...scaledTexts(svg, width), ...outside(svg), ...textsOnTexts(svg)]
}

/** Text is scaled where units of the picture are not those of the layout, or a part of it is. */
function scaledTexts(svg: Element, width: number): string[] {
  if (!elementsOf(svg.children).some(({ tag }) => tag === 'text')) return []
  const drawnFor = canvasOf(svg)?.right
  const scaled = elementsOf(svg.children).filter(
    (part) =>
      /scale|matrix/.test(part.attributes.get('transform') ?? '') &&
      elementsOf([part]).some(({ tag }) => tag === 'text'),
  )
  return [
    ...(drawnFor === width ? [] : [`text in a picture drawn for ${drawnFor} where there are ${width}`]),
    ...scaled.map(textOf).map((text) => `“${text}” is scaled`),
    ...elementsOf(svg.children)
      .filter(({ attributes }) => attributes.has('textLength') || attributes.has('font-size'))
      .map((part) => `“${textOf(part)}” has a size of its own`),
  ]
}

/** The view box; of pictures without one, as wide as their style or their place says, the height, and 100 % for the width. */
function canvasOf({ attributes }: Element): Extent | undefined {
  const [left, top, width, height] = (attributes.get('viewBox') ?? '').split(' ').map(Number)
  if (left !== undefined && top !== undefined && width !== undefined && height !== undefined) {
    return { left, top, right: left + width, bottom: top + height }
  }
  return attributes.get('width') === '100%' || STYLED_WIDTH.test(attributes.get('style') ?? '')
    ? { left: 0, top: 0, right: 100, bottom: Number(attributes.get('height')) }
    : undefined
}

function outside(svg: Element): string[] {
  const canvas = canvasOf(svg)
  if (canvas === undefined) return ['a picture without a size']
  return placedMarks(svg.children).flatMap(({ mark, extent }) => {
    if (
      UNSEEN.test(mark.attributes.get('class') ?? '') ||
      isInside(extent, canvas, mark.tag === 'text' ? TEXT_SLACK : SLACK)
    )
      return []
    const what = mark.tag === 'text' ? `“${textOf(mark)}”` : `${mark.tag} ${mark.attributes.get('class') ?? ''}`
    const { left, top, right, bottom } = extent
    return [`${what} leaves the picture: ${[left, top, right, bottom].map(Math.round).join(' ')}`]
  })
}

/** False for what has a negative size too, and for what is not a number. */
function isInside({ left, top, right, bottom }: Extent, canvas: Extent, slack: number): boolean {
  return (
    left >= canvas.left - slack &&
    top >= canvas.top - slack &&
    right <= canvas.right + slack &&
    bottom <= canvas.bottom + slack &&
    right >= left &&
    bottom >= top
  )
}

function textsOnTexts(svg: Element): string[] {
  const texts = placedMarks(svg.children).filter(({ mark }) => mark.tag === 'text' && textOf(mark) !== '')
  return texts.flatMap(({ mark, extent }, index) =>
    texts
      .slice(index + 1)
      .filter((other) => meet(extent, other.extent))
      .map((other) => `“${textOf(mark)}” and “${textOf(other.mark)}” lie on each other`),
  )
}

function meet(a: Extent, b: Extent): boolean {
  const [across, down] = [
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  ]
  return across > TOUCH && down > TOUCH
}

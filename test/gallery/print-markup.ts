import { type Element, elementsOf, type Node, textOf } from './markup'

/** More siblings alike than these are told as the first, what the others have in common, and the last. */
const MOST_ALIKE = 6
const MOST_KINDS = 4
const MOST_WORDS = 90

/**
 * Markup as text that is read and compared line by line: an element a line, generated ids numbered from 1, decimals of
 * attributes rounded to one digit, and long runs of siblings folded.
 */
export function printMarkup(nodes: readonly Node[]): string {
  return withOwnIds(printed(nodes, '', false).join('\n'))
}

function printed(nodes: readonly Node[], indent: string, isSvg: boolean): string[] {
  const lines: string[] = []
  for (let at = 0; at < nodes.length;) {
    const run = runAt(nodes, at)
    const [first, last] = [nodes[at], nodes[at + run - 1]]
    if (first === undefined) break
    lines.push(...printedNode(first, indent, isSvg))
    if (run > MOST_ALIKE && last !== undefined) {
      lines.push(`${indent}<!-- ${foldedWords(nodes.slice(at + 1, at + run - 1))} -->`)
      lines.push(...printedNode(last, indent, isSvg))
      at += run
    } else at += 1
  }
  return lines
}

/** How many nodes from a place on are elements of one tag and role. */
function runAt(nodes: readonly Node[], at: number): number {
  const kind = kindOf(nodes[at])
  const end = nodes.findIndex((node, index) => index > at && kindOf(node) !== kind)
  return kind === '' ? 1 : (end === -1 ? nodes.length : end) - at
}

function kindOf(node: Node | undefined): string {
  return node === undefined || typeof node === 'string' ? '' : `${node.tag} ${node.attributes.get('role') ?? ''}`
}

function printedNode(node: Node, indent: string, isSvg: boolean): string[] {
  if (typeof node === 'string') return [`${indent}${node}`]
  const { tag, children } = node
  const inside = isSvg || tag === 'svg'
  const head = `${indent}<${tag}${attributesText(node)}`
  if (children.length === 0) return [inside ? `${head}/>` : `${head}></${tag}>`]
  // Beside text white space says something: such an element stays in one line.
  if (children.some((child) => typeof child === 'string')) return [`${head}>${inline(children)}</${tag}>`]
  return [`${head}>`, ...printed(children, `${indent}  `, inside), `${indent}</${tag}>`]
}

function inline(nodes: readonly Node[]): string {
  return nodes
    .map((node) =>
      typeof node === 'string' ? node : `<${node.tag}${attributesText(node)}>${inline(node.children)}</${node.tag}>`,
    )
    .join('')
}

function attributesText({ attributes }: Element): string {
  return [...attributes].map(([name, value]) => ` ${name}="${roundedValue(name, value)}"`).join('')
}

/** What is said of a picture is kept as it is said. */
function roundedValue(name: string, value: string): string {
  if (name.startsWith('aria-')) return value
  return value.replaceAll(/-?\d+\.\d{2,}(e-?\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10 + 0))
}

/** What siblings have: in each attribute one value, a range of numbers, or how often which; and their texts. */
function foldedWords(nodes: readonly Node[]): string {
  const elements = nodes.filter((node) => typeof node !== 'string')
  const names = new Set(elements.flatMap(({ attributes }) => [...attributes.keys()]))
  const words = [...names].map((name) => `${name} ${commonOf(name, elements)}`)
  const texts = elements.map(textOf).filter((text) => text !== '')
  const said = texts.length === 0 ? [] : [`“${cut(texts.join('|'))}”`]
  return [`${elements.length} more ${elements[0]?.tag ?? ''}`, ...words, ...insideWords(elements), ...said].join(', ')
}

/** How often which mark stands inside of siblings: "inside 12 rect seq-1". */
function insideWords(elements: readonly Element[]): string[] {
  const marks = elementsOf(elements.flatMap(({ children }) => children))
  const kinds = marks.map(({ tag, attributes }) => `${tag} ${attributes.get('class') ?? ''}`.trimEnd())
  return kinds.length === 0
    ? []
    : [`inside ${[...countsOf(kinds)].map(([kind, times]) => `${times} ${kind}`).join(' + ')}`]
}

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function commonOf(name: string, elements: readonly Element[]): string {
  const values = elements.map(({ attributes }) => roundedValue(name, attributes.get(name) ?? '–'))
  const kinds = countsOf(values)
  const [only = ''] = kinds.keys()
  if (kinds.size === 1) return only
  const numbers = values.map(Number)
  if (numbers.every(Number.isFinite)) return `${Math.min(...numbers)} to ${Math.max(...numbers)}`
  const counted = [...kinds].map(([value, times]) => `${value} ×${times}`)
  return kinds.size > MOST_KINDS || counted.join().length > MOST_WORDS ? `of ${kinds.size} kinds` : counted.join(' ')
}

function cut(text: string): string {
  return text.length <= MOST_WORDS ? text : `${text.slice(0, MOST_WORDS - 1)}…`
}

/** React numbers ids by where they stand in the page. */
function withOwnIds(text: string): string {
  const ids = new Map<string, string>()
  return text.replaceAll(/_R_\w*?_(?=\W)/g, (id) => {
    const known = ids.get(id) ?? `id-${ids.size + 1}`
    ids.set(id, known)
    return known
  })
}

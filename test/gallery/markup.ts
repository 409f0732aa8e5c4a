/** An element of static markup as React writes it: attributes in double quotes, texts escaped. */
export interface Element {
  readonly tag: string
  /** Values as they stand in the markup, escaped. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Node[]
}

/** An element, or text as it stands in the markup. */
export type Node = Element | string

const PIECE = /<\/([\w-]+)>|<([\w-]+)((?:\s[\w:-]+="[^"]*")*)\s*(\/?)>|[^<]+/y
const ATTRIBUTE = /\s([\w:-]+)="([^"]*)"/g

interface Open extends Element {
  readonly children: Node[]
}

/** Reads what `renderToStaticMarkup` wrote. Throws at anything else. */
export function parseMarkup(markup: string): Node[] {
  const root: Open = { tag: '', attributes: new Map(), children: [] }
  const open = [root]
  PIECE.lastIndex = 0
  while (PIECE.lastIndex < markup.length) {
    const at = PIECE.lastIndex
    const found = PIECE.exec(markup)
    if (found === null) throw new Error(`no markup of React: ${markup.slice(at, at + 60)}`)
    const [whole, closed, tag, attributes = '', isEmpty] = found
    if (closed !== undefined) {
      if (open.pop()?.tag !== closed || open.length === 0) throw new Error(`nothing to close with ${whole}`)
    } else if (tag === undefined) {
      open.at(-1)?.children.push(whole)
    } else {
      const element: Open = { tag, attributes: attributesOf(attributes), children: [] }
      open.at(-1)?.children.push(element)
      if (isEmpty === '') open.push(element)
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.tag ?? ''}> is not closed`)
  return root.children
}

function attributesOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]))
}

/** All elements of some markup in its order, each before what it has inside. */
export function elementsOf(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...elementsOf(node.children)]))
}

/** The text of an element as it is read, without that of titles. */
export function textOf({ children }: Pick<Element, 'children'>): string {
  const text = children.map((child) => (typeof child === 'string' ? child : child.tag === 'title' ? '' : textOf(child)))
  return unescaped(text.join(''))
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** Text without the five escapes that React writes. */
function unescaped(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#x27);/g, (whole, name: string) => ENTITIES[name] ?? whole)
}

/** An attribute as a number; `fallback` where there is none, NaN where it is none. */
export function numberOf({ attributes }: Element, name: string, fallback = 0): number {
  const text = attributes.get(name)
  return text === undefined ? fallback : Number(text.replace(/%$/, ''))
}

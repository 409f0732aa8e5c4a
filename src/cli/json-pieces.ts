/** Elements of a list that make up one piece. */
const MANY = 1000
const INDENT = '  '

/** What `JSON.stringify(value, null, 2)` gives, in pieces: the answers about a hostile log are longer than any string. */
export function* jsonPieces(value: unknown, indent = ''): Generator<string, void, undefined> {
  const inner = indent + INDENT
  if (Array.isArray(value) && value.length > MANY) {
    for (let i = 0; i < value.length; i += MANY) {
      const lines = value.slice(i, i + MANY).map((each: unknown) => inner + jsonOf(each, inner))
      yield `${i === 0 ? '[' : ','}\n${lines.join(',\n')}`
    }
    yield `\n${indent}]`
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0) {
    let before = '{'
    for (const [key, each] of Object.entries(value)) {
      if (each === undefined) continue
      yield `${before}\n${inner}${JSON.stringify(key)}: `
      yield* jsonPieces(each, inner)
      before = ','
    }
    yield before === '{' ? '{}' : `\n${indent}}`
  } else yield jsonOf(value, indent)
}

function jsonOf(value: unknown, indent: string): string {
  return JSON.stringify(value, null, INDENT).replaceAll('\n', `\n${indent}`)
}

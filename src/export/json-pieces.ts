/** Elements of a list that make up one piece. */
const MANY = 1000
const INDENT = '  '

/**
 * What `JSON.stringify(value, null, 2)` gives, in pieces: the answers about a hostile log are longer than any string.
 * `depth` is how many objects and lists stand around the value.
 */
export function* jsonPieces(value: unknown, depth = 0): Generator<string, void, undefined> {
  const indent = INDENT.repeat(depth)
  if (Array.isArray(value) && value.length > MANY) {
    const end = `\n${indent}]`
    for (let i = 0; i < value.length; i += MANY) {
      const list = jsonOf(value.slice(i, i + MANY), depth)
      yield (i === 0 ? '[' : ',') + list.slice(1, -end.length)
    }
    yield end
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0) {
    let before = '{'
    for (const [key, each] of Object.entries(value)) {
      if (each === undefined) continue
      yield `${before}\n${indent}${INDENT}${JSON.stringify(key)}: `
      yield* jsonPieces(each, depth + 1)
      before = ','
    }
    yield before === '{' ? '{}' : `\n${indent}}`
  } else yield jsonOf(value, depth)
}

/** A value's JSON, whose lines are indented by lists around it: to indent line by line takes as long again. */
function jsonOf(value: unknown, depth: number): string {
  let [nested, before, behind] = [value, 0, 0]
  for (let i = 0; i < depth; i++) {
    nested = [nested]
    before += '[\n'.length + (i + 1) * INDENT.length
    behind += '\n]'.length + i * INDENT.length
  }
  const text = JSON.stringify(nested, null, INDENT)
  return text.slice(before, text.length - behind)
}

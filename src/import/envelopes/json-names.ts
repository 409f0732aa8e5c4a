import { ascii } from '../../base/bytes'

/** Folds A–Z to lower case, and other bytes to something harmless: names are compared so on both sides. */
const FOLD = 32
const BUCKETS = 256
const NONE = -1

/** A key that is looked for: a name, or a part of one, within the object that the part before it leads to. */
interface Key {
  readonly name: Uint8Array
  /** Index of the object: 0 is the record, others are those within. */
  readonly within: number
  /** Index of the name that ends with this key, or -1. */
  readonly slot: number
  /** Index of the object that the key leads to, or -1. */
  readonly inner: number
}

/**
 * Looks up the names of fields by the bytes of their keys, without regard to case. `host.name` is found as a key of
 * that name and as `name` within `host`; objects under one of the `wrappers` count as if they were the record itself.
 */
export class JsonNames {
  readonly #keys: Key[] = []
  /** By hash, the first key's place in the list; by place, the next one's of the same hash. */
  readonly #first = new Int16Array(BUCKETS).fill(NONE)
  readonly #next: number[] = []

  constructor(names: readonly string[], wrappers: readonly string[]) {
    const lower = names.map((name) => name.toLowerCase())
    const roots = wrappers.map((name) => name.toLowerCase())
    const prefixes = ['', ...new Set(lower.flatMap(prefixesOf))]
    for (const root of roots) this.#add(root, 0, lower.indexOf(root), 0)
    prefixes.forEach((prefix, within) => {
      for (const rest of restsBehind(prefix, [...lower, ...prefixes.map((each) => each.slice(0, -1))])) {
        if (within === 0 && roots.includes(rest)) continue
        this.#add(rest, within, lower.indexOf(prefix + rest), prefixes.indexOf(`${prefix}${rest}.`))
      }
    })
  }

  /** The key whose name fills `bytes[start, end)` in an object; undefined where it is none of those looked for. */
  find(bytes: Uint8Array, start: number, end: number, within: number): Key | undefined {
    const length = end - start
    let at = this.#first[hashOf(length, bytes[start] ?? 0, bytes[end - 1] ?? 0)] ?? NONE
    while (at !== NONE) {
      const key = this.#keys[at]
      if (key?.within === within && key.name.length === length && isSame(bytes, start, key.name)) return key
      at = this.#next[at] ?? NONE
    }
    return undefined
  }

  #add(text: string, within: number, slot: number, inner: number): void {
    const name = ascii(text).map((byte) => byte | FOLD)
    const hash = hashOf(name.length, name[0] ?? 0, name.at(-1) ?? 0)
    this.#next.push(this.#first[hash] ?? NONE)
    this.#first[hash] = this.#keys.push({ name, within, slot, inner }) - 1
  }
}

/** `log.`, `log.syslog.` of `log.syslog.appname`. */
function prefixesOf(name: string): string[] {
  const parts = name.split('.').slice(0, -1)
  return parts.map((_, i) => `${parts.slice(0, i + 1).join('.')}.`)
}

/** What follows a prefix in those names that begin with it, each once. */
function restsBehind(prefix: string, names: readonly string[]): Set<string> {
  const longer = names.filter((name) => name.startsWith(prefix) && name.length > prefix.length)
  return new Set(longer.map((name) => name.slice(prefix.length)))
}

function hashOf(length: number, first: number, last: number): number {
  return (length * 31 + (first | FOLD) * 7 + (last | FOLD) * 3) & (BUCKETS - 1)
}

function isSame(bytes: Uint8Array, start: number, name: Uint8Array): boolean {
  for (let i = 0; i < name.length; i++) if (((bytes[start + i] ?? 0) | FOLD) !== name[i]) return false
  return true
}

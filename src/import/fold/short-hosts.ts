/** Knows which names are one log host's: programs write `heron` and `heron.example.org` of the same machine. */
export class ShortHosts {
  readonly #names: readonly string[]
  /** By id: the first id whose name begins alike. */
  readonly #firsts: number[] = []
  readonly #byShort = new Map<string, number>()

  /** `names` may grow. */
  constructor(names: readonly string[]) {
    this.#names = names
  }

  /** One id for all names of a log host. */
  first(id: number): number {
    for (let next = this.#firsts.length; next <= id; next++) {
      const short = shortName(this.#names[next] ?? '')
      const first = this.#byShort.get(short) ?? next
      this.#byShort.set(short, first)
      this.#firsts.push(first)
    }
    return this.#firsts[id] ?? id
  }
}

/** An address has no short name. */
function shortName(host: string): string {
  return /^[\d.]*$|:/.test(host) ? host : (host.split('.', 1)[0] ?? host)
}

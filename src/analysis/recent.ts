/** What was made of a log under recent filters. */
export class Recent {
  readonly #most: number
  /** In the order of their last use. */
  readonly #recent = new Map<string, unknown>()
  /** Without any filter: most filters need some of it, so it is kept as long as the log. */
  readonly #whole = new Map<string, unknown>()

  /** Keeps `most` values under filters. */
  constructor(most: number) {
    this.#most = most
  }

  /**
   * The value of a name under a filter (a text that says what it is, empty for none); `make` makes it where it isn't
   * kept. A name stands for one type.
   */
  get<T>(name: string, filter: string, make: () => T): T {
    const value = this.has(name, filter) ? (this.#valuesOf(filter).get(name + filter) as T) : make()
    this.keep(name, filter, value)
    return value
  }

  /** Keeps a value as the one used last. */
  keep(name: string, filter: string, value: unknown): void {
    const values = this.#valuesOf(filter)
    values.delete(name + filter)
    values.set(name + filter, value)
    const [oldest] = this.#recent.keys()
    if (this.#recent.size > this.#most && oldest !== undefined) this.#recent.delete(oldest)
  }

  has(name: string, filter: string): boolean {
    return this.#valuesOf(filter).has(name + filter)
  }

  #valuesOf(filter: string): Map<string, unknown> {
    return filter === '' ? this.#whole : this.#recent
  }
}

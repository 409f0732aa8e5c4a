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
    const values = filter === '' ? this.#whole : this.#recent
    const key = name + filter
    const value = values.has(key) ? (values.get(key) as T) : make()
    values.delete(key)
    values.set(key, value)
    const [oldest] = this.#recent.keys()
    if (this.#recent.size > this.#most && oldest !== undefined) this.#recent.delete(oldest)
    return value
  }

  has(name: string, filter: string): boolean {
    return (filter === '' ? this.#whole : this.#recent).has(name + filter)
  }
}

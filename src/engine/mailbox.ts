/** What comes one by one, for one who waits for each in turn. */
export class Mailbox<T> {
  readonly #waiting: T[] = []
  #wake: (() => void) | null = null

  put(value: T): void {
    this.#waiting.push(value)
    this.#wake?.()
  }

  /** Forgets what has come and was not taken. */
  clear(): void {
    this.#waiting.length = 0
  }

  /** The next that comes. */
  async take(): Promise<T> {
    for (;;) {
      const next = this.#waiting.shift()
      if (next !== undefined) return next
      await new Promise<void>((wake) => (this.#wake = wake))
    }
  }
}

import { type AttemptTable, NO_ID } from '../model/attempt-table'
import { NameTexts } from './name-texts'

/** Tells rows whose source, user, method or log host holds a text, whatever its case. Each name is looked at once. */
export class TextTest {
  readonly #table: AttemptTable
  /** By id 1 where the name holds the text. */
  readonly #sources: Uint8Array
  readonly #users: Uint8Array
  readonly #methods: Uint8Array
  readonly #logHosts: Uint8Array

  constructor(table: AttemptTable, text: string) {
    const wanted = text.trim().toLowerCase()
    const holds = (name: string) => (name.toLowerCase().includes(wanted) ? 1 : 0)
    const [sources, users] = [NameTexts.of(table.sources), NameTexts.of(table.users)]
    this.#table = table
    this.#sources = Uint8Array.from({ length: table.sources.length }, (_, id) => holds(sources.of(id)))
    this.#users = Uint8Array.from({ length: table.users.length }, (_, id) => holds(users.of(id)))
    this.#methods = Uint8Array.from(table.methods, holds)
    this.#logHosts = Uint8Array.from(table.logHosts, holds)
  }

  passes(row: number): boolean {
    const { source, user, method, logHost } = this.#table
    return (
      this.#sources[source[row] ?? NO_ID] === 1 ||
      this.#users[user[row] ?? NO_ID] === 1 ||
      this.#methods[method[row] ?? 0] === 1 ||
      this.#logHosts[logHost[row] ?? 0] === 1
    )
  }
}

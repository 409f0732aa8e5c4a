import { type AttemptTable, NO_ID } from '../model/attempt-table'
import { NameSearch } from './name-search'

/** Tells rows whose source, user, method or log host holds a text, whatever its case. Each name is looked at once. */
export class TextTest {
  readonly #table: AttemptTable
  /** By id 1 where the name holds the text; the last is for no name. */
  readonly #sources: Uint8Array
  readonly #users: Uint8Array
  readonly #methods: Uint8Array
  readonly #logHosts: Uint8Array

  constructor(table: AttemptTable, text: string) {
    const wanted = text.trim()
    const holds = (name: string) => (name.toLowerCase().includes(wanted.toLowerCase()) ? 1 : 0)
    this.#table = table
    this.#sources = NameSearch.of(table.sources).holding(wanted)
    this.#users = NameSearch.of(table.users).holding(wanted)
    this.#methods = Uint8Array.from(table.methods, holds)
    this.#logHosts = Uint8Array.from(table.logHosts, holds)
  }

  passes(row: number): boolean {
    const { source, user, method, logHost } = this.#table
    const [ofSource, ofUser] = [source[row] ?? NO_ID, user[row] ?? NO_ID]
    return (
      this.#sources[ofSource === NO_ID ? this.#sources.length - 1 : ofSource] === 1 ||
      this.#users[ofUser === NO_ID ? this.#users.length - 1 : ofUser] === 1 ||
      this.#methods[method[row] ?? 0] === 1 ||
      this.#logHosts[logHost[row] ?? 0] === 1
    )
  }
}

/** Files that the rows of one export are told apart by; what comes when they are used up is one more. */
const MOST_FILES = 1000

/** Gives the files that the rows of an export came from their ids in the table: `export.parquet › auth.log`. */
export class AttemptFiles {
  readonly #export: string
  readonly #begin: (name: string) => number
  readonly #ids = new Map<string, number>()

  /** `begin` begins a file of a name and returns its id. */
  constructor(name: string, begin: (name: string) => number) {
    this.#export = name
    this.#begin = begin
  }

  idOf(file: string): number {
    const own = this.#ids.has(file) || this.#ids.size < MOST_FILES ? file : '…'
    let id = this.#ids.get(own)
    if (id === undefined) this.#ids.set(own, (id = this.#begin(`${this.#export} › ${own}`)))
    return id
  }
}

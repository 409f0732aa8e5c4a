/** What a row of a table of sources or users says beside its attempts. */
export interface DetailsTable {
  /** Wall-clock seconds; NaN where no hostile attempt has a time. */
  first(slot: number): number
  last(slot: number): number
  /** Different users of a source, or sources of a user, in hostile attempts. */
  others(slot: number): number
  successes(slot: number): number
}

/** The details of some slots. */
export interface PartialDetails extends DetailsTable {
  has(slot: number): boolean
}

/**
 * Details of slots. Those of all take longer than everything else, so those of the first ranks are made alone, and
 * all only when somebody looks further.
 */
export class LazyDetails {
  readonly #makeShown: () => PartialDetails | null
  readonly #makeAll: () => DetailsTable
  #shown: PartialDetails | null = null
  #all: DetailsTable | null = null

  /** `makeShown` gives null where all are known anyway. */
  constructor(makeShown: () => PartialDetails | null, makeAll: () => DetailsTable) {
    this.#makeShown = makeShown
    this.#makeAll = makeAll
  }

  /** A table that has the details of a slot. */
  of(slot: number): DetailsTable {
    if (this.#all !== null) return this.#all
    this.#shown ??= this.#makeShown()
    return this.#shown?.has(slot) === true ? this.#shown : this.all()
  }

  /** Makes all at once: for whoever is going to look at all. */
  all(): DetailsTable {
    return (this.#all ??= this.#makeAll())
  }
}

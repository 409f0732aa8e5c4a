/** What a row of a table of sources or users says beside its attempts. */
export interface SlotDetails {
  /** Wall-clock seconds; NaN where no hostile attempt has a time. */
  readonly first: number
  readonly last: number
  /** Different users of a source, or sources of a user, in hostile attempts. */
  readonly others: number
  readonly successes: number
}

export interface DetailsTable {
  /** The details of a slot; undefined where this table does not have them. */
  of(slot: number): SlotDetails | undefined
}

/**
 * Details of slots. Those of all take longer than everything else, so those of the first ranks are made alone, and
 * all only when somebody looks further.
 */
export class LazyDetails {
  readonly #makeShown: () => DetailsTable
  readonly #makeAll: () => DetailsTable
  #shown: DetailsTable | null = null
  #all: DetailsTable | null = null

  constructor(makeShown: () => DetailsTable, makeAll: () => DetailsTable) {
    this.#makeShown = makeShown
    this.#makeAll = makeAll
  }

  of(slot: number): SlotDetails {
    const shown = this.#all === null ? (this.#shown ??= this.#makeShown()).of(slot) : undefined
    return shown ?? this.all().of(slot) ?? NOTHING
  }

  /** Makes all at once: for whoever is going to look at all. */
  all(): DetailsTable {
    return (this.#all ??= this.#makeAll())
  }
}

const NOTHING: SlotDetails = { first: NaN, last: NaN, others: 0, successes: 0 }

import type { Outcome } from './filter'
import type { NameKind } from './name-kinds'
import type { Validity } from './summary'

/** All that is known of one user name, under a filter but that of names. */
export interface OneName {
  /** Null for attempts that name nobody. */
  readonly kind: NameKind | null
  /** In characters; null without a name, and for one that is masked. */
  readonly length: number | null
  /** Tries that are counted: hostile ones, unless the filter says otherwise. */
  readonly attempts: number
  /** The same by what the log says of the name. */
  readonly validity: Readonly<Record<Validity, number>>
  /** All tries by what they came to, counted or not. */
  readonly outcomes: Readonly<Record<Outcome, number>>
  /** ISO 8601, of what is counted; null without times. */
  readonly first: string | null
  readonly last: string | null
  /** Distinct sources and countries, and the largest of each. */
  readonly sources: number
  readonly topSources: readonly PartOfName[]
  readonly countries: number
  readonly topCountries: readonly PartOfName[]
  /** All log hosts that have it, largest first. */
  readonly logHosts: readonly PartOfName[]
  readonly bins: NameBins | null
}

/** A source, country or log host with its attempts at a name. */
export interface PartOfName {
  /** A source or log host as it stands in the log, an ISO 3166-1 alpha-2 code; null: not known. */
  readonly key: string | null
  /** The name of a country. */
  readonly name: string | null
  readonly attempts: number
}

/** Attempts over the time that the filter leaves of the log. */
export interface NameBins {
  /** Wall-clock seconds at which the first bin begins. */
  readonly start: number
  readonly binSeconds: number
  readonly counts: readonly number[]
}

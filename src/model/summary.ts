import type { Answers, UserRow } from './answers'

/** The answers in the size of a screen: what the page draws. Long tables are asked for by rows. */
export interface Summary extends Omit<Answers, 'sources' | 'users' | 'networks' | 'campaigns'> {
  /** Hostile attempts without any filter: what the filtered count is a part of. */
  readonly wholeHostile: number
  readonly sourceCount: number
  /** Countries under the whole filter, where `countries` leaves out what is selected among them. */
  readonly countryCount: number
  /** Attempts of every source, largest first. */
  readonly sourceCounts: Uint32Array
  readonly sourceDays: SourceDays
  readonly topUsers: Readonly<Record<Validity, readonly UserRow[]>>
  /** Distinct names and attempts of each table of names. */
  readonly userTotals: Readonly<Record<Validity, { readonly names: number; readonly attempts: number }>>
  /** Sources and attempts that stand beside the map: without a country, by why. */
  readonly offMap: readonly OffMap[]
  readonly logHosts: readonly string[]
  /** The first line of the log, cut for display. */
  readonly firstLine: string | null
}

export type Validity = 'valid' | 'invalid' | 'unknown'

export interface OffMap {
  readonly why: 'name' | 'reserved' | 'unknown'
  readonly attempts: number
  readonly sources: number
}

/** Attempts a day of the largest sources. */
export interface SourceDays {
  /** Wall-clock seconds of the first day's beginning. */
  readonly start: number
  readonly days: number
  readonly rows: readonly { readonly source: string; readonly counts: readonly number[] }[]
}

/** The tables of the page, by name. */
export type TableName = 'others' | 'bins' | 'countries' | 'sources' | 'names'

export type Cell = string | number | boolean | null

/** How a column's values are shown and exported. */
export type CellKind = 'text' | 'count' | 'share' | 'time' | 'rate' | 'difference'

export interface Column {
  readonly key: string
  readonly label: string
  readonly kind: CellKind
}

export type TableRow = Readonly<Record<string, Cell>>

export interface TableQuery {
  readonly table: TableName
  readonly search: string
  readonly sort: { readonly key: string; readonly descending: boolean } | null
}

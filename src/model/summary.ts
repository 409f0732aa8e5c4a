import type { Answers, LogHostRow, SourceRow, UserRow } from './answers'
import type { Filter, TimeRange } from './filter'
import type { Holds } from './holds'
import type { NameFrequencies, NameKindRow, NameLengthRow } from './name-kinds'

/** The answers in the size of a screen: what the page draws. Long tables are asked for by rows. */
export interface Summary extends Omit<
  Answers,
  'sources' | 'users' | 'names' | 'networks' | 'campaigns' | 'holds' | 'logHosts' | 'severalHosts'
> {
  /** What they are the answers under: words of it change with the figures. */
  readonly filter: Filter
  /** By place in `assumed.files`: the number of the dropped file that it is or lies in. */
  readonly origins: readonly number[]
  /** What is counted without any filter: what the filtered count is a part of. */
  readonly wholeCounted: number
  readonly sourceCount: number
  /** Countries under the whole filter, where `countries` leaves out what is selected among them. */
  readonly countryCount: number
  /** The three largest sources, with their networks as far as they are known. */
  readonly topSources: readonly Pick<SourceRow, 'source' | 'asn' | 'network'>[]
  /** Attempts of every source, largest first. */
  readonly sourceCounts: Uint32Array
  readonly topUsers: Readonly<Record<Validity, readonly TopUser[]>>
  /** Distinct names and attempts of each table of names. */
  readonly userTotals: Readonly<Record<Validity, { readonly names: number; readonly attempts: number }>>
  readonly nameKinds: readonly NameKindRow[]
  readonly nameLengths: readonly NameLengthRow[]
  readonly nameFrequencies: NameFrequencies
  readonly fooling: FoolingNames
  readonly passwords: PasswordNames
  readonly holds: HoldsCounts
  /** Sources and attempts that stand beside the map, by why. */
  readonly offMap: readonly OffMap[]
  /** What scans of hosts tell of the sources; null where none was dropped. */
  readonly portScans: ScansSummary | null
  readonly logHosts: readonly string[]
  /** Null where the log names fewer than two log hosts. */
  readonly servers: ServersSummary | null
  /** The first line of the log, cut for display, with what looks like a typed password masked. */
  readonly firstLine: string | null
}

export type Validity = 'valid' | 'invalid' | 'unknown'

/** What stands beside the attempts of the largest. It takes another look at every attempt, so it is asked for where it is drawn. */
export interface Largest {
  readonly sourceDays: SourceDays
  /** Different sources of each of the names in `topUsers`. */
  readonly userSources: Readonly<Record<Validity, readonly number[]>>
}

export interface TopUser extends Pick<UserRow, 'user' | 'attempts' | 'share'> {
  /** Looks like a typed password and is no account of the server: masked until somebody asks. */
  readonly masked: boolean
}

/** What a name imitates, and the address that a reader of logs would take from it. */
export interface NameTrick {
  /**
   * `line`: begins a line of its own; `from`, `rhost`: names another source; `accepted`, `failed`: tells an outcome;
   * `words`: other words of sshd's or PAM's; `control`: control characters.
   */
  readonly trick: 'line' | 'from' | 'rhost' | 'accepted' | 'failed' | 'words' | 'control'
  readonly address: string | null
}

/** Names of hostile attempts that are made to fool whatever reads logs. */
export interface FoolingNames {
  readonly names: number
  readonly attempts: number
  /** The first of them, most attempts first. */
  readonly examples: readonly (NameTrick & { readonly user: string; readonly attempts: number })[]
}

/** Names of hostile attempts that look like typed passwords. */
export interface PasswordNames {
  readonly names: number
  readonly attempts: number
  /** Names of the filter that look so and are accounts of the server: they are not masked. */
  readonly accounts: readonly string[]
}

/** How much of what a log holds; the lists themselves are tables. */
export interface HoldsCounts extends Pick<Holds, 'understood' | 'neutral' | 'notUnderstood'> {
  readonly programs: number
  readonly forms: number
  readonly shapes: number
  /** Shapes whose example holds what looks like a typed password. */
  readonly maskedExamples: number
  readonly offers: number
}

export interface OffMap {
  /**
   * Without a country: `name`, a host name; `reserved`, a private or otherwise reserved address; `unknown`, an address
   * that the data give to no country; `unsaid`, the log names no source. And `uncertain`: the sources of the data
   * disagree. These are no part of the remainder, they are counted among their countries.
   */
  readonly why: 'name' | 'reserved' | 'unknown' | 'unsaid' | 'uncertain'
  readonly attempts: number
  readonly sources: number
}

/** What results of scans tell of all sources of the log, whatever the filter. */
export interface ScansSummary {
  /** Sources that a scan tells of. */
  readonly sources: number
  /** Ports that are open at some of them, as filters write them, those of most sources first. */
  readonly openPorts: readonly { readonly port: string; readonly sources: number }[]
  /** Open ports beside these. */
  readonly morePorts: number
}

/** Log hosts side by side. */
export interface ServersSummary {
  /** Log hosts that the log names. */
  readonly count: number
  /** Those with most attempts, with what is counted bin by bin. */
  readonly rows: readonly (LogHostRow & { readonly bins: readonly number[] })[]
  /** Wall-clock seconds of the first bin, and the width of each. */
  readonly grid: { readonly start: number; readonly binSeconds: number; readonly bins: number }
  readonly several: SeveralSummary
}

/** Sources that tried several log hosts. */
export interface SeveralSummary {
  readonly sources: number
  /** All sources under the same filter. */
  readonly ofSources: number
  /** The most hosts that a source tried, and how many sources tried as many; null where none tried several. */
  readonly most: { readonly hosts: number; readonly sources: number } | null
  /** The commonest order of first attempts; null with very many hosts, where orders are not counted. */
  readonly order: { readonly logHosts: readonly string[]; readonly sources: number } | null
  /** Where most of them began, and how many did; the first by name of several. Null where none tried several. */
  readonly beginning: { readonly logHost: string; readonly sources: number } | null
  /** Places in the order that are told apart; with `hasMore` the last stands for all behind it too. */
  readonly places: { readonly count: number; readonly hasMore: boolean }
  /** For hosts of `rows`, how many sources tried each first, second and so on. */
  readonly positions: readonly { readonly logHost: string; readonly counts: readonly number[] }[]
}

/** Attempts a day of the largest sources. */
export interface SourceDays {
  /** Wall-clock seconds of the first day's beginning. */
  readonly start: number
  readonly days: number
  readonly rows: readonly { readonly source: string; readonly counts: readonly number[] }[]
}

/** The tables of the page, by name. */
export type TableName =
  | 'others'
  | 'bins'
  | 'weekHours'
  | 'countries'
  | 'continents'
  | 'sources'
  | 'networks'
  | 'prefixes'
  | 'widePrefixes'
  | 'logHosts'
  | 'severalHosts'
  | 'names'
  | 'ambiguous'
  | 'forms'
  | 'shapes'
  | 'programs'
  | 'offers'
  | 'files'

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
  /** Shows names that look like typed passwords as they are; without it they are masked. */
  readonly passwords?: boolean
  /** The time that the table `bins` looks at, in bins that fit it; without it all of the log's. */
  readonly zoom?: TimeRange
}

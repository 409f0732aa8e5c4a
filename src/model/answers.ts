import type { Holds } from './holds'
import type { NameKindRow, NameLengthRow } from './name-kinds'

/**
 * What the page states, as one object: `npm run answers` prints it and `window.sshscope.answers()` resolves to it.
 * Counts are numbers, shares 0–1, times ISO 8601 as the log host wrote them or on a chosen clock. Lists are sorted by
 * count, largest first, ties by name, and complete; what a grouping cannot place stands as one row with null keys.
 */
export interface Answers {
  readonly files: readonly FileReport[]
  readonly assumed: Assumed
  readonly complete: boolean
  readonly totals: Totals
  readonly lines: LineTally
  readonly asOthers: AsOthers
  readonly concentration: Concentration
  readonly sources: readonly SourceRow[]
  readonly networks: readonly NetworkRow[]
  readonly countries: readonly CountryRow[]
  readonly continents: readonly ContinentRow[]
  /** Empty where the log names fewer than two log hosts, as is `severalHosts`. */
  readonly logHosts: readonly LogHostRow[]
  readonly severalHosts: readonly SeveralHostsRow[]
  readonly users: UserTables
  readonly names: NameClasses
  readonly timeline: TimelineAnswer
  readonly weekHours: WeekHours
  readonly campaigns: readonly never[]
  readonly holds: Holds
  readonly overlaps: readonly FileOverlap[]
  readonly missing: readonly MissingFile[]
}

/** How a file is compressed. */
export type Compression = 'gzip' | 'zstd' | 'xz' | 'bzip2'

/** A dropped file, or a file in a dropped archive, which is named `bundle.zip › var/log/auth.log`. */
export interface FileReport {
  readonly name: string
  readonly bytes: number
  readonly entries: number
  readonly envelopes: Readonly<Record<string, number>>
  /** The file's own, not that of the archive around it. */
  readonly compression: Compression | null
  readonly error: string | null
  /** What in an archive was rightly passed over. */
  readonly note: string | null
}

/** What was assumed about times that the log leaves open, and why. */
export interface Assumed {
  /** Year of the set's last entry where the log has none. */
  readonly year: number | null
  /** The zone that was chosen; null: times are as the log host wrote them. */
  readonly zone: string | null
  readonly why: string
  /** Offsets that times of attempts and scans carry, as `+01:00` or `Z`, from west to east. */
  readonly offsets: readonly string[]
  /** Files that have been read or are being read, oldest first. */
  readonly files: readonly AssumedFile[]
}

/** What the times of a file carry, as its attempts and scans show, and what was assumed of it. */
export interface AssumedFile {
  readonly name: string
  /** Its first and last time, as shown; null where it has none. */
  readonly first: string | null
  readonly last: string | null
  /** Year of its last entry; null where every time carries its year. */
  readonly year: number | null
  /** The zone that was chosen for it alone. */
  readonly zone: string | null
  /** Some of its times carry no offset. */
  readonly isFloating: boolean
  readonly offsets: readonly string[]
}

export interface Totals {
  readonly entries: number
  readonly unreadable: number
  readonly attempts: number
  readonly failures: number
  readonly hostile: number
  readonly honest: number
  readonly successes: number
  readonly scans: number
  /** What the questions are about: hostile attempts, unless the filter counts other outcomes. */
  readonly counted: number
  readonly ambiguous: number
  /** Distinct sources of what is counted. */
  readonly sources: number
  /** Distinct user names of the same. */
  readonly users: number
  readonly first: string | null
  readonly last: string | null
  /** hostile ÷ entries. */
  readonly hostileShare: number
}

/** Lines by what they were; adds up to the entries. */
export interface LineTally {
  readonly attempt: number
  readonly scan: number
  readonly success: number
  readonly neutral: number
  readonly other: number
  readonly unreadable: number
}

/** The same log as older tools count it. */
export interface AsOthers {
  readonly auceps: {
    readonly failedPassword: number
    readonly addresses: number
    readonly validUsers: number
    readonly invalidUsers: number
  }
  readonly hansteen: {
    readonly lines: number
    readonly illegalLines: number
    readonly illegalUsers: number
    readonly illegalHosts: number
    readonly otherLines: number
    readonly otherUsers: number
    readonly otherHosts: number
  }
  readonly fail2ban: { readonly matched: number }
}

/** The smallest number of sources that make a quarter, half and nine tenths of the attempts. */
export interface Concentration {
  readonly sourcesFor25: number
  readonly sourcesFor50: number
  readonly sourcesFor90: number
}

export type SourceKind = 'ipv4' | 'ipv6' | 'name'

export interface SourceRow {
  readonly source: string | null
  readonly kind: SourceKind | null
  readonly attempts: number
  readonly share: number
  /** Distinct user names tried. */
  readonly users: number
  readonly successes: number
  readonly first: string | null
  readonly last: string | null
  readonly country: string | null
  /** Whether the data sources agree on the country; false where it is read from a name. */
  readonly certain: boolean
  /** Whether the country is that of the address, or read from a host name; null without one. */
  readonly countryFrom: 'address' | 'name' | null
  /** True for private, loopback, documentation … addresses. */
  readonly reserved: boolean
  readonly asn: number | null
  readonly network: string | null
  /** Of a host name: its registered domain, and the address that it tells where it tells one. */
  readonly domain: string | null
  readonly toldAddress: string | null
}

export interface NetworkRow {
  readonly asn: number | null
  readonly network: string | null
  readonly attempts: number
  readonly share: number
  readonly sources: number
}

export interface CountryRow {
  readonly alpha2: string | null
  readonly alpha3: string | null
  /** ISO 3166-1 numeric code, three digits, as in the world atlas. */
  readonly numeric: string | null
  readonly name: string | null
  readonly attempts: number
  readonly share: number
  readonly sources: number
  /** Attempts per million IPv4 addresses of the country; null where it has none. */
  readonly perMillionAddresses: number | null
  /** Code of its continent. */
  readonly continent: string | null
  /** Share of its attempts for whose addresses the sources of the country data agree; null without a country. */
  readonly certainShare: number | null
  /** Attempts and sources whose country is read from a host name: neither certain nor uncertain. */
  readonly attemptsFromName: number
  readonly sourcesFromName: number
}

export interface ContinentRow {
  /** AF, AN, AS, EU, NA, OC or SA. */
  readonly continent: string | null
  readonly name: string | null
  /** Countries that attempts come from. */
  readonly countries: number
  readonly attempts: number
  readonly share: number
  readonly sources: number
  /** Attempts per million IPv4 addresses of all its countries; null where they have none. */
  readonly perMillionAddresses: number | null
}

/** What came to a log host; null stands for what names none. */
export interface LogHostRow {
  readonly logHost: string | null
  /** What is counted: hostile attempts, unless the filter says otherwise. */
  readonly attempts: number
  readonly share: number
  readonly hostile: number
  readonly honest: number
  readonly successes: number
  readonly scans: number
  /** Distinct sources and user names of what is counted, and its first and last time. */
  readonly sources: number
  readonly users: number
  readonly first: string | null
  readonly last: string | null
}

/** A source that tried several log hosts. */
export interface SeveralHostsRow {
  readonly source: string
  readonly hosts: number
  /** At hosts that the log names. */
  readonly attempts: number
  readonly first: string | null
  /** Seconds from the first attempt at the first host to that at the next, and to that at the last; null without times. */
  readonly toNext: number | null
  readonly toLast: number | null
  /** In the order of the first attempt at each. */
  readonly visits: readonly HostVisit[]
}

export interface HostVisit {
  readonly logHost: string
  readonly first: string | null
  readonly attempts: number
}

export interface UserRow {
  readonly user: string | null
  readonly attempts: number
  /** Share of its own table: valid, invalid or unknown. */
  readonly share: number
  readonly sources: number
  readonly first: string | null
  readonly last: string | null
}

export interface UserTables {
  readonly valid: readonly UserRow[]
  readonly invalid: readonly UserRow[]
  readonly unknown: readonly UserRow[]
}

/** All kinds and all lengths of names, in their own order, and a null row behind them where one is needed. */
export interface NameClasses {
  readonly kinds: readonly NameKindRow[]
  readonly lengths: readonly NameLengthRow[]
}

/** Lines of evidence in a file that stand in another one too: they count once. */
export interface FileOverlap {
  readonly file: string
  readonly other: string
  readonly lines: number
}

/** Files that a rotated set lacks between two that are there: the first of them, and how many. */
export interface MissingFile {
  readonly name: string
  readonly count: number
  readonly after: string
  readonly before: string
}

export interface TimelineBin {
  /** ISO 8601 start of the bin; null for the one row that holds what has no time. */
  readonly start: string | null
  readonly failures: number
  readonly successes: number
  readonly scans: number
  /** What is counted, hostile attempts unless the filter says otherwise: at users that exist; that don't; not said. */
  readonly hostileValid: number
  readonly hostileInvalid: number
  readonly hostileUnknown: number
}

export interface TimelineAnswer {
  readonly binSeconds: number
  readonly bins: readonly TimelineBin[]
  /** Hostile attempts a day, over the days from the first to the last of them; null without times. */
  readonly perDay: number | null
  readonly busiestHour: { readonly start: string; readonly attempts: number } | null
  /** Longest time between two hostile attempts, seconds; null where there are fewer than two. */
  readonly longestPause: { readonly start: string; readonly seconds: number } | null
  /** The longest times without a hostile attempt, at most three, in order of time: see `analysis/rhythm.ts`. */
  readonly gaps: readonly Gap[]
  /** How long a gap has to be, seconds. */
  readonly gapSeconds: number
  /** The largest bursts, at most three, in order of time: by the rule beside that of gaps. */
  readonly bursts: readonly Burst[]
  /** How many attempts each ten minutes of a burst have to have. */
  readonly burstAttempts: number
}

/** A time between two neighbouring attempts: when the one before it came, and how long it is. */
export interface Gap {
  readonly start: string
  readonly seconds: number
}

/** From the first attempt of a burst to its last. */
export interface Burst {
  readonly start: string
  readonly seconds: number
  readonly attempts: number
  /** Distinct sources. */
  readonly sources: number
  /** The source of most of them, and how many it made. */
  readonly source: string | null
  readonly sourceAttempts: number
}

/** By hour of the week on the log's clock, 0 is Monday 00:00–01:00: their quotient is the mean of an hour. */
export interface WeekHours {
  /** Hostile attempts. */
  readonly counts: readonly number[]
  /** How many such hours lie in the time looked at, a part of one as a fraction. */
  readonly hours: readonly number[]
}

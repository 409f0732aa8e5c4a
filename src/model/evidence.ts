import type { PackedNames } from '../base/byte-interner'
import type { BlockHolds } from './holds'

/**
 * What one sshd line says about a connection. Clause numbers are those of the counting rules (docs/counting.md).
 */
export const FAILED = 1 // clause 1: `Failed M for …`, M not none
export const FAILED_NONE = 2 // clause 9: names the user, is no try
export const PAM_ERROR = 3 // clause 2: `error: PAM: … for U from S`
export const PAM_FAILURE = 4 // clause 3: `pam_…: authentication failure; …`
export const PAM_MORE = 5 // clause 3: `PAM N more authentication failures`; its count is N
export const INVALID_USER = 6 // clause 4
export const CLOSING = 7 // clause 5: a closing or refusal that names the user
export const ACCEPTED = 8 // clause 6
export const SCAN_LINE = 9 // clause 9: belongs to a connection
export const LISTENER_SCAN = 10 // clause 9: a scan of its own
export const OPENING = 11 // `Connection from …`: starts a connection
export const NEUTRAL = 12 // understood, says nothing that counts
export const MENTION = 13 // says nothing that counts, but names the connection's source
export const REPEAT = 14 // BSD's `last message repeated N times`; its count is N
export const SESSION_OPENED = 15 // clause 6: PAM opened a session; a success where no `Accepted` tells of it

/** Bits of the evidence `flags` column. */
export const E_AMBIGUOUS = 1
/** The time has no year: seconds within a leap year, and `yearStep` years after the block's first such time. */
export const E_YEARLESS = 2
/** fail2ban's `sshd` filter in its normal mode matches the line. */
export const E_FAIL2BAN = 4
/** A line of `sshd` that begins with `Failed password`, as Auceps counts. */
export const E_AUCEPS = 8
/** The line says `illegal user` or `invalid user`, or names a user without: as Hansteen counts. */
export const E_ILLEGAL = 16
export const E_NAMES_USER = 32
/** An `error: PAM` or `pam_…` line of another module than pam_unix. */
export const E_SECOND_MODULE = 64
/** The row is another reading of the row before, whose line the client's text makes ambiguous: one of them counts. */
export const E_ALTERNATIVE = 128
/** The line is a honeypot's: who logs in there has got nowhere. */
export const E_HONEYPOT = 256

/**
 * A row of evidence is so many numbers, side by side: to write and to read a row touches one place in memory instead
 * of fifteen columns, which is a fifth of a reader's time.
 */
export const STRIDE = 8
/** Line within the block, from 0. */
export const R_LINE = 0
/** -1 where there is none. */
export const R_PID = 1
/** Ids of the block's own, or -1. */
export const R_SOURCE = 2
export const R_USER = 3
/** Kind | valid << 6 | flags << 8 | method << 24; see {@link whatOf}. */
export const R_WHAT = 4
/** Host << 16 | port. */
export const R_PLACE = 5
/** Minutes east of UTC or NO_OFFSET << 16 | New Years since the block's first time without a year, both signed. */
export const R_ZONE = 6
export const R_COUNT = 7

/** How many log hosts and methods a row has numbers for; what comes when they are used up shares the last, MORE. */
export const MOST_HOSTS = 1 << 16
export const MOST_METHODS = 1 << 8
export const MORE = '…'

/** What a row says, as one number. */
export function whatOf(kind: number, valid: number, flags: number, method: number): number {
  return kind | (valid << 6) | (flags << 8) | (method << 24)
}

/**
 * The evidence of one block of lines, in line order: what a reader hands to the fold. All ids are the block's own; the
 * fold maps them to the set's.
 */
export interface EvidenceBlock {
  readonly rows: number
  /** STRIDE numbers a row. */
  readonly records: Int32Array<ArrayBuffer>
  /** Wall-clock seconds of each row (see E_YEARLESS); NaN where there is no time. */
  readonly time: Float64Array<ArrayBuffer>
  readonly hosts: PackedNames
  readonly methods: PackedNames
  readonly sources: PackedNames
  readonly users: PackedNames
  readonly tally: BlockTally
}

/** What the lines of a block were, whether they gave evidence or not. */
export interface BlockTally {
  /** Lines, the empty ones included. */
  readonly entries: number
  readonly unreadable: number
  /** Entries of other programs. */
  readonly other: number
  /** Lines of sshd that gave no row and say nothing that counts. */
  readonly neutral: number
  /** Lines of sshd that gave no row since a row before says the same of the same try. */
  readonly attempt: number
  /** Entries by envelope form. */
  readonly envelopes: Readonly<Record<string, number>>
  /** Years passed between the block's first and last time without a year; null where it has none. */
  readonly yearless: YearlessSpan | null
  readonly holds: BlockHolds
  /** First line that holds anything, cut for display. */
  readonly firstLine: string | null
}

/** How times without a year run through a block. */
export interface YearlessSpan {
  /** Seconds within a leap year of the first and last such time. */
  readonly first: number
  readonly last: number
  /** New Years between them; negative where the log runs backwards over one. */
  readonly steps: number
  /** Steps at which a 29 February was seen: those years are leap years. */
  readonly leapSteps: readonly number[]
}

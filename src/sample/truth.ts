import type { Target } from './names'
import type { Source } from './sources'

/** How often a name was tried, and whether the log host has it. */
export interface UserTruth {
  readonly valid: boolean
  readonly attempts: number
  /** Those of the attempts that are hostile failures. */
  readonly hostile: number
}

/** The planted campaign. Times are wall-clock seconds since 1970, of its first and last try. */
export interface CampaignTruth {
  readonly sources: readonly string[]
  /** In the order walked. */
  readonly users: readonly string[]
  readonly attempts: number
  readonly start: number
  readonly end: number
}

/** Exact counts of what was written, by counting.md, known because each try was planned. */
export interface SampleTruth {
  readonly lines: number
  readonly bytes: number
  /** Lines of programs other than sshd. */
  readonly otherLines: number
  /** Failures and successes. */
  readonly attempts: number
  /** Hostile and honest ones. */
  readonly failures: number
  readonly hostile: number
  readonly honest: number
  readonly successes: number
  readonly scans: number
  /** Distinct sources of attempts (scans apart). */
  readonly sources: number
  /** Distinct user names tried. */
  readonly users: number
  /** Attempts by source, as the log writes it. */
  readonly perSource: ReadonlyMap<string, number>
  /** Attempts by user name, as the log writes it. */
  readonly perUser: ReadonlyMap<string, UserTruth>
  /** Attempts by country (ISO 3166-1 alpha-2) of the source's block; sources without one are left out. */
  readonly perCountry: ReadonlyMap<string, number>
  readonly campaign: CampaignTruth | null
}

/** Counts what is being written. */
export interface Tally {
  failure(source: Source, target: Target, tries: number, hostile: boolean): void
  success(source: Source, user: string): void
  scan(): void
  line(length: number, other: boolean): void
  /** The counts so far. */
  truth(campaign: CampaignTruth | null): SampleTruth
}

/** Counts by key. Boxes instead of numbers: one look-up a count, where large logs need millions. */
type Counts = Map<string, { count: number }>

function add(counts: Counts, key: string, count: number): void {
  const box = counts.get(key)
  if (box) box.count += count
  else counts.set(key, { count })
}

function plain(counts: Counts): Map<string, number> {
  return new Map([...counts].map(([key, box]) => [key, box.count]))
}

export function createTally(): Tally {
  const sum = { lines: 0, bytes: 0, otherLines: 0, hostile: 0, honest: 0, successes: 0, scans: 0 }
  const perSource: Counts = new Map()
  const perUser = new Map<string, { valid: boolean; attempts: number; hostile: number }>()
  const perCountry: Counts = new Map()
  const attempt = (source: Source, { user, valid }: Target, count: number, hostile: number) => {
    add(perSource, source.address, count)
    if (source.country !== null) add(perCountry, source.country, count)
    let sums = perUser.get(user)
    if (!sums) perUser.set(user, (sums = { valid, attempts: 0, hostile: 0 }))
    sums.attempts += count
    sums.hostile += hostile
  }
  return {
    failure(source, target, tries, hostile) {
      sum[hostile ? 'hostile' : 'honest'] += tries
      attempt(source, target, tries, hostile ? tries : 0)
    },
    success(source, user) {
      sum.successes++
      attempt(source, { user, valid: true }, 1, 0)
    },
    scan() {
      sum.scans++
    },
    line(length, other) {
      sum.lines++
      sum.bytes += length
      if (other) sum.otherLines++
    },
    truth(campaign) {
      const failures = sum.hostile + sum.honest
      return {
        ...sum,
        failures,
        attempts: failures + sum.successes,
        sources: perSource.size,
        users: perUser.size,
        perSource: plain(perSource),
        perUser,
        perCountry: plain(perCountry),
        campaign,
      }
    },
  }
}

import type { Answers, CountryRow, NetworkRow, TimelineAnswer, Totals } from '../model/answers'
import type { Filter } from '../model/filter'
import { summariseConcentration } from './concentration'
import { summariseCountries } from './countries'
import { aggregateHostile, countHostile, slotsOf } from './hostile-rows'
import type { LogData } from './log-data'
import { rowsOf } from './ranked'
import { type Selection, selectRows } from './selection'
import { type RankedSources, rankSources } from './sources'
import { maskedNames } from './suspect-names'
import { summariseTimeline, timeRange, type TimeRange } from './timeline'
import { summariseTotals } from './totals'
import { type RankedUsers, rankUsers } from './users'

const NOTHING_MASKED: ReadonlySet<number> = new Set()

/**
 * The answers about a log under a filter, each made once, when it is first asked for. A view is not filtered by what
 * is selected in itself.
 */
export class Analysis {
  readonly data: LogData
  readonly filter: Filter
  readonly #memo = new Map<string, unknown>()

  constructor(data: LogData, filter: Filter) {
    this.data = data
    this.filter = filter
  }

  /** Rows that pass the filter, or all of it but one key. */
  selection(except?: keyof Filter): Selection {
    const key = except === undefined || this.filter[except] === undefined ? '' : except
    return this.#once(`selection ${key}`, () =>
      selectRows(this.data.table, this.data.places, this.filter, key === '' ? undefined : key),
    )
  }

  get totals(): Totals {
    return this.#once('totals', () => summariseTotals(this.data, this.selection()))
  }

  /** Hostile attempts without any filter. */
  get wholeHostile(): number {
    return this.#once('whole', () => countHostile(this.data.table))
  }

  /** Sources under the filter but that of sources. */
  get sources(): RankedSources {
    return this.#once('sources', () => rankSources(this.data, this.selection('sources')))
  }

  /** Sources under the whole filter. */
  get selectedSources(): RankedSources {
    if (this.filter.sources === undefined) return this.sources
    return this.#once('selected sources', () => rankSources(this.data, this.selection()))
  }

  get countries(): readonly CountryRow[] {
    return this.#once('countries', () => {
      const { table } = this.data
      const size = table.sources.length + 1
      const slots = slotsOf(table.source, size - 1)
      const isShared = this.filter.countries === undefined && this.filter.sources === undefined
      const bySource = isShared
        ? this.sources.bySource
        : aggregateHostile(table, this.selection('countries'), slots, size)
      return summariseCountries(this.data, bySource)
    })
  }

  /** Ids of names to mask, whatever the filter. */
  get masked(): ReadonlySet<number> {
    return this.#once('masked', () => maskedNames(this.data))
  }

  get users(): RankedUsers {
    return this.#once('users', () => rankUsers(this.data, this.selection('users'), this.masked))
  }

  /** In the order of the names as they are. */
  get #usersUnmasked(): RankedUsers {
    return this.masked.size === 0 ? this.users : rankUsers(this.data, this.selection('users'), NOTHING_MASKED)
  }

  /** The first and last time of the log, whatever the filter; null where it has none. */
  get timeRange(): TimeRange | null {
    return this.#once('range', () => timeRange(this.data.table))
  }

  get timeline(): TimelineAnswer {
    return this.#once('timeline', () => summariseTimeline(this.data, this.selection('time'), this.timeRange))
  }

  /** Everything, whole: what `answers` prints. */
  answers(): Answers {
    const { data, sources } = this
    const users = this.#usersUnmasked
    const named = (validity: 'valid' | 'invalid' | 'unknown') =>
      rowsOf(users.of(validity)).map(({ validity: table, masked, fools, ...row }) => row)
    return {
      files: data.files,
      assumed: data.assumed,
      complete: data.complete,
      totals: this.totals,
      lines: data.lines,
      asOthers: data.asOthers,
      concentration: summariseConcentration(this.selectedSources.attempts),
      sources: rowsOf(sources),
      networks: unknownNetwork(sources),
      countries: this.countries,
      users: { valid: named('valid'), invalid: named('invalid'), unknown: named('unknown') },
      timeline: this.timeline,
      campaigns: [],
      holds: data.holds,
      overlaps: data.overlaps,
      missing: data.missing,
    }
  }

  #once<T>(key: string, make: () => T): T {
    if (!this.#memo.has(key)) this.#memo.set(key, make())
    return this.#memo.get(key) as T
  }
}

/** Networks are not known yet: everything stands as one row with null keys, so that the table adds up. */
function unknownNetwork(sources: RankedSources): NetworkRow[] {
  const attempts = sources.bySource.attempts.reduce((sum, n) => sum + n, 0)
  return attempts === 0 ? [] : [{ asn: null, network: null, attempts, share: 1, sources: sources.attempts.length }]
}

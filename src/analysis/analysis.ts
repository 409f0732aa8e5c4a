import type {
  Answers,
  ContinentRow,
  CountryRow,
  LogHostRow,
  NetworkRow,
  TimelineAnswer,
  Totals,
  WeekHours,
} from '../model/answers'
import { type Filter, NO_FILTER, onlyOutcomes } from '../model/filter'
import type { NameFrequencies, NameKindRow, NameLengthRow } from '../model/name-kinds'
import type { OneName } from '../model/one-name'
import type { OffMap, ServersSummary, SourceDays } from '../model/summary'
import { tellBursts, tellGaps } from './burst-sources'
import { summariseConcentration } from './concentration'
import { summariseContinents } from './continents'
import { summariseCountries } from './countries'
import { allOfSources, allOfUsers, showDetails, type Shown, SOURCE_KEYS, USER_KEYS } from './details-pass'
import type { CountedFacts } from './counted-facts'
import { masked, ofStates, STATES } from './counted-sums'
import {
  ALL_KEYS,
  CONTINENTS,
  COUNTRIES,
  LOG_HOSTS,
  NAME_KINDS,
  NAME_LENGTHS,
  NETWORKS,
  PLACES,
  SOURCES,
  textOfKeys,
  USER_IDS,
} from './filter-keys'
import { HOST_KEYS } from './host-counts'
import { sourceFails } from './key-fails'
import type { LogData } from './log-data'
import { LogFacts } from './log-facts'
import { type LogHostTotals, summariseLogHosts } from './log-hosts'
import { nameKindRows, nameLengthRows } from './name-classes'
import { summariseFrequencies } from './name-frequencies'
import { summariseNetworks } from './networks'
import { summariseOffMap } from './off-map'
import { summariseName } from './one-name'
import { type PrefixRow, rankPrefixes } from './prefixes'
import { type Ranked, rowsOf } from './ranked'
import { reportedFiles } from './scan-notes'
import { findRhythm } from './rhythm'
import { longestPause, type RowSums, sumRows } from './row-sums'
import { summariseServers } from './servers'
import { type SeveralHosts, rankSeveral } from './several-hosts'
import { LazyDetails } from './slot-details'
import type { PrefixWidth } from './source-prefixes'
import { type OrderedSources, orderSources, type RankedSources, rankSources } from './sources'
import { liesWithin, type TimeChunks } from './time-chunks'
import { summariseTimeline } from './timeline'
import { TIMELINE_KEYS } from './timeline-counts'
import { summariseTotals, sumOf } from './totals'
import { userFails } from './user-fails'
import { type RankedUsers, rankUsers } from './users'
import { summariseWeek, WEEK_KEYS } from './week-hours'

/** Ranks whose details are made at once: a screen's of sources and of names, of each table of names, days of sources. */
const SHOWN = 100
const SHOWN_OF_TABLE = 10
const SHOWN_DAYS = 24

/**
 * The answers about a log under a filter, each made once, when it is first asked for. A view is not filtered by what
 * is selected in itself (crossfilter's rule), so that one can see what else there is to select. What two filters say
 * of a view may thus be the same: it is taken from the filter before (recent.ts).
 */
export class Analysis {
  readonly data: LogData
  readonly filter: Filter
  readonly #log: LogFacts
  readonly #facts: CountedFacts
  /** The filter without a time that keeps everything. */
  readonly #narrowing: Filter
  #rowSums: RowSums | null = null

  constructor(data: LogData, filter: Filter) {
    this.data = data
    this.filter = filter
    this.#log = LogFacts.of(data)
    this.#facts = this.#log.counted(filter)
    this.#narrowing = withoutWholeTime(filter, this.#log.chunks)
  }

  get totals(): Totals {
    return this.#once('answer totals', ALL_KEYS, () => {
      return summariseTotals(this.data, this.#sums.totals, this.#bySource(ALL_KEYS), this.#byUser(ALL_KEYS))
    })
  }

  /** Hostile attempts without any filter. */
  get wholeHostile(): number {
    return wholeOf(this.data, NO_FILTER)
  }

  /** All that is counted, without any filter. */
  get wholeCounted(): number {
    return wholeOf(this.data, onlyOutcomes(this.filter))
  }

  /** Rows under the filter that can be read in two ways. */
  get ambiguousRows(): Uint32Array {
    return this.#sums.totals.ambiguousRows
  }

  /** Sources under the filter but that of sources. */
  get sources(): RankedSources {
    const ordered = this.#orderSources(SOURCE_KEYS)
    return this.#once('ranked sources', SOURCE_KEYS, () => rankSources(this.data, ordered, this.#sourceDetails))
  }

  /** Sources under the whole filter. */
  get selectedSources(): OrderedSources {
    return this.#orderSources(ALL_KEYS)
  }

  get countries(): readonly CountryRow[] {
    const keys = ALL_KEYS & ~COUNTRIES
    return this.#once('countries', keys, () => summariseCountries(this.data, this.#bySource(keys)))
  }

  get continents(): readonly ContinentRow[] {
    const keys = ALL_KEYS & ~CONTINENTS
    return this.#once('continents', keys, () => summariseContinents(this.data, this.#bySource(keys)))
  }

  /** Networks under the filter but that of networks. */
  get networks(): readonly NetworkRow[] {
    const keys = ALL_KEYS & ~NETWORKS
    return this.#once('networks', keys, () => summariseNetworks(this.data, this.#bySource(keys)))
  }

  /** Prefixes of sources, under the filter but that of sources, which prefixes join. */
  prefixes(width: PrefixWidth): Ranked<PrefixRow> {
    return this.#once(`prefixes ${width}`, SOURCE_KEYS, () =>
      rankPrefixes(this.data, this.#bySource(SOURCE_KEYS), width),
    )
  }

  /** What the map of countries leaves out, under the filter that the map is under. */
  get offMap(): readonly OffMap[] {
    const keys = ALL_KEYS & ~COUNTRIES
    return this.#once('off map', keys, () => summariseOffMap(this.data, this.#bySource(keys)))
  }

  /** Log hosts under the filter but that of log hosts; none where the log has no two. */
  get logHosts(): readonly LogHostRow[] {
    return this.#logHosts.map(({ id, ...row }) => row)
  }

  /** Sources that tried several log hosts, under the filter but that of either; null where the log has no two. */
  get severalHosts(): SeveralHosts | null {
    const { servers } = this.#sums
    if (servers === null) return null
    const keys = SOURCE_KEYS & ~LOG_HOSTS
    return this.#once('several hosts', keys, () => {
      const fails = sourceFails(this.data, this.#narrowing, PLACES & ~SOURCES)
      return rankSeveral(this.data, servers.pairs, fails, PLACES)
    })
  }

  /** What is drawn of both. */
  get servers(): ServersSummary | null {
    const [{ servers }, several] = [this.#sums, this.severalHosts]
    if (servers === null || several === null) return null
    return this.#once('servers', HOST_KEYS, () =>
      summariseServers(this.data, this.#logHosts, servers.counts, servers.pairs, several),
    )
  }

  /** Ids of names to mask, whatever the filter. */
  get masked(): ReadonlySet<number> {
    return this.#log.masked
  }

  get users(): RankedUsers {
    return this.#rankUsers(true)
  }

  /** Kinds of names, under the filter but that of names and of kinds. */
  get nameKinds(): readonly NameKindRow[] {
    const keys = USER_KEYS & ~NAME_KINDS
    return this.#once('name kinds', keys, () => nameKindRows(this.data, this.#byUser(keys)))
  }

  /** Lengths of names, under the filter but that of names and of lengths. */
  get nameLengths(): readonly NameLengthRow[] {
    const keys = USER_KEYS & ~NAME_LENGTHS
    return this.#once('name lengths', keys, () => nameLengthRows(this.data, this.#byUser(keys)))
  }

  /** How often names are tried, under the filter but that of names. */
  get nameFrequencies(): NameFrequencies {
    const { users } = this.data.table
    const nameOf = (id: number) => ({ user: users.text(id), masked: this.masked.has(id) })
    return this.#once('name frequencies', USER_KEYS, () => summariseFrequencies(this.#byUser(USER_KEYS), nameOf))
  }

  /** What is known of one user name, under the filter but that of names; null: of attempts that name nobody. */
  oneName(user: string | null): OneName {
    return summariseName(this.data, this.#narrowing, user)
  }

  get timeline(): TimelineAnswer {
    return this.#once('answer timeline', TIMELINE_KEYS, () => {
      const { timeline, rhythm } = this.#sums
      const found = findRhythm(rhythm.sorted())
      const { gapSeconds, burstAttempts } = found
      return {
        ...summariseTimeline(timeline, longestPause(this.data, this.#narrowing, timeline), this.#facts.outcomes),
        ...{ gaps: tellGaps(found), gapSeconds, bursts: tellBursts(this.data, this.#narrowing, found), burstAttempts },
      }
    })
  }

  /** Attempts by hour of the week, and how many of these hours there are. */
  get weekHours(): WeekHours {
    const { range } = this.#facts.chunks
    return this.#once('answer week', WEEK_KEYS, () => summariseWeek(this.#sums.week, range, this.#narrowing))
  }

  /** Attempts a day of the largest sources. */
  get sourceDays(): SourceDays {
    return this.#shown.days.answer()
  }

  /** Everything, whole: what `answers` prints. */
  answers(): Answers {
    const { data, sources, severalHosts } = this
    this.#sourceDetails.all()
    this.#userDetails.all()
    sources.order.nameAll()
    const users = this.#rankUsers(false)
    return {
      files: reportedFiles(data),
      assumed: data.assumed,
      complete: data.complete,
      totals: this.totals,
      lines: data.lines,
      asOthers: data.asOthers,
      concentration: summariseConcentration(this.selectedSources.attempts),
      sources: rowsOf(sources),
      networks: this.networks,
      countries: this.countries,
      continents: this.continents,
      logHosts: this.logHosts,
      severalHosts: severalHosts === null ? [] : rowsOf(severalHosts),
      users: { valid: users.plain('valid'), invalid: users.plain('invalid'), unknown: users.plain('unknown') },
      names: { kinds: this.nameKinds, lengths: this.nameLengths },
      timeline: this.timeline,
      weekHours: this.weekHours,
      campaigns: [],
      holds: data.holds,
      overlaps: data.overlaps,
      missing: data.missing,
    }
  }

  get #sums(): RowSums {
    return (this.#rowSums ??= sumRows(this.data, this.#narrowing))
  }

  /** Tries that are counted by source, under some keys of the filter: all but those of places always among them. */
  #bySource(keys: number): Uint32Array {
    return masked(this.#sums.bySource.attempts, sourceFails(this.data, this.#narrowing, keys), PLACES)
  }

  /** Tries that are counted by user and what the log says of it, under some keys: all but {@link USER_IDS} always among them. */
  #byUser(keys: number): Uint32Array {
    const ofNames = ofStates(this.#sums.byUser.attempts, this.#narrowing.validity)
    return masked(ofNames, userFails(this.data, this.#narrowing, keys), USER_IDS, STATES)
  }

  get #logHosts(): readonly LogHostTotals[] {
    const { servers } = this.#sums
    if (servers === null) return []
    return this.#once('answer log hosts', HOST_KEYS, () => {
      const fails = sourceFails(this.data, this.#narrowing, PLACES)
      return summariseLogHosts(this.data, servers.counts, servers.pairs, fails, this.#facts.outcomes)
    })
  }

  #orderSources(keys: number): OrderedSources {
    return this.#once('ordered sources', keys, () => orderSources(this.data, this.#bySource(keys)))
  }

  /** With names that are masked where their mask stands, or in the order of the names as they are. */
  #rankUsers(isMasked: boolean): RankedUsers {
    const name = isMasked || this.masked.size === 0 ? 'ranked users' : 'ranked users, as they are'
    return this.#once(name, USER_KEYS, () => rankUsers(this.data, this.#byUser(USER_KEYS), isMasked, this.#userDetails))
  }

  get #sourceDetails(): LazyDetails {
    const make = () => allOfSources(this.data, this.#narrowing)
    return this.#once('source details', SOURCE_KEYS, () => new LazyDetails(() => this.#shown.sources, make))
  }

  get #userDetails(): LazyDetails {
    const make = () => allOfUsers(this.data, this.#narrowing)
    return this.#once('user details', USER_KEYS, () => new LazyDetails(() => this.#shown.users, make))
  }

  /** What a screen shows beside sums. */
  get #shown(): Shown {
    return showDetails(this.data, this.#narrowing, {
      sources: () => new Set(this.sources.order.first(SHOWN)),
      users: () => {
        const { all, valid, invalid, unknown } = this.users.orders
        const each = [valid, invalid, unknown].flatMap((order) => [...order.first(SHOWN_OF_TABLE)])
        return new Set([...all.first(SHOWN), ...each])
      },
      days: () => this.selectedSources.ids(SHOWN_DAYS),
    })
  }

  #once<T>(name: string, keys: number, make: () => T): T {
    return this.#facts.recent.get(name, textOfKeys(this.#narrowing, keys), make)
  }
}

/** A range of time that holds every row filters nothing. */
function withoutWholeTime(filter: Filter, chunks: TimeChunks): Filter {
  const { time, ...rest } = filter
  return time !== undefined && chunks.least.every((_, chunk) => liesWithin(chunks, chunk, time)) ? rest : filter
}

/** What is counted in all, under a filter that keeps everything. */
function wholeOf(data: LogData, filter: Filter): number {
  const { recent } = LogFacts.of(data).counted(filter)
  return recent.get('whole', '', () => sumOf(sumRows(data, filter).bySource.attempts))
}

import { isoOffset, isoTime } from '../base/calendar'
import { type Zone, zoneOf } from '../base/zones'
import type { Assumed, AssumedFile } from '../model/answers'
import type { AttemptTable } from '../model/attempt-table'
import type { TimeChoice, TimeChoices } from '../model/time-choices'
import type { Clocks } from './fold/clocks'
import { type FileTimes, rangesByFile, TimesByFile } from './fold/file-times'
import { Finisher } from './fold/finish'
import type { Fold } from './fold/fold'
import type { Dating } from './fold/years'

/** The table of a set with its times, and what was assumed to date them. */
interface TimedTable {
  readonly table: AttemptTable
  readonly assumed: Assumed
}

/** The years and zones of a set: by rule, or as somebody chose, and chosen again without reading again. */
export class SetTimes {
  readonly #fold: Fold
  readonly #byFile = new TimesByFile()
  readonly #finisher: Finisher
  #choices: TimeChoices
  #clocks: Clocks

  /** Throws as {@link choose} does. */
  constructor(fold: Fold, choices: TimeChoices) {
    this.#fold = fold
    this.#finisher = new Finisher(fold.columns)
    this.#choices = choices
    this.#clocks = clocksOf(choices)
  }

  /** Throws a sentence where no zone has a name that was chosen. */
  choose(choices: TimeChoices): void {
    this.#clocks = clocksOf(choices)
    this.#choices = choices
  }

  /** The table of what has been folded; `reference` as in `YearSpan.date`, `referenceName` says what it is. */
  finish(reference: number, referenceName: string): TimedTable {
    const { years } = this.#fold
    const own = ownOf(this.#choices, (choice) => choice.year)
    const byRule = years.date(reference, null)
    const isByRule = this.#choices.year === null && own.size === 0
    const dating = isByRule ? byRule : years.date(reference, this.#choices.year, own)
    const table = this.#finisher.finish(byRule, { dating, clocks: this.#clocks })
    return { table, assumed: this.#assumed(table, dating, referenceName) }
  }

  #assumed(table: AttemptTable, dating: Dating | null, referenceName: string): Assumed {
    const times = this.#byFile.of(this.#fold.columns)
    const year = dating?.lastYear ?? null
    const zone = this.#clocks.set?.name ?? null
    const isYearChosen = this.#choices.year !== null
    const offsets = [...new Set(times.flatMap((file) => file.offsets))].sort((a, b) => a - b)
    const isFloating = times.some((file) => file.isFloating)
    return {
      year,
      zone,
      why: `${whyYear(year, isYearChosen, referenceName)}; ${whyZone(zone, isFloating, offsets.length > 0)}`,
      offsets: offsets.map(isoOffset),
      files: this.#files(table, dating, times),
    }
  }

  #files(table: AttemptTable, dating: Dating | null, times: readonly FileTimes[]): AssumedFile[] {
    const { first, last } = rangesByFile(table)
    return times.map(({ isFloating, offsets }, file) => ({
      name: table.files[file] ?? '',
      first: isoOrNull(first[file]),
      last: isoOrNull(last[file]),
      year: dating?.files.get(file)?.lastYear ?? null,
      zone: this.#clocks.files.get(file)?.name ?? null,
      isFloating,
      offsets: offsets.map(isoOffset),
    }))
  }
}

function clocksOf(choices: TimeChoices): Clocks {
  const files = ownOf(choices, ({ zone }) => (zone === null ? null : knownZone(zone)))
  return { set: choices.zone === null ? null : knownZone(choices.zone), files }
}

function knownZone(name: string): Zone {
  const zone = zoneOf(name)
  if (zone === null) throw new Error(`no time zone is called ${name}`)
  return zone
}

/** What files have chosen for themselves, by file. */
function ownOf<T>({ files }: TimeChoices, valueOf: (choice: TimeChoice) => T | null): Map<number, T> {
  const own = new Map<number, T>()
  for (const [file, choice] of files) {
    const value = valueOf(choice)
    if (value !== null) own.set(file, value)
  }
  return own
}

function whyYear(year: number | null, isChosen: boolean, referenceName: string): string {
  if (year === null) return 'every time carries its year'
  return isChosen ? 'the year was chosen' : `no year in the log; the latest that fits ${referenceName}`
}

function whyZone(zone: string | null, isFloating: boolean, hasOffsets: boolean): string {
  if (!isFloating && !hasOffsets) return 'no attempt has a time'
  if (zone === null) return 'times are as the server wrote them'
  const floating = isFloating ? [`times without a zone are taken as those of ${zone}`] : []
  const exact = hasOffsets ? [`times with a zone are shown on the clock of ${zone}`] : []
  return [...floating, ...exact].join(', ')
}

function isoOrNull(seconds: number | undefined): string | null {
  return seconds === undefined || Number.isNaN(seconds) ? null : isoTime(seconds)
}

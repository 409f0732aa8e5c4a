import { maskPasswords } from '../base/typed-password'
import type { HoldsCounts, Largest, Summary, Validity } from '../model/summary'
import type { Analysis } from './analysis'
import { summariseConcentration } from './concentration'
import { countCountries } from './countries'
import { shapeRows } from './holds-rows'
import type { LogData } from './log-data'
import { rowsOf } from './ranked'
import { reportedFiles, summariseScans } from './scan-notes'
import { summariseFooling, summarisePasswords } from './suspect-names'

/** Rows of a picture's own list. */
const TOP = 10

const TOP_SOURCES = 3

/** What the page draws at once, of all that there is. */
export function summarise(analysis: Analysis, firstLine: string | null): Summary {
  const { data, sources, selectedSources, users } = analysis
  return {
    filter: analysis.filter,
    files: reportedFiles(data),
    assumed: data.assumed,
    origins: data.origins,
    complete: data.complete,
    totals: analysis.totals,
    lines: data.lines,
    asOthers: data.asOthers,
    concentration: summariseConcentration(selectedSources.attempts),
    countries: analysis.countries,
    continents: analysis.continents,
    countryCount: countCountries(data, selectedSources.bySource),
    timeline: analysis.timeline,
    weekHours: analysis.weekHours,
    wholeCounted: analysis.wholeCounted,
    sourceCount: sources.attempts.length,
    topSources: selectedSources.ids(TOP_SOURCES).map((id) => ({
      source: data.table.sources.text(id),
      asn: data.networks.of(id)?.asn ?? null,
      network: data.networks.of(id)?.name ?? null,
    })),
    sourceCounts: selectedSources.attempts,
    topUsers: ofTables((key) => users.top(key, TOP)),
    userTotals: users.totals,
    nameKinds: analysis.nameKinds,
    nameLengths: analysis.nameLengths,
    nameFrequencies: analysis.nameFrequencies,
    fooling: summariseFooling(data, users),
    passwords: summarisePasswords(data, analysis.filter, analysis.masked, users),
    holds: countHolds(data),
    overlaps: data.overlaps,
    missing: data.missing,
    offMap: analysis.offMap,
    portScans: summariseScans(data),
    logHosts: data.table.logHosts.filter((host) => host !== ''),
    servers: analysis.servers,
    firstLine: firstLine === null ? null : maskPasswords(firstLine),
  }
}

/** What the page draws beside the largest sources and names. */
export function describeLargest({ sourceDays, users }: Analysis): Largest {
  return {
    sourceDays,
    userSources: ofTables((key) => rowsOf(users.of(key), 0, TOP).map(({ sources }) => sources)),
  }
}

function ofTables<T>(of: (key: Validity) => T): Record<Validity, T> {
  return { valid: of('valid'), invalid: of('invalid'), unknown: of('unknown') }
}

function countHolds(data: LogData): HoldsCounts {
  const { understood, neutral, notUnderstood, programs, forms, offers } = data.holds
  const shapes = shapeRows(data)
  return {
    understood,
    neutral,
    notUnderstood,
    programs: programs.length,
    forms: forms.length,
    shapes: shapes.length,
    maskedExamples: shapes.filter(({ masked }) => masked).length,
    offers: offers.length,
  }
}

import type { Answers, NetworkRow, SourceRow } from '../model/answers'
import type { Filter } from '../model/filter'
import { summariseConcentration } from './concentration'
import { summariseCountries } from './countries'
import type { LogData } from './log-data'
import { selectRows } from './selection'
import { summariseSources } from './sources'
import { summariseTimeline } from './timeline'
import { summariseTotals } from './totals'
import { summariseUsers } from './users'

/** All answers for a filter, one file a question. A view is not filtered by what is selected in itself. */
export function answerAll(data: LogData, filter: Filter): Answers {
  const { table, places } = data
  const without = (key: keyof Filter) => selectRows(table, places, filter, filter[key] === undefined ? undefined : key)
  const selection = selectRows(table, places, filter)
  const sources = summariseSources(data, without('sources'))
  return {
    files: data.files,
    assumed: data.assumed,
    complete: data.complete,
    totals: summariseTotals(data, selection),
    lines: data.lines,
    asOthers: data.asOthers,
    concentration: summariseConcentration(summariseSources(data, selection).map((row) => row.attempts)),
    sources,
    networks: unknownNetwork(sources),
    countries: summariseCountries(data, without('countries')),
    users: summariseUsers(data, without('users')),
    timeline: summariseTimeline(data, without('time')),
    campaigns: [],
  }
}

/** Networks are not known yet: everything stands as one row with null keys, so that the table adds up. */
function unknownNetwork(sources: readonly SourceRow[]): NetworkRow[] {
  const attempts = sources.reduce((sum, row) => sum + row.attempts, 0)
  return attempts === 0 ? [] : [{ asn: null, network: null, attempts, share: 1, sources: sources.length }]
}

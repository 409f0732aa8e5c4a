import { answerAll } from '../analysis/answers'
import { NameKinds } from '../analysis/name-kinds'
import { SourcePlaces } from '../analysis/source-places'
import { CountryIndex } from '../geo/country-index'
import { type ImportedLog, type ImportOptions, LogImport, localReader } from '../import/import-log'
import type { LogInput } from '../import/read/log-input'
import type { Answers } from '../model/answers'
import { NO_FILTER } from '../model/filter'

/** The same engine without a page: reads inputs to the end, in this thread. */
export async function readLog(inputs: readonly LogInput[], options: ImportOptions): Promise<ImportedLog> {
  const running = new LogImport(inputs, options)
  await running.run(localReader(inputs), 1, () => undefined, new AbortController().signal)
  return running.log()
}

/** All answers about a log; `countries` is the unzipped country data set. */
export function answersOf(log: ImportedLog, countries: ArrayBuffer): Answers {
  const index = CountryIndex.from(countries)
  const places = new SourcePlaces(log.table.sources, index)
  return answerAll({ ...log, places, names: new NameKinds(log.table.users) }, NO_FILTER)
}

export type { ImportedLog, ImportOptions, LogInput }

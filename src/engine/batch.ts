import { answerAll } from '../analysis/answers'
import { NameKinds } from '../analysis/name-kinds'
import { SourceNetworks } from '../analysis/source-networks'
import { SourcePlaces } from '../analysis/source-places'
import { CountryIndex } from '../geo/country-index'
import { NetworkIndex } from '../geo/network-index'
import { type BlockReader, linesOf, localReader } from '../import/block-reader'
import { type ImportedLog, type ImportOptions, LogImport } from '../import/import-log'
import type { LogInput } from '../import/read/log-input'
import type { Answers } from '../model/answers'
import { NO_FILTER } from '../model/filter'
import { gunzip } from './base64'

/** The same engine without a page: reads inputs to the end, by a reader that takes so many jobs at once, or in this thread. */
export async function readLog(
  inputs: readonly LogInput[],
  options: ImportOptions,
  reader: BlockReader = localReader(inputs),
  atOnce = 1,
): Promise<ImportedLog> {
  const running = new LogImport(inputs, options)
  await running.run(reader, atOnce, () => undefined, new AbortController().signal)
  return running.log()
}

/** The country data set, gzip, for {@link answersOf}. */
export async function countriesIn(gzip: Uint8Array<ArrayBuffer>): Promise<CountryIndex> {
  return CountryIndex.from(await gunzip(gzip))
}

/** The network data set, gzip, for {@link answersOf}. */
export async function networksIn(gzip: Uint8Array<ArrayBuffer>): Promise<NetworkIndex> {
  return NetworkIndex.from(await gunzip(gzip))
}

/** All answers about a log. Without network data all is in one network without a name. */
export function answersOf(log: ImportedLog, countries: CountryIndex, networks: NetworkIndex | null): Answers {
  const { sources, users } = log.table
  const known = { places: new SourcePlaces(sources, countries), networks: new SourceNetworks(sources, networks) }
  return answerAll({ ...log, ...known, names: new NameKinds(users) }, NO_FILTER)
}

export { linesOf }
export type { BlockReader, ImportedLog, ImportOptions, LogInput }

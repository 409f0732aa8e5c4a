import type { LogData } from './log-data'
import { NO_COUNTRY } from './source-places'

/** What attempts and sources of each country sum up to, by the number that `SourcePlaces` gives it. */
interface CountrySums {
  readonly attempts: Float64Array
  readonly sources: Uint32Array
  /** Attempts from addresses on which the sources of the country data agree. */
  readonly certain: Float64Array
  /** Attempts and sources of host names that tell the country. */
  readonly attemptsFromName: Float64Array
  readonly sourcesFromName: Uint32Array
}

/** Sums of hostile attempts by source; those without a source count where no country is known. */
export function sumCountries({ table, places }: LogData, bySource: Uint32Array): CountrySums {
  const none = table.sources.length
  const size = places.codes().length
  const [attempts, sources, certain] = [new Float64Array(size), new Uint32Array(size), new Float64Array(size)]
  const [attemptsFromName, sourcesFromName] = [new Float64Array(size), new Uint32Array(size)]
  for (let source = 0; source < none; source++) {
    const tries = bySource[source] ?? 0
    if (tries === 0) continue
    const number = places.numberOf(source)
    attempts[number] = (attempts[number] ?? 0) + tries
    sources[number] = (sources[number] ?? 0) + 1
    if (places.isCertain(source)) certain[number] = (certain[number] ?? 0) + tries
    if (!places.isFromName(source)) continue
    attemptsFromName[number] = (attemptsFromName[number] ?? 0) + tries
    sourcesFromName[number] = (sourcesFromName[number] ?? 0) + 1
  }
  attempts[NO_COUNTRY] = (attempts[NO_COUNTRY] ?? 0) + (bySource[none] ?? 0)
  return { attempts, sources, certain, attemptsFromName, sourcesFromName }
}

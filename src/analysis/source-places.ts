import type { CountryIndex } from '../geo/country-index'
import { locate, type Location as Place } from '../geo/locate'
import type { Names } from '../model/attempt-table'

const UNLOCATED: Place = { kind: 'name', country: null, certain: false, reserved: null }

/** Where each source is, looked up once, by the source's id. */
export class SourcePlaces {
  readonly #sources: Names
  readonly #index: CountryIndex | null
  readonly #places: Place[] = []

  constructor(sources: Names, index: CountryIndex | null) {
    this.#sources = sources
    this.#index = index
  }

  /** The place of a source id. */
  of(source: number): Place {
    for (let id = this.#places.length; id <= source; id++)
      this.#places.push(locate(this.#sources.text(id), this.#index))
    return this.#places[source] ?? UNLOCATED
  }

  country(source: number): string | null {
    return this.of(source).country
  }

  /** IPv4 addresses of a country, 0 where the data set is not loaded. */
  addressesOf(country: string): number {
    return this.#index?.addressesOf(country) ?? 0
  }
}

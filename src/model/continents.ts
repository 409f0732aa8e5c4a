/** Codes of continents as GeoNames and the registries of addresses write them. */
export type ContinentCode = keyof typeof CONTINENT_NAMES

export const CONTINENT_NAMES = {
  AF: 'Africa',
  AN: 'Antarctica',
  AS: 'Asia',
  EU: 'Europe',
  NA: 'North America',
  OC: 'Oceania',
  SA: 'South America',
} as const

/** The name of a continent's code; null where there is no such code. */
export function continentName(code: string | null): string | null {
  return Object.entries(CONTINENT_NAMES).find(([known]) => known === code)?.[1] ?? null
}

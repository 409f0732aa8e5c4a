import { formatCompact, formatCount, formatShare } from '../../base/format'
import type { CountryRow } from '../../model/answers'
import type { Noun } from '../outcome-words'

/** What a map can show of a country. */
export type Measure = 'attempts' | 'sources' | 'share' | 'perMillionAddresses'

/** The switch between measures, in words of what is counted. */
export function measuresOf({ many }: Noun): readonly { readonly key: Measure; readonly label: string }[] {
  return [
    { key: 'attempts', label: many },
    { key: 'sources', label: 'sources' },
    { key: 'share', label: 'share' },
    { key: 'perMillionAddresses', label: 'per million addresses' },
  ]
}

/** What the picture's text calls a measure. */
export function measureNoun(measure: Measure, { many }: Noun): string {
  const nouns: Readonly<Record<Measure, string>> = {
    attempts: many,
    sources: 'sources',
    share: `of all ${many}`,
    perMillionAddresses: `${many} per million of its addresses`,
  }
  return nouns[measure]
}

/** By alpha-2 what a measure says of each country; 0 where it says nothing. */
export function valuesOf(countries: readonly CountryRow[], measure: Measure): Map<string, number> {
  return new Map(countries.map((row) => [row.alpha2 ?? '', row[measure] ?? 0]))
}

/** A value as it stands at a country. */
export function formatMeasure(measure: Measure, value: number): string {
  if (measure === 'share') return formatShare(value)
  return formatCount(value, measure === 'perMillionAddresses' ? 1 : 0)
}

/** The beginning of a class: a round number, with as many decimals as it needs. */
export function formatStep(measure: Measure, from: number, isNarrow: boolean): string {
  if (measure === 'share') return formatShare(from, from === 0 ? 0 : decimalsOf(from * 100))
  return isNarrow ? formatCompact(from) : formatCount(from, 3)
}

/** Decimals of a power of ten below 1, or of a small multiple of it. */
function decimalsOf(value: number): number {
  return Math.min(6, Math.max(0, Math.ceil(-Math.log10(value) - 1e-9)))
}

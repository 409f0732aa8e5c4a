import type { FamilyColumns } from './country-format'

/**
 * What the rows of a family answer: country number × 2 + 1 where certain; country number 0 is none. Throws where a row
 * names a country that there is not.
 */
export function decodeValues({ countries, certain }: FamilyColumns, codeCount: number): Uint16Array {
  const values = new Uint16Array(countries.length)
  for (let row = 0; row < values.length; row++) {
    const country = countries[row] ?? 0
    if (country > codeCount) throw new Error(`country index: row ${row} names country ${country} of ${codeCount}`)
    values[row] = (country << 1) | (((certain[row >> 3] ?? 0) >> (row & 7)) & 1)
  }
  return values
}

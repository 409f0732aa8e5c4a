/** Names of the fills a mark may have; the colours themselves are tokens of the theme. */
export type Fill =
  'attack' | 'attack2' | 'scan' | 'success' | 'other' | 'unknown' | 'doubt' | 'breach' | 'mid' | 'grey' | RankFill

/** Of the largest value, the second and so on, from strong to weak. */
export type RankFill = 'rank1' | 'rank2' | 'rank3' | 'rank4' | 'rank5'

/** Reference of the hatch for small marks and for areas; `Hatch` of the widgets draws the patterns once a page. */
export const HATCH = 'url(#hatch)'
export const HATCH_WIDE = 'url(#hatch-wide)'

/** Reference of the light hatch that lies over a fill: what is known is not certain. */
export const HATCH_UNCERTAIN = 'url(#hatch-uncertain)'

/**
 * Props that fill a mark. The hatch is set as an attribute, since a `url(#…)` in a style sheet is resolved against
 * the sheet by some browsers.
 */
export function fillProps(fill: Fill): { className: string; fill?: string } {
  return fill === 'unknown' ? { className: 'mark', fill: HATCH } : { className: `mark fill-${fill}` }
}

import type { SeveralSummary } from '../../model/summary'

const NAMES = ['first', 'second', 'third', '4th', '5th', '6th', '7th', '8th']

interface Places {
  readonly names: readonly string[]
  readonly rows: readonly { readonly logHost: string; readonly counts: readonly number[] }[]
}

/** The places in the order of servers for a picture of at most `most` columns: the last of them takes all behind it. */
export function placesOf({ places, positions }: SeveralSummary, most: number): Places {
  const count = Math.min(places.count, most)
  const isCut = places.hasMore || places.count > most
  const names = NAMES.slice(0, count).map((name, nth) => (isCut && nth === count - 1 ? `${name} or later` : name))
  const rows = positions.map(({ logHost, counts }) => {
    const later = counts.slice(count - 1).reduce((sum, n) => sum + n, 0)
    return { logHost, counts: count === 0 ? [] : [...counts.slice(0, count - 1), later] }
  })
  return { names, rows }
}

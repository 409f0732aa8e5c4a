import type { OffMap } from '../model/summary'
import type { LogData } from './log-data'
import { NO_COUNTRY, type SourcePlaces } from './source-places'

/** What the map can't show, by why; and what it shows although the sources of its data disagree. */
export function summariseOffMap({ table, places }: LogData, bySource: Uint32Array): OffMap[] {
  const found = new Map<OffMap['why'], { attempts: number; sources: number }>()
  const none = table.sources.length
  for (let source = 0; source <= none; source++) {
    const attempts = bySource[source] ?? 0
    const why = attempts === 0 ? null : source === none ? 'unsaid' : reasonOf(places, source)
    if (why === null) continue
    let group = found.get(why)
    if (group === undefined) found.set(why, (group = { attempts: 0, sources: 0 }))
    group.attempts += attempts
    if (source < none) group.sources++
  }
  return [...found].map(([why, sums]) => ({ why, ...sums }))
}

function reasonOf(places: SourcePlaces, source: number): OffMap['why'] | null {
  if (places.numberOf(source) !== NO_COUNTRY) {
    return places.isCertain(source) || places.isFromName(source) ? null : 'uncertain'
  }
  const { kind, isReserved } = places.of(source)
  if (kind === 'name') return 'name'
  return isReserved ? 'reserved' : 'unknown'
}

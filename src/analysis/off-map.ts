import type { OffMap } from '../model/summary'
import type { LogData } from './log-data'
import { NO_COUNTRY } from './source-places'

/** What the map can't show, by why: host names, reserved addresses, addresses of no known country. */
export function summariseOffMap({ table, places }: LogData, bySource: Uint32Array): OffMap[] {
  const found = new Map<OffMap['why'], { attempts: number; sources: number }>()
  const none = table.sources.length
  for (let source = 0; source <= none; source++) {
    const attempts = bySource[source] ?? 0
    if (attempts === 0 || (source < none && places.numberOf(source) !== NO_COUNTRY)) continue
    const place = source === none ? null : places.of(source)
    const why = place?.kind === 'name' ? 'name' : place?.isReserved === true ? 'reserved' : 'unknown'
    let group = found.get(why)
    if (group === undefined) found.set(why, (group = { attempts: 0, sources: 0 }))
    group.attempts += attempts
    if (place !== null) group.sources++
  }
  return [...found].map(([why, sums]) => ({ why, ...sums }))
}

import type { measureFilters } from './filters'
import type { Group } from './group'
import { measuredAsBundle } from './measured-as-bundle'

/** Filters in the engine, over all kinds of them. */
const SHARES = { sources: 0.04, users: 0.02 }

export const filters: Group = {
  name: 'filters',
  logs: [],
  rows: [
    { key: 'filter.view', label: 'filter, p95: the answers in view', unit: 'duration', bar: '≤ 100 ms', aim: '40 ms' },
    { key: 'filter.all', label: 'filter, p95: all answers', unit: 'duration', bar: '≤ 400 ms', aim: '150 ms' },
  ],
  async measure({ options }) {
    const attempts = options.filteredAttempts
    const size = { attempts, sources: attempts * SHARES.sources, users: attempts * SHARES.users }
    const measure = await measuredAsBundle<typeof measureFilters>('filters', 'measureFilters')
    const { inView, all } = measure(size)
    return { 'filter.view': inView.p95, 'filter.all': all.p95 }
  },
}

import type { Group } from './group'
import { HAS_MEMORY, type MemoryReading, readWithMemory } from './read-memory'
import { type Figures, NOT_HERE, type Row } from './row'

/** Logs at the edge of what this machine holds: they have to be finished, in bounded memory, with the page alive. */
function edge(name: 'tenfold' | 'large gzip', label: string): Group {
  const row = (key: string, what: string, more: Omit<Row, 'key' | 'label'>): Row => ({
    key: `${name}.${key}`,
    label: `${label}: ${what}`,
    ...more,
  })
  const figuresOf = (reading: MemoryReading): Figures => ({
    [`${name}.painted`]: reading.painted,
    [`${name}.longest`]: reading.longestTask,
    [`${name}.peak`]: HAS_MEMORY ? reading.peak : NOT_HERE,
  })
  return {
    name,
    logs: [name],
    rows: [
      row('painted', 'final figures painted', { unit: 'duration' }),
      row('longest', 'longest task', { unit: 'duration', bar: '≤ 50 ms', isSigned: true }),
      row('peak', 'most memory while reading', { unit: 'size' }),
    ],
    isOnce: true,
    isLarge: true,
    async measure({ log, options, doubt }) {
      const reading = await readWithMemory(log(name), options.settle)
      doubt(name, reading.wrong)
      return figuresOf(reading)
    },
  }
}

export const edges: readonly Group[] = [
  edge('tenfold', 'ten times the log'),
  edge('large gzip', 'gzip of three times the size'),
]

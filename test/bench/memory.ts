import type { Group } from './group'
import { HAS_MEMORY, readWithMemory } from './read-memory'
import { missing, NOT_HERE, type Row } from './row'

/** Memory of page and workers over the idle page: proportional set size of the renderer. */

const PLAIN: readonly Row[] = [
  { key: 'memory.peak', label: 'memory: most while reading', unit: 'size', bar: '≤ 300 MB', aim: '150 MB' },
  { key: 'memory.after', label: 'memory: at rest, garbage collected', unit: 'size', isSigned: true },
]

export const memory: Group = {
  name: 'memory',
  logs: ['rfc3164'],
  rows: PLAIN,
  async measure({ log, options, doubt }) {
    if (!HAS_MEMORY) return missing(PLAIN, NOT_HERE)
    const { peak, after, wrong } = await readWithMemory(log('rfc3164'), options.settle)
    doubt('memory', wrong)
    return { 'memory.peak': peak, 'memory.after': after }
  },
}

const GROWTH: readonly Row[] = [
  { key: 'sixfold.peak', label: 'memory, six times the log: most while reading', unit: 'size' },
  { key: 'sixfold.after', label: 'memory, six times the log: at rest', unit: 'size', isSigned: true },
  {
    key: 'growth.peak',
    label: 'growth between the two, an attempt: most',
    unit: 'size',
    bar: '≤ 32 bytes',
    isSigned: true,
  },
  {
    key: 'growth.after',
    label: 'growth between the two, an attempt: at rest',
    unit: 'size',
    bar: '≤ 32 bytes',
    isSigned: true,
  },
]

/** How memory grows from a log to one of six times its size, with the same sources and names. */
export const growth: Group = {
  name: 'growth',
  logs: ['rfc3164', 'sixfold'],
  rows: GROWTH,
  isOnce: true,
  isLarge: true,
  async measure({ log, options, doubt }) {
    if (!HAS_MEMORY) return missing(GROWTH, NOT_HERE)
    const [small, large] = [log('rfc3164'), log('sixfold')]
    const before = await readWithMemory(small, options.settle)
    const after = await readWithMemory(large, options.settle)
    doubt('growth', [...before.wrong, ...after.wrong])
    const attempts = large.truth.attempts - small.truth.attempts
    return {
      'sixfold.peak': after.peak,
      'sixfold.after': after.after,
      'growth.peak': (after.peak - before.peak) / attempts,
      'growth.after': (after.after - before.after) / attempts,
    }
  },
}

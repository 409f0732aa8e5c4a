import { formatCount } from '../../base/format'
import type { Fill, RankFill } from '../../charts/fills'
import type { Series } from '../../charts/Timeline'
import type { Stack, StackSeries, TimelineStack } from '../../model/timeline-stack'
import { hostilePlain } from '../../widgets/hostile-text'

/** How a series is drawn and told. */
export interface NamedSeries extends Series {
  /** What it is in the list of keys, where it stands alone. */
  readonly title: string
  readonly total: number
  /** Its value in the filter; undefined: of many values, none can be chosen. */
  readonly value: string | null | undefined
}

const RANKS: readonly RankFill[] = ['rank1', 'rank2', 'rank3', 'rank4', 'rank5']

interface Look {
  readonly fill: Fill
  readonly label: string
}

const VALIDITY: Readonly<Record<string, Look>> = {
  valid: { fill: 'attack', label: 'at names that exist' },
  invalid: { fill: 'attack2', label: 'at names that don’t' },
  unknown: { fill: 'unknown', label: 'the log does not say' },
}

const OUTCOME: Readonly<Record<string, Look>> = {
  hostile: { fill: 'attack', label: 'hostile failures' },
  honest: { fill: 'mid', label: 'honest failures' },
  scan: { fill: 'scan', label: 'scans that name nobody' },
}

const NONE: Readonly<Record<Stack, string>> = {
  validity: 'the log does not say',
  outcome: 'the log does not say',
  country: 'no country known',
  method: 'no method said',
}

const REST: Readonly<Record<Stack, string>> = {
  validity: 'others',
  outcome: 'others',
  country: 'other countries',
  method: 'other methods',
}

/** The layers of a timeline with their fills, names and sums. */
export function namedSeries({ stack, series }: TimelineStack): NamedSeries[] {
  return series.map((one, rank) => {
    const { fill, label } = lookOf(stack, one, rank)
    const total = one.counts.reduce((sum, count) => sum + count, 0)
    const value = one.kind === 'rest' ? undefined : one.value
    return {
      key: `${one.kind} ${one.value ?? ''}`,
      label,
      fill,
      title: `${label}, ${formatCount(total)}`,
      total,
      value,
    }
  })
}

function lookOf(stack: Stack, { kind, value, name }: StackSeries, rank: number): Look {
  if (kind === 'none') return { fill: 'unknown', label: NONE[stack] }
  if (kind === 'rest') return { fill: 'mid', label: REST[stack] }
  const known = stack === 'validity' ? VALIDITY : stack === 'outcome' ? OUTCOME : {}
  return known[value ?? ''] ?? { fill: RANKS[rank] ?? 'grey', label: name ?? hostilePlain(value ?? '') }
}

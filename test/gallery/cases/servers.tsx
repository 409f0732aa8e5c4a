import { HostTimelines } from '../../../src/charts/HostTimelines'
import type { HostRow } from '../../../src/charts/host-timelines-layout'
import { PlaceBars } from '../../../src/charts/PlaceBars'
import { counts as countsOf } from '../draw-data'
import { type GalleryGroup, WIDE } from '../gallery-case'

const nothing = () => undefined
const MARCH = Date.UTC(2026, 2, 1) / 1000
const HOUR = 3600

interface HostsProps {
  /** Names with what came to each, bin by bin, drawn as text. */
  readonly hosts: readonly (readonly [name: string, picture: string])[]
  readonly selected?: readonly string[]
  /** Attempts of the lowest step of a drawing. */
  readonly times?: number
}

function Hosts({ hosts, selected = [], times = 1 }: HostsProps) {
  const counts = hosts.map(([, picture]) => countsOf(picture).map((count) => count * times))
  const totals = counts.map((list) => list.reduce((sum, count) => sum + count, 0))
  const whole = Math.max(1, totals.reduce((sum, total) => sum + total, 0)) // prettier-ignore
  const rows = hosts.map(([key], at): HostRow => {
    const bins = (counts[at] ?? []).map((count, bin) => ({ start: MARCH + bin * HOUR, values: [count] }))
    const total = totals[at] ?? 0
    return { key, label: key === '' ? 'not said' : key, total, note: `${Math.round((100 * total) / whole)} %`, bins }
  })
  const bins = Math.max(1, ...counts.map((list) => list.length))
  return (
    <HostTimelines
      rows={rows}
      binSeconds={HOUR}
      range={{ start: MARCH, end: MARCH + bins * HOUR }}
      selected={new Set(selected)}
      onSelect={nothing}
      noun="attempts"
      label="Attempts over time at each server"
    />
  )
}

export const SERVERS: GalleryGroup = {
  title: 'Servers',
  cases: [
    {
      name: 'hosts',
      look: 'One axis of time and one scale for all; the largest bar says what it is; wren is chosen.',
      element: (
        <Hosts
          hosts={[
            ['heron', '▁▂▃▂▁▁▂▇█▃▁▁▁▂▂▁·▁▁▂▁▁▁▁'],
            ['wren', '···▁▁▂▂▃▃▂▁▁········▁▁··'],
            ['', '▁·······················'],
          ]}
          selected={['wren']}
        />
      ),
    },
    {
      name: 'hosts-long-names',
      look: 'Names are cut where they end at the bars, and large totals have their room.',
      element: (
        <Hosts
          hosts={[
            ['a-name-that-is-longer-than-its-place.sub.example.org', '█▇▆▅▄▃▂▁'],
            ['x', '▁▂▃▄▅▆▇█'],
          ]}
          times={1_234_567}
        />
      ),
    },
    {
      name: 'hosts-nothing',
      look: 'Two servers at which nothing is counted: rows without bars, and no scale.',
      element: (
        <Hosts
          hosts={[
            ['heron', '····'],
            ['wren', '····'],
          ]}
        />
      ),
      widths: [WIDE],
    },
    {
      name: 'places',
      look: 'How many sources came to each server first, second, third.',
      element: (
        <PlaceBars
          nameHead="Server"
          places={['first', 'second', 'third']}
          rows={[
            { key: 'heron', label: 'heron', counts: [40, 3, 0] },
            { key: 'wren', label: 'wren', counts: [3, 36, 4] },
            { key: 'lark', label: 'lark', counts: [0, 4, 20] },
          ]}
          selected={new Set()}
          onSelect={nothing}
          label="Places of each server"
        />
      ),
      widths: [WIDE],
    },
  ],
}

import { HostTimelines } from '../../../src/charts/HostTimelines'
import { PlaceBars } from '../../../src/charts/PlaceBars'
import { counts as countsOf } from '../draw-data'
import { type GalleryGroup, NARROW, WIDE } from '../gallery-case'

const nothing = () => undefined
const MARCH = Date.UTC(2026, 2, 1) / 1000
const DAY = 86_400

function rowOf(label: string, picture: string, note: string) {
  const bins = countsOf(picture).map((count, at) => ({ start: MARCH + at * DAY, values: [count] }))
  return { key: label, label, note, bins, total: bins.reduce((sum, { values }) => sum + (values[0] ?? 0), 0) }
}

export const SERVERS: GalleryGroup = {
  title: 'Servers',
  cases: [
    {
      name: 'hosts',
      look: 'Three servers on one axis and one scale; the second is chosen, the third was hardly tried.',
      element: (
        <HostTimelines
          rows={[rowOf('heron', '▁▃▅█▅▃▁', '70 %'), rowOf('wren', '··▂▃▂··', '28 %'), rowOf('lark', '·····▁·', '2 %')]}
          binSeconds={DAY}
          range={{ start: MARCH, end: MARCH + 7 * DAY }}
          selected={new Set(['wren'])}
          onSelect={nothing}
          noun="attempts"
          label="Attempts a day at each server"
        />
      ),
      widths: [NARROW, WIDE],
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

import { Columns } from '../../../src/charts/Columns'
import { PanelBars } from '../../../src/charts/PanelBars'
import { RankFrequency } from '../../../src/charts/RankFrequency'
import { TimeBars } from '../../../src/charts/TimeBars'
import { counts as countsOf } from '../draw-data'
import { type GalleryGroup, NARROW } from '../gallery-case'

const nothing = () => undefined
const PANEL = 490
const MARCH = Date.UTC(2026, 2, 1) / 1000
const DAY = 86_400

/** Shares as tenths of a text picture's heights. */
function Lengths({ picture, max }: { readonly picture: string; readonly max: number }) {
  const counts = countsOf(picture)
  const sum = Math.max(
    1,
    counts.reduce((all, count) => all + count, 0),
  )
  return (
    <Columns
      columns={counts.map((count, at) => ({ key: String(at), label: String(at), share: count / sum }))}
      max={max}
      fill="attack2"
      label="Attempts by the length of the name"
      describe={({ label }) => `${label} characters`}
      selected={new Set(['4'])}
      onSelect={nothing}
    />
  )
}

/** Kinds with their names and their shares of two panels. */
function Kinds({ rows }: { readonly rows: readonly (readonly [label: string, count: number, ...shares: number[]])[] }) {
  return (
    <PanelBars
      rows={rows.map(([label, count, ...shares]) => ({ key: label, label, count, shares }))}
      panels={[
        { key: 'valid', label: 'Names that exist', fill: 'attack' },
        { key: 'invalid', label: 'Names that don’t', fill: 'attack2' },
      ]}
      head="Kind"
      countHead="Names"
      label="Kinds of names"
      selected={new Set(['roles and tests'])}
      onSelect={nothing}
    />
  )
}

export const NAMES: GalleryGroup = {
  title: 'Names',
  cases: [
    {
      name: 'panels',
      look: 'Each column has an axis of its own, and says how much larger it is drawn; nothing has no bar, hardly anything one of a pixel.',
      element: (
        <Kinds
          rows={[
            ['systems and services', 87, 0.99, 0.13],
            ['roles and tests', 25, 0.01, 0.06],
            ['first names', 1_558, 0, 0.2],
            ['imitate a log', 1, 0, 0.0004],
          ]}
        />
      ),
      widths: [NARROW, PANEL],
    },
    {
      name: 'panels-nothing',
      look: 'No name at all: zeros, and no bar is said to be drawn larger.',
      element: <Kinds rows={[['systems and services', 0, 0, 0]]} />,
      widths: [PANEL],
    },
    {
      name: 'columns',
      look: 'The largest three say their share; four characters are chosen.',
      element: <Lengths picture="·▁▃▆█▅▂" max={0.4} />,
      widths: [NARROW, PANEL],
    },
    {
      name: 'columns-nothing',
      look: 'No column, an axis all the same.',
      element: <Lengths picture="·····" max={1} />,
      widths: [NARROW],
    },
    {
      name: 'ranks',
      look: 'Both axes in steps of ten: one name far above the rest, many tried once.',
      element: (
        <RankFrequency
          counts={{ ranks: [1, 2, 3, 10, 40, 100, 200], counts: [9_000, 300, 200, 40, 5, 1, 1] }}
          leaders={['root', 'admin']}
          half={1}
          once={101}
          one="name"
          noun="attempts"
          label="How often each name is tried, by rank"
        />
      ),
      widths: [NARROW, PANEL],
    },
    {
      name: 'time-bars',
      look: 'One name over a month: the largest bar says how much it is.',
      element: (
        <TimeBars
          start={MARCH}
          binSeconds={DAY}
          counts={countsOf('·▁▂▃··▅█▄▂···▁▁▂▃▃▂▁········')}
          noun="attempts"
          label="Attempts at this name over time"
        />
      ),
      widths: [NARROW],
    },
  ],
}

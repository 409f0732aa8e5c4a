import type { ComponentProps } from 'react'
import { DayStrips, type StripRow } from '../../../src/charts/DayStrips'
import { decadeScale } from '../../../src/charts/decade-scale'
import { counts } from '../draw-data'
import { type GalleryGroup, NARROW } from '../gallery-case'

const DAY = 86_400
/** Monday 4 March 2024. */
const MONDAY = 19_786 * DAY
const BESIDE_CURVE = 530
const nothing = () => undefined

/** A row a name, its days drawn. */
function strips(pictures: Readonly<Record<string, string>>, unit = 20): StripRow[] {
  return Object.entries(pictures).map(([label, picture]) => {
    const days = counts(picture, unit)
    return { key: label, label, days, total: days.reduce((sum, count) => sum + count, 0) }
  })
}

type DrawnProps = Pick<ComponentProps<typeof DayStrips>, 'rows' | 'selected' | 'onSelect'>

function Drawn({ rows, start = MONDAY, ...props }: DrawnProps & { readonly start?: number }) {
  const length = rows[0]?.days.length ?? 14
  return (
    <DayStrips
      rows={rows}
      range={{ start, end: start + length * DAY }}
      scale={decadeScale(rows.flatMap(({ days }) => days))}
      label="Attempts by source and day"
      {...props}
    />
  )
}

const SOURCES = strips({
  '203.0.113.9': '··▂█▇▅▂···',
  '198.51.100.23': '▁▁▁▁▁▁▁▁▁▁',
  '2001:db8::c0de': '▁······▁··',
  '192.0.2.77': '·········▁',
})

export const DAY_STRIPS: GalleryGroup = {
  title: 'Day strips',
  cases: [
    {
      name: 'strips',
      look: 'A raid of a week, a steady one, one that came twice with its life as a line between, one that came last.',
      element: <Drawn rows={SOURCES} />,
      widths: [NARROW, BESIDE_CURVE],
    },
    {
      name: 'strips-chosen',
      look: 'The second source is chosen: a wash under its row; rows can be pressed.',
      element: <Drawn rows={SOURCES} selected={new Set(['198.51.100.23'])} onSelect={nothing} />,
      widths: [BESIDE_CURVE],
    },
    {
      name: 'strips-hostile',
      look: 'A host name that is too long is cut, so that days keep two thirds of the width; markup is inert.',
      element: (
        <Drawn
          rows={strips({
            'a.very.long.host.name.that.never.ends.example': '▁▂▃▄▅▆▇█▇▆▅▄▃▂',
            '<svg onload=alert(1)>': '▁·▁·▁·▁·▁·▁·▁·',
          })}
        />
      ),
      widths: [NARROW, BESIDE_CURVE],
    },
    {
      name: 'strips-huge',
      look: 'Totals of millions keep off the days.',
      element: <Drawn rows={strips({ '203.0.113.9': '▁▂▃▄▅▆▇█▇▆▅▄▃▂' }, 12_345_678)} />,
      widths: [NARROW],
    },
    {
      name: 'strips-one-day',
      look: 'One day is one cell from name to total.',
      element: <Drawn rows={strips({ '203.0.113.9': '▃' })} />,
      widths: [BESIDE_CURVE],
    },
    {
      name: 'strips-before-1970',
      look: 'Days before 1970 in their order.',
      element: <Drawn rows={strips({ '203.0.113.9': '▁▂▃▄▅▆▇█' })} start={-4 * DAY} />,
      widths: [BESIDE_CURVE],
    },
    {
      name: 'strips-nothing',
      look: 'No source: days alone.',
      element: <Drawn rows={[]} />,
      widths: [BESIDE_CURVE],
    },
  ],
}

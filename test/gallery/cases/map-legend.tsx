import type { ComponentProps } from 'react'
import { formatCompact } from '../../../src/base/format'
import { ChoroplethLegend } from '../../../src/charts/ChoroplethLegend'
import { type ClassScale, decadeScale, equalScale } from '../../../src/charts/decade-scale'
import { type GalleryGroup, NARROW } from '../gallery-case'

const BESIDE_MAP = 510
const nothing = () => undefined

interface DrawnProps extends Partial<ComponentProps<typeof ChoroplethLegend>> {
  readonly counts: readonly number[]
  readonly scaleOf?: (values: Iterable<number>) => ClassScale
}

/** Countries AA, BB, … with the counts given. */
function Drawn({ counts, scaleOf = decadeScale, ...props }: DrawnProps) {
  const values = new Map(counts.map((count, index) => [String.fromCodePoint(65 + index).repeat(2), count]))
  return (
    <ChoroplethLegend
      scale={scaleOf(counts)}
      values={values}
      noun="attempts"
      formatStep={(from) => formatCompact(from)}
      selected={new Set()}
      onPick={nothing}
      {...props}
    />
  )
}

const SPREAD = [120_000, 9_000, 8_700, 450, 300, 12, 3, 1]

export const MAP_LEGENDS: GalleryGroup = {
  title: 'Legend of the map',
  cases: [
    {
      name: 'legend',
      look: 'A stroke for each country; BB and CC are neighbours, so only the larger says its code.',
      element: <Drawn counts={SPREAD} />,
      widths: [BESIDE_MAP],
    },
    {
      name: 'legend-narrow',
      look: 'On a phone the hint is shorter, and steps keep apart.',
      element: <Drawn counts={SPREAD} />,
      widths: [NARROW],
    },
    {
      name: 'legend-chosen',
      look: 'All countries of the class from 100 on are chosen: an ink frame.',
      element: <Drawn counts={SPREAD} selected={new Set(['DD', 'EE'])} />,
      widths: [BESIDE_MAP],
    },
    {
      name: 'legend-equal-steps',
      look: 'Six equal steps with round beginnings, most strokes at the left.',
      element: <Drawn counts={SPREAD} scaleOf={equalScale} />,
      widths: [BESIDE_MAP],
    },
    {
      name: 'legend-one',
      look: 'One country: one class, one stroke.',
      element: <Drawn counts={[1]} />,
      widths: [BESIDE_MAP],
    },
    {
      name: 'legend-nothing',
      look: 'No country: one empty class.',
      element: <Drawn counts={[]} />,
      widths: [BESIDE_MAP],
    },
    {
      name: 'legend-crowd',
      look: 'Twenty-six equal countries: one stroke, one code.',
      element: <Drawn counts={Array.from({ length: 26 }, () => 500)} />,
      widths: [BESIDE_MAP],
    },
  ],
}

import { ShareCurve } from '../../../src/charts/ShareCurve'
import { type GalleryGroup, NARROW } from '../gallery-case'

const BESIDE_STRIPS = 470

function Drawn({ counts }: { readonly counts: readonly number[] }) {
  return (
    <ShareCurve
      counts={counts}
      one="source"
      whole="of the attempts"
      equal="if all sources were equal"
      label="Share of the attempts by the busiest sources"
    />
  )
}

export const SHARE_CURVES: GalleryGroup = {
  title: 'Share curve',
  cases: [
    {
      name: 'curve',
      look: 'Few make much: the curve stands far above the dotted one, with marks at a quarter, half and nine tenths.',
      element: <Drawn counts={Array.from({ length: 60 }, (_, rank) => Math.round(9_000 / (rank + 1) ** 1.4))} />,
      widths: [NARROW, BESIDE_STRIPS],
    },
    {
      name: 'curve-equal',
      look: 'All are equal: both curves are one.',
      element: <Drawn counts={Array.from({ length: 40 }, () => 7)} />,
      widths: [BESIDE_STRIPS],
    },
    {
      name: 'curve-one-of-many',
      look: 'One makes nearly all: its marks at the left don’t lie on each other.',
      element: <Drawn counts={[100_000, ...Array.from({ length: 30 }, () => 1)]} />,
      widths: [NARROW, BESIDE_STRIPS],
    },
    {
      name: 'curve-two-of-many',
      look: 'Two make nearly all: their marks stand right below their points, off the label of the top line.',
      element: <Drawn counts={[600, 370, ...Array.from({ length: 30 }, () => 1)]} />,
      widths: [BESIDE_STRIPS],
    },
    {
      name: 'curve-two',
      look: 'Two sources.',
      element: <Drawn counts={[3, 1]} />,
      widths: [BESIDE_STRIPS],
    },
    {
      name: 'curve-one',
      look: 'One source makes all.',
      element: <Drawn counts={[12]} />,
      widths: [BESIDE_STRIPS],
    },
    {
      name: 'curve-nothing',
      look: 'No source: the grid alone.',
      element: <Drawn counts={[]} />,
      widths: [BESIDE_STRIPS],
    },
  ],
}

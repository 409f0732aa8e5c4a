import { type BarPart, WholeBar } from '../../../src/charts/WholeBar'
import type { Fill } from '../../../src/charts/fills'
import { type GalleryGroup, WIDE } from '../gallery-case'

const nothing = () => undefined

function part(label: string, value: number, fill: Fill, note?: string): BarPart {
  return { key: label, label, value, fill, ...(note === undefined ? {} : { note }) }
}

function drawn(parts: readonly BarPart[], onSelect?: (key: string) => void) {
  return <WholeBar parts={parts} label="Every line of the log" {...(onSelect === undefined ? {} : { onSelect })} />
}

const LOG = [
  part('failed attempts', 167_911, 'attack'),
  part('scans', 61_004, 'scan'),
  part('log-ins', 57, 'success', '57 log-ins, 2 of them suspicious'),
  part('other lines', 754_920, 'other'),
  part('unreadable', 12, 'unknown'),
]

export const WHOLE_BARS: GalleryGroup = {
  title: 'Whole bar',
  cases: [
    {
      name: 'whole',
      look: 'Parts that are too thin to see are 3 px wide and say their number above; narrow, a list says all.',
      element: drawn(LOG),
    },
    {
      name: 'whole-pressable',
      look: 'Slices are buttons with names.',
      element: drawn(LOG.slice(0, 3), nothing),
      widths: [WIDE],
    },
    {
      name: 'whole-thin',
      look: 'Six thin parts beside a thick one: labels find a place, or the list stands below.',
      element: drawn([
        part('all the rest', 1_000_000, 'other'),
        part('failed attempts', 6, 'attack'),
        part('scans', 5, 'scan'),
        part('log-ins', 4, 'success'),
        part('break-ins', 3, 'breach'),
        part('doubtful', 2, 'doubt'),
        part('unreadable', 1, 'unknown'),
      ]),
      widths: [WIDE],
    },
    {
      name: 'whole-equal',
      look: 'Four equal parts.',
      element: drawn([
        part('one', 5, 'attack'),
        part('two', 5, 'attack2'),
        part('three', 5, 'scan'),
        part('four', 5, 'mid'),
      ]),
    },
    {
      name: 'whole-one',
      look: 'One part is the whole; what is zero is not drawn.',
      element: drawn([part('failed attempts', 3, 'attack'), part('scans', 0, 'scan')]),
    },
    {
      name: 'whole-nothing',
      look: 'Nothing of anything.',
      element: drawn([part('failed attempts', 0, 'attack'), part('scans', 0, 'scan')]),
    },
    {
      name: 'whole-huge',
      look: 'Billions, and a label that is longer than its slice.',
      element: drawn([
        part('failed attempts at names that exist and at those that don’t', 9_876_543_210, 'attack'),
        part('<b>other</b>', 98_765_432_101, 'other'),
      ]),
    },
  ],
}

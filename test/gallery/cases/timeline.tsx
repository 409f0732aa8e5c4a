import type { ComponentProps } from 'react'
import { Timeline } from '../../../src/charts/Timeline'
import { bins } from '../draw-data'
import { type GalleryGroup, NARROW, WIDE } from '../gallery-case'

const MINUTE = 60
const HOUR = 3_600
const DAY = 86_400
/** Monday 4 March 2024. */
const MONDAY = 19_786 * DAY
const nothing = () => undefined
const VALIDITY = [
  { key: 'valid', label: 'at names that exist', fill: 'attack' },
  { key: 'invalid', label: 'at names that don’t', fill: 'attack2' },
] as const

type Props = ComponentProps<typeof Timeline>

/** A stack, the lowest series first, of pictures of bins that are `seconds` wide. */
function stack(pictures: readonly string[], seconds: number, { start = MONDAY, unit = 100 } = {}) {
  const drawn = bins(pictures, seconds, start, unit)
  return { bins: drawn, binSeconds: seconds, range: { start, end: start + drawn.length * seconds } }
}

function Drawn(props: Omit<Props, 'series' | 'onSelect' | 'noun' | 'label' | 'selection'> & Partial<Props>) {
  return (
    <Timeline series={VALIDITY} selection={null} onSelect={nothing} noun="attempts" label="Attempts a day" {...props} />
  )
}

const DAYS = stack(['▁▂▁▂▃▁▁▂▃▂', '▁▃▆▂▂▁▁▁▂▅'], DAY)

const BESIDE_THOUSANDS = stack(['▁·▂█▁··', '·▁·█·▁▂'], DAY, { unit: 1 }).bins.map(({ start, values }) => ({
  start,
  values: values.map((value) => (value === 8 ? 4_000 : value)),
}))
const YEAR = stack(['▁▂▁▂▃▁▂'.repeat(52), '▁▁▄▂▁▁▁'.repeat(52)], DAY)

export const TIMELINES: GalleryGroup = {
  title: 'Timeline',
  cases: [
    {
      name: 'timeline',
      look: 'Dark stands below, light on it; weekends are shaded; the highest bar says its number and day.',
      element: <Drawn {...DAYS} />,
    },
    {
      name: 'timeline-lane',
      look: 'Few log-ins have a lane with a scale of their own, and the break-in is a line through both with its name.',
      element: (
        <Drawn
          {...DAYS}
          lane={{ label: 'log-ins', fill: 'success', bins: bins(['▁▁·▂▁··▁▂·'], DAY, MONDAY) }}
          marks={[{ key: 'in', time: MONDAY + 4.6 * DAY, label: 'deploy got in', fill: 'breach' }]}
        />
      ),
    },
    {
      name: 'timeline-log',
      look: 'On the log scale one attempt has a height beside thousands; parts divide their bar by shares.',
      element: <Drawn {...stack(['▁·▂█▁··', '·▁·█·▁▂'], DAY, { unit: 1 })} scale="log" bins={BESIDE_THOUSANDS} />,
    },
    {
      name: 'timeline-shares',
      look: 'Every bar is as high as the others, and an empty day stays empty.',
      element: <Drawn {...stack(['▁▂▁·▃▁▁', '▁▁▆·▁▁▁'], DAY)} scale="shares" />,
    },
    {
      name: 'timeline-gap-burst',
      look: 'The gap has a bracket under it, the burst a line above it; both say how long.',
      element: (
        <Drawn
          {...stack(['▁▂▁▂▃·····▂▃▂▁▂▁', '▁▁▁▁▁·····▁█▁▁▁▁'], 6 * HOUR)}
          notes={[
            {
              key: 'burst',
              kind: 'burst',
              start: MONDAY + 11 * 6 * HOUR,
              end: MONDAY + 12 * 6 * HOUR,
              lines: ['burst: 1,100 in 6 min', '203.0.113.9, 6 Mar 18:00'],
            },
            {
              key: 'gap',
              kind: 'gap',
              start: MONDAY + 5 * 6 * HOUR,
              end: MONDAY + 10 * 6 * HOUR,
              lines: ['quiet for 30 h 00 min', 'from 5 Mar 06:00'],
            },
          ]}
        />
      ),
    },
    {
      name: 'timeline-selection',
      look: 'The chosen days lie under a veil between two handles, and the read-out says their count and share.',
      element: <Drawn {...DAYS} selection={{ start: MONDAY + 2 * DAY, end: MONDAY + 5 * DAY }} />,
    },
    {
      name: 'timeline-unread',
      look: 'What is not read yet is hatched from its edge on, and says so where there is room.',
      element: <Drawn {...DAYS} unreadFrom={0.6} unreadLabel="not read yet" />,
    },
    {
      name: 'timeline-marks-crowded',
      look: 'Names of events at nearly the same time stand below each other, the last one left of its line.',
      element: (
        <Drawn
          {...DAYS}
          marks={[
            { key: 'a', time: MONDAY + 3.1 * DAY, label: 'deploy got in', fill: 'breach' },
            { key: 'b', time: MONDAY + 3.2 * DAY, label: 'git logged in', fill: 'success' },
            { key: 'c', time: MONDAY + 9.9 * DAY, label: '<b>x</b>" onload=alert(1) got in', fill: 'breach' },
          ]}
        />
      ),
      widths: [WIDE],
    },
    {
      name: 'timeline-nothing',
      look: 'Axis and days without a bar: no number is said of nothing.',
      element: <Drawn {...stack(['·······', '·······'], DAY)} />,
    },
    {
      name: 'timeline-one',
      look: 'One bin of one attempt: one bar, one label.',
      element: <Drawn {...stack(['▁', '·'], HOUR, { unit: 1 })} label="Attempts an hour" />,
    },
    {
      name: 'timeline-equal',
      look: 'All bars are equal: the first would be named, but there stand the labels of the grid.',
      element: <Drawn {...stack(['▃▃▃▃▃▃▃▃▃▃▃▃', '▃▃▃▃▃▃▃▃▃▃▃▃'], HOUR)} label="Attempts an hour" />,
      widths: [WIDE],
    },
    {
      name: 'timeline-huge',
      look: 'Billions: the labels of the grid don’t reach into the bars’ names.',
      element: <Drawn {...stack(['▁▂▃▂▇▂▁', '▁▁▂▁▄▁·'], DAY, { unit: 987_654_321 })} />,
    },
    {
      name: 'timeline-before-1970',
      look: 'A clock that was never set: times before 1970 stand in their order.',
      element: <Drawn {...stack(['▁▂▃▅▂▁', '·▁▂▂▁·'], DAY, { start: -5 * DAY })} />,
    },
    {
      name: 'timeline-minute',
      look: 'One minute by seconds: ticks say seconds.',
      element: (
        <Drawn
          {...stack(['▁▂▃▅▂▁▁▂▃▂▁▁', '·▁▂▂▁·▁▁▁···'], 5, { start: MONDAY + 3 * HOUR + 7 * MINUTE, unit: 1 })}
          label="Attempts in five seconds"
        />
      ),
      widths: [WIDE],
    },
    {
      name: 'timeline-year',
      look: 'A year of days on a phone: bars are weeks, since days were too thin to be seen, and ticks are months.',
      element: <Drawn {...YEAR} />,
      widths: [NARROW],
    },
  ],
}

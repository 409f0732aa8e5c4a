import { Tooltip } from '../../../src/charts/Tooltip'
import { BarReadout } from '../../../src/charts/TimelineReadouts'
import { timelineFrame } from '../../../src/charts/timeline-layout'
import { type GalleryGroup, NARROW } from '../gallery-case'

const DAY = 86_400
const room = { position: 'relative', height: '9rem' } as const
const bar = { start: 10 * DAY, seconds: DAY, values: [1_200, 40], inLane: 1 }
const series = [
  { key: 'valid', label: 'at names that exist', fill: 'attack' },
  { key: 'invalid', label: 'at names that don’t', fill: 'attack2' },
] as const

export const READOUTS: GalleryGroup = {
  title: 'Read-outs',
  cases: [
    {
      name: 'tooltip-edges',
      look: 'Boxes near the left and the right edge stay in the picture; the lower ones hang above their point.',
      element: (
        <div style={room}>
          <Tooltip x={4} y={20} width={NARROW} height={144} lines={[<b key="name">left</b>, '12 attempts']} />
          <Tooltip x={346} y={20} width={NARROW} height={144} lines={[<b key="name">right</b>, '12 attempts']} />
          <Tooltip x={175} y={140} width={NARROW} height={144} arrow lines={['one', 'two', 'three', 'never']} />
        </div>
      ),
      widths: [NARROW],
    },
    {
      name: 'timeline-readout',
      look: 'The bar under the pointer says its parts, those that are there, and the lane’s log-in.',
      element: (
        <div style={room}>
          <BarReadout
            bar={bar}
            series={series}
            lane="log-ins"
            scale="shares"
            frame={{ ...timelineFrame(NARROW, true), top: 110 }}
            range={{ start: 0, end: 21 * DAY }}
          />
        </div>
      ),
      widths: [NARROW],
    },
  ],
}

import type { ComponentProps } from 'react'
import { MiniTimeline } from '../../../src/charts/MiniTimeline'
import { bins } from '../draw-data'
import type { GalleryGroup } from '../gallery-case'

const DAY = 86_400
const BAR = 300
const BINS = bins(['▁▂▁▂▃▁▁▂▃█▂▁▁▁'], DAY)
const WHOLE = { start: 0, end: 14 * DAY }
const nothing = () => undefined

function Drawn(props: Partial<ComponentProps<typeof MiniTimeline>>) {
  return (
    <MiniTimeline
      bins={BINS}
      binSeconds={DAY}
      range={WHOLE}
      selection={null}
      onSelect={nothing}
      noun="attempts"
      label="All of the time"
      {...props}
    />
  )
}

export const MINI_TIMELINES: GalleryGroup = {
  title: 'Mini timeline',
  cases: [
    {
      name: 'mini',
      look: 'All of the time in 30 px: grey bars, a handle at either end, no text.',
      element: <Drawn />,
      widths: [BAR],
    },
    {
      name: 'mini-selection',
      look: 'Some days are chosen, a break-in lies within; the handles stand at the days.',
      element: <Drawn selection={{ start: 3 * DAY, end: 9 * DAY }} marks={[{ key: 'in', time: 7.2 * DAY }]} />,
      widths: [BAR],
    },
    {
      name: 'mini-unread',
      look: 'The last third is not read yet and hatched.',
      element: <Drawn unreadFrom={0.66} />,
      widths: [BAR],
    },
    {
      name: 'mini-nothing',
      look: 'A frame and its handles.',
      element: <Drawn bins={[]} />,
      widths: [BAR],
    },
  ],
}

import { useMemo } from 'react'
import { formatCount } from '../base/format'
import { Brush } from './Brush'
import { HATCH } from './fills'
import { Svg } from './Svg'
import { timeToX, type Range } from './time-scale'
import { mergeBins, sumBetween, type Bin } from './timeline-bins'
import { lanePath } from './timeline-layout'
import type { TimelineMark } from './timeline-texts'
import { useBrush } from './use-brush'
import { useWidth } from './use-width'

export interface MiniTimelineProps {
  readonly bins: readonly Bin[]
  readonly marks?: readonly Pick<TimelineMark, 'key' | 'time'>[]
  readonly binSeconds: number
  readonly range: Range
  readonly selection: Range | null
  readonly onSelect: (range: Range | null) => void
  readonly onPreview?: (range: Range | null) => void
  readonly noun: string
  readonly unreadFrom?: number | undefined
  readonly label: string
}

const HEIGHT = 30
const INSET = 0.75

/** The whole time in a strip for a sticky bar, with the same brush as the large picture. Without a selection its handles stand at the ends. */
export function MiniTimeline(props: MiniTimelineProps) {
  const { bins, marks = [], binSeconds, range, selection, onSelect, onPreview, noun, unreadFrom, label } = props
  const { ref, width } = useWidth('mini')
  const pxPerSecond = width / (range.end - range.start)
  const merged = useMemo(() => mergeBins(bins, binSeconds, pxPerSecond, 2), [bins, binSeconds, pxPerSecond])
  const path = useMemo(() => lanePath(merged, range, HEIGHT - 1, HEIGHT - 5, width), [merged, range, width])
  const limits = { domain: range, step: merged.seconds }
  const brush = useBrush({ selection, limits, width, onSelect, onPreview, endHandles: true })
  const { shown } = brush
  const count = shown ? `${formatCount(sumBetween(bins, shown.start, shown.end))} ${noun}` : ''
  const unread = unreadFrom === undefined ? width : unreadFrom * width
  return (
    <div className="chart mini" ref={ref}>
      <Svg width={width} height={HEIGHT} label={label} interactive>
        <path d={path} className="mini-bars" />
        {unread < width ? <rect x={unread} y={0} width={width - unread} height={HEIGHT} fill={HATCH} /> : null}
        {marks.map(({ key, time }) => {
          const x = timeToX(time, range, width)
          return <line key={key} className="breach-line" x1={x} x2={x} y1={1} y2={HEIGHT - 1} />
        })}
        <rect className="mini-frame" x={INSET} y={INSET} width={width - 2 * INSET} height={HEIGHT - 2 * INSET} />
        {shown ? null : <EndHandles width={width} />}
        <Brush
          {...{ brush, width }}
          domain={range}
          top={0}
          bottom={HEIGHT}
          label={`${label}: range of time`}
          valueText={count}
        />
      </Svg>
    </div>
  )
}

function EndHandles({ width }: { readonly width: number }) {
  return [0, width - 5].map((x) => <rect key={x} className="brush-knob" x={x} y={8} width={5} height={14} rx={2} />)
}

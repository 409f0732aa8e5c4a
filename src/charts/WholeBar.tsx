import { useMemo } from 'react'
import { formatCount, formatShare } from '../base/format'
import { fillProps, type Fill } from './fills'
import { Swatch } from './Keys'
import { Svg } from './Svg'
import { useWidth } from './use-width'
import { layoutLabels, layoutSlices, type LabelledPart, type Slice, type SliceLabel } from './whole-bar-layout'

export interface BarPart {
  readonly key: string
  readonly label: string
  readonly value: number
  readonly fill: Fill
  /** Stands in place of "label · share" under the number where that says too little. */
  readonly note?: string
}

export interface WholeBarProps {
  readonly parts: readonly BarPart[]
  /** The picture in words. */
  readonly label: string
  /** Makes the slices buttons. */
  readonly onSelect?: (key: string) => void
}

/** Below this width labels are a list. */
const LIST_BELOW = 600
const BAR_TOP = 58
const BAR_HEIGHT = 64

/** One bar of a whole, its parts in their proportions; what would be too thin to see is drawn 3 px wide and numbered. */
export function WholeBar({ parts, label, onSelect }: WholeBarProps) {
  const { ref, width } = useWidth()
  const labelled = useMemo(() => withText(parts), [parts])
  const slices = useMemo(() => layoutSlices(labelled, width), [labelled, width])
  // Where all parts are nothing there is no slice to hang a label on, and the list says so.
  const isList = width < LIST_BELOW || slices.length === 0
  const labels = useMemo(
    () => (isList ? undefined : layoutLabels(labelled, slices, width)),
    [isList, labelled, slices, width],
  )
  const top = labels ? BAR_TOP : 0
  const height = labels ? 176 : 44
  return (
    <div className="chart whole-bar" ref={ref}>
      <Svg width={width} height={height} label={label} interactive={onSelect !== undefined}>
        {slices.map((slice) => (
          <SliceMark
            key={slice.key}
            slice={slice}
            part={parts.find((part) => part.key === slice.key)}
            y={top}
            height={labels ? BAR_HEIGHT : 44}
            onSelect={onSelect}
          />
        ))}
        {labels?.map((placed) => (
          <PlacedLabel key={placed.key} placed={placed} part={labelled.find((part) => part.key === placed.key)} />
        ))}
      </Svg>
      {labels ? null : <PartList parts={parts} />}
    </div>
  )
}

function withText(parts: readonly BarPart[]): LabelledPart[] {
  const whole = wholeOf(parts)
  return parts.map(({ key, label, value, note }) => ({
    key,
    value,
    number: formatCount(value),
    line: note ?? `${label} · ${formatShare(value / whole)}`,
  }))
}

/** What shares are of; of nothing all shares are nothing. */
function wholeOf(parts: readonly BarPart[]): number {
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + part.value, 0),
  )
}

interface SliceMarkProps {
  readonly slice: Slice
  readonly part: BarPart | undefined
  readonly y: number
  readonly height: number
  readonly onSelect: ((key: string) => void) | undefined
}

function SliceMark({ slice, part, y, height, onSelect }: SliceMarkProps) {
  if (!part) return null
  const shape = { x: slice.x, y, width: slice.width, height, ...fillProps(part.fill) }
  if (!onSelect) return <rect {...shape} />
  return (
    <rect
      {...shape}
      className={`${shape.className} pressable`}
      role="button"
      tabIndex={0}
      aria-label={`${part.label}, ${formatCount(part.value)}`}
      onClick={() => {
        onSelect(part.key)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') onSelect(part.key)
      }}
    />
  )
}

function PlacedLabel({ placed, part }: { readonly placed: SliceLabel; readonly part: LabelledPart | undefined }) {
  const above = placed.side === 'above'
  const bottom = BAR_TOP + BAR_HEIGHT
  const number = above ? BAR_TOP - 38 : bottom + 30
  return (
    <g>
      <path className="leader" d={above ? `M${placed.leader},${BAR_TOP}v-12` : `M${placed.leader},${bottom}v12`} />
      <text className="chart-number" x={placed.x} y={number} textAnchor={placed.anchor}>
        {part?.number}
      </text>
      <text className="chart-small ink-2" x={placed.x} y={number + 18} textAnchor={placed.anchor}>
        {part?.line}
      </text>
    </g>
  )
}

function PartList({ parts }: { readonly parts: readonly BarPart[] }) {
  const whole = wholeOf(parts)
  return (
    <ul className="part-list">
      {parts.map((part) => (
        <li key={part.key}>
          <Swatch fill={part.fill} />
          <span>{part.label}</span>
          <b>{formatCount(part.value)}</b>
          <span className="dim">{formatShare(part.value / whole)}</span>
        </li>
      ))}
    </ul>
  )
}

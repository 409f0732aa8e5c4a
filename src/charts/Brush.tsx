import type { PointerEvent } from 'react'
import { formatRange } from '../base/format'
import type { BrushHandle } from './use-brush'
import { timeToX, type Range } from './time-scale'

interface BrushProps {
  readonly brush: BrushHandle
  readonly domain: Range
  readonly width: number
  readonly top: number
  readonly bottom: number
  /** What is chosen, for screen readers. */
  readonly label: string
  /** Said where no range is chosen. */
  readonly allText?: string
  /** Said after the range, such as a count. */
  readonly valueText?: string
  readonly onHover?: (event: PointerEvent<SVGElement>) => void
  readonly onLeave?: () => void
  readonly onFocus?: () => void
}

/** The chosen range over a picture of time: a veil, ink edges, handles; one stop of the Tab key. */
export function Brush(props: BrushProps) {
  const { brush, domain, width, top, bottom, label, valueText, onHover, onLeave, onFocus } = props
  const { shown, handlers } = brush
  const { allText = 'all of the time' } = props
  const words = shown ? formatRange(shown.start, shown.end, { year: true, seconds: true }) : allText
  return (
    <g
      className={`brush ${brush.dragging ? `brush-${brush.dragging}` : ''}`}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={domain.start}
      aria-valuemax={domain.end}
      aria-valuenow={shown?.start ?? domain.start}
      aria-valuetext={valueText ? `${words}, ${valueText}` : words}
      {...handlers}
      onPointerMove={(event) => {
        handlers.onPointerMove(event)
        onHover?.(event)
      }}
      onPointerLeave={onLeave}
      onFocus={onFocus}
    >
      <rect className="brush-surface" x={0} y={top} width={width} height={bottom - top} />
      {shown ? <Chosen range={shown} domain={domain} width={width} top={top} bottom={bottom} /> : null}
    </g>
  )
}

interface ChosenProps {
  readonly range: Range
  readonly domain: Range
  readonly width: number
  readonly top: number
  readonly bottom: number
}

function Chosen({ range, domain, width, top, bottom }: ChosenProps) {
  const start = timeToX(range.start, domain, width)
  const end = timeToX(range.end, domain, width)
  return (
    <>
      <rect className="brush-veil" x={start} y={top} width={end - start} height={bottom - top} />
      <Handle x={start} top={top} bottom={bottom} />
      <Handle x={end} top={top} bottom={bottom} />
    </>
  )
}

function Handle({ x, top, bottom }: { readonly x: number; readonly top: number; readonly bottom: number }) {
  const height = Math.min(26, (bottom - top) * 0.5)
  const middle = (top + bottom) / 2
  return (
    <g className="brush-handle">
      <line x1={x} x2={x} y1={top} y2={bottom} />
      <rect className="brush-knob" x={x - 2.5} y={middle - height / 2} width={5} height={height} rx={2} />
      <rect className="brush-reach" x={x - 7} y={top} width={14} height={bottom - top} />
    </g>
  )
}

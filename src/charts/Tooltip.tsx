import type { ReactNode } from 'react'

interface TooltipProps {
  /** Where it points, in the units of the picture. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** At most three; the first is set bold. */
  readonly lines: readonly ReactNode[]
  /** A mark on the lower edge that points down. */
  readonly arrow?: boolean
}

/** Height above a point below which the box hangs under it. */
export const TOOLTIP_ROOM = 72

/** Which edge of the box stays near the point, so that it does not leave the picture. */
function tooltipAlign(x: number, width: number): 'start' | 'middle' | 'end' {
  const margin = Math.min(140, width / 2.5)
  if (x < margin) return 'start'
  return x > width - margin ? 'end' : 'middle'
}

/** A box over the picture; it says nothing that a table does not say too. */
export function Tooltip({ x, y, width, height, lines, arrow = false }: TooltipProps) {
  const side = y < TOOLTIP_ROOM ? 'below' : 'above'
  return (
    <div
      className={`tooltip tooltip-${tooltipAlign(x, width)} tooltip-${arrow ? 'above tooltip-arrow' : side}`}
      style={{ left: `${(x / width) * 100}%`, top: `${(y / height) * 100}%` }}
      aria-hidden="true"
    >
      {lines.slice(0, 3).map((line, index) => (
        <span key={index}>{line}</span>
      ))}
    </div>
  )
}

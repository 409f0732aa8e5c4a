import type { ReactNode } from 'react'

interface SvgProps {
  readonly width: number
  readonly height: number
  /** What the picture shows, in words: the sentence above it is a good choice. */
  readonly label: string
  /** True when parts of it can be focused; an image would hide them from screen readers. */
  readonly interactive?: boolean
  readonly children: ReactNode
}

/** The canvas of a chart. Its units are those of `useWidth`, so text is never scaled by the width of the picture. */
export function Svg({ width, height, label, interactive = false, children }: SvgProps) {
  return (
    <svg
      className="chart-svg"
      viewBox={`0 0 ${width} ${height}`}
      role={interactive ? 'group' : 'img'}
      aria-label={label}
      data-chart=""
    >
      {children}
    </svg>
  )
}

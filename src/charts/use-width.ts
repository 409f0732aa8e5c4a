import { createContext, useCallback, useContext, useState } from 'react'

/** What a chart is laid out in: CSS pixels at the root font size of 16, so that large-type themes enlarge text too. */
export interface Width {
  /** Goes on the element whose width is measured. */
  readonly ref: (node: HTMLElement | null) => (() => void) | undefined
  /** Width of that element in layout units; the likeliest until it is in the page. */
  readonly width: number
}

/** Places that charts stand in, each with the width that it has in a wide window. */
const WIDTHS = { column: 1_040, legend: 510, strips: 530, curve: 470, week: 760, mini: 300, columns: 490, panel: 560 }
export type ChartPlace = keyof typeof WIDTHS

/**
 * The width for which the pictures below are drawn, once and at once, without measuring: where there is no page to
 * measure, or it is not yet that wide. `null`: they measure themselves.
 */
export const FixedWidth = createContext<number | null>(null)

/** What each place measured last: a chart that begins with it need not be drawn twice, nor layout be forced. */
const measured = new Map<ChartPlace, number>()

function measure(node: HTMLElement): number {
  const rootSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return Math.round(node.clientWidth / (rootSize / 16))
}

/** Width of an element, kept up to date, so that a picture can be drawn anew for it instead of being scaled. */
export function useWidth(place: ChartPlace = 'column'): Width {
  const fixed = useContext(FixedWidth)
  const [width, setWidth] = useState(() => measured.get(place) ?? WIDTHS[place])
  const ref = useCallback(
    (node: HTMLElement | null) => {
      if (!node || fixed !== null) return undefined
      const update = () => {
        const next = measure(node)
        if (next === 0) return
        measured.set(place, next)
        setWidth(next)
      }
      if (!measured.has(place)) update()
      // It tells once at the beginning too, when the page is laid out anyway.
      const observer = new ResizeObserver(update)
      observer.observe(node)
      return () => {
        observer.disconnect()
      }
    },
    [place, fixed],
  )
  return { ref, width: fixed ?? width }
}

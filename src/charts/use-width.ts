import { useCallback, useState } from 'react'

/** What a chart is laid out in: CSS pixels at the root font size of 16, so that large-type themes enlarge text too. */
export interface Width {
  /** Goes on the element whose width is measured. */
  readonly ref: (node: HTMLElement | null) => (() => void) | undefined
  /** Width of that element in layout units; the fallback until it is in the page. */
  readonly width: number
}

function measure(node: HTMLElement): number {
  const rootSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return Math.round(node.clientWidth / (rootSize / 16))
}

/** Width of an element, kept up to date, so that a picture can be drawn anew for it instead of being scaled. */
export function useWidth(fallback = 1_040): Width {
  const [width, setWidth] = useState(fallback)
  const ref = useCallback((node: HTMLElement | null) => {
    if (!node) return undefined
    const update = () => {
      const next = measure(node)
      if (next > 0) setWidth(next)
    }
    update()
    const observer = new ResizeObserver(update)
    observer.observe(node)
    return () => {
      observer.disconnect()
    }
  }, [])
  return { ref, width }
}

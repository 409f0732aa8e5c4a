import { useEffect, useState } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { rowWindow, type RowWindow } from './row-keys'
import { heldWidths } from './table-widths'
import type { DetailSize } from './use-detail-size'

/** Height of a row at the root font size of 16. */
const ROW_HEIGHT = 33
/** Rows kept beyond the edges; the scroller shows some twenty. */
const OVERSCAN = 8

interface RowWindowHandle extends RowWindow {
  /** Goes on the element that scrolls. */
  readonly setScroller: (node: HTMLDivElement | null) => void
  readonly open: boolean
  /** Widths of the columns in pixels, held while the table scrolls: other rows must not move them. */
  readonly widths: readonly number[]
  readonly before: number
  readonly after: number
  readonly toggle: (head: HTMLElement | null) => void
  readonly scrollTo: (index: number) => void
}

/**
 * The lint of the React compiler knows this hook by its first name and warns wherever it is called, also where the
 * compiler is told to keep out, as below.
 */
const useVirtualRows = useVirtualizer

interface OpenShape {
  readonly widths: readonly number[]
  /** Of a row, in pixels. */
  readonly height: number
}

function measure(head: HTMLElement | null): OpenShape {
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
  const cells = [...(head?.querySelectorAll('th') ?? [])].map((cell) => ({
    width: cell.getBoundingClientRect().width,
    number: cell.classList.contains('right'),
  }))
  return { widths: heldWidths(cells, scale), height: ROW_HEIGHT * scale }
}

/**
 * Which rows are in the page: the first ones, or, once all are shown, those in sight of a scrolling body. `detail` is what
 * is open below a row.
 */
export function useRowWindow(rowCount: number, firstRows: number, detail: DetailSize | null): RowWindowHandle {
  // TanStack Virtual hands out functions that must not be memoised, so the React compiler has to leave this hook alone.
  'use no memo'
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  const [shape, setShape] = useState<OpenShape | null>(null)
  const open = shape !== null
  const height = shape?.height ?? ROW_HEIGHT
  const virtual = useVirtualRows({
    count: rowCount,
    getScrollElement: () => scroller,
    estimateSize: (index) => height + (index === detail?.index ? detail.height : 0),
    overscan: OVERSCAN,
    enabled: open,
  })
  useEffect(() => {
    virtual.measure()
  }, [virtual, detail])
  const seen = virtual.getVirtualItems()
  const { start, end } = rowWindow(open, rowCount, firstRows, seen)
  const toggle = (head: HTMLElement | null) => {
    setShape(open ? null : measure(head))
  }
  return {
    setScroller,
    open,
    widths: shape?.widths ?? [],
    start,
    end,
    before: open ? (seen[0]?.start ?? 0) : 0,
    after: open ? virtual.getTotalSize() - (seen.at(-1)?.end ?? 0) : 0,
    toggle,
    scrollTo: (index) => {
      virtual.scrollToIndex(index)
    },
  }
}

import { useRef, useState } from 'react'
import type { RowWindow } from './row-keys'

export interface RowFocus {
  /** Index of the one row that the Tab key stops at; always one that is in the page. */
  readonly stop: number
  readonly setActive: (index: number) => void
  /** Moves the focus to a row, also to one that is not in the page yet. */
  readonly goTo: (table: Element | null, index: number) => void
  /** To be told of rows that enter the page. */
  readonly onMount: (index: number, node: HTMLElement) => void
}

/** Roving focus over rows of which most are not in the page: a row asked for takes the focus when it arrives. */
export function useRowFocus({ start, end }: RowWindow, scrollTo: ((index: number) => void) | undefined): RowFocus {
  const [active, setActive] = useState(0)
  const wanted = useRef<number | null>(null)
  const onMount = (index: number, node: HTMLElement) => {
    if (wanted.current !== index) return
    wanted.current = null
    node.focus({ preventScroll: scrollTo !== undefined })
  }
  const goTo = (table: Element | null, index: number) => {
    setActive(index)
    wanted.current = index
    scrollTo?.(index)
    const node = table?.querySelector<HTMLElement>(`tr[data-index="${index}"]`)
    if (node) onMount(index, node)
  }
  const stop = Math.min(Math.max(active, start), Math.max(start, end - 1))
  return { stop, setActive, goTo, onMount }
}

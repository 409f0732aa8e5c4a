import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'

interface Popover {
  readonly open: boolean
  readonly toggle: () => void
  readonly close: () => void
}

/** Paper kept between a popover and the edges of the window. */
const EDGE = 12

/** Moves a popover sideways so that it stays in the window; through CSSOM, as the content policy demands. */
export function keepInWindow(node: HTMLElement | null): void {
  if (!node) return
  node.style.setProperty('--shift', '0px')
  const box = node.getBoundingClientRect()
  const over = box.right - (document.documentElement.clientWidth - EDGE)
  const shift = Math.max(EDGE - box.left, Math.min(0, -over))
  node.style.setProperty('--shift', `${shift}px`)
}

/** A popover beside its button: closed by Escape, which gives the focus back, and by a press anywhere else. */
export function usePopover(root: RefObject<HTMLElement | null>): Popover {
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLElement | null>(null)
  const close = useCallback(() => {
    setOpen(false)
    opener.current?.focus()
  }, [])
  useEffect(() => {
    if (!open) return undefined
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // The page's own Escape takes the last filter back; this one only closes.
      event.stopPropagation()
      close()
    }
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('keydown', onKey, true)
    document.addEventListener('pointerdown', onPress)
    return () => {
      document.removeEventListener('keydown', onKey, true)
      document.removeEventListener('pointerdown', onPress)
    }
  }, [open, close, root])
  const toggle = () => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    setOpen(!open)
  }
  return { open, toggle, close }
}

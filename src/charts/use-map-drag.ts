import { useEffect, useMemo, useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react'
import { isWhole, type MapZoom, movedBy, pinched } from './map-zoom'
import type { Point } from './plane'

export interface DragHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLDivElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLDivElement>) => void
  readonly onPointerUp: (event: PointerEvent<HTMLDivElement>) => void
  readonly onPointerCancel: (event: PointerEvent<HTMLDivElement>) => void
  readonly onClickCapture: (event: MouseEvent<HTMLDivElement>) => void
}

/** Pixels that a pointer may tremble in a click. */
const TREMBLE = 5

/** Drags with one pointer, zooms with two fingers; the click at the end of a drag is nobody's. */
export function useMapDrag(
  frame: RefObject<HTMLDivElement | null>,
  zoom: MapZoom,
  change: (next: (zoom: MapZoom) => MapZoom) => void,
): DragHandlers {
  const isStill = isWhole(zoom)
  const down = useRef(new Map<number, Point>())
  const isDragging = useRef(false)
  useTwoFingers(frame)
  return useMemo(() => {
    const lift = ({ pointerId }: PointerEvent) => {
      down.current.delete(pointerId)
    }
    return {
      onPointerDown: (event) => {
        if (down.current.size === 0) isDragging.current = false
        if (event.button === 0) down.current.set(event.pointerId, at(event))
      },
      onPointerMove: (event) => {
        const before = down.current.get(event.pointerId)
        if (before === undefined) return
        const now = at(event)
        const other = [...down.current].find(([id]) => id !== event.pointerId)?.[1]
        const trembles = Math.hypot(now[0] - before[0], now[1] - before[1]) < TREMBLE
        if (!isDragging.current && (trembles || (isStill && other === undefined))) return
        isDragging.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
        down.current.set(event.pointerId, now)
        const { width, height } = event.currentTarget.getBoundingClientRect()
        change((zoom) =>
          other === undefined
            ? movedBy(zoom, [(now[0] - before[0]) / width, (now[1] - before[1]) / height])
            : pinched(zoom, [before, other], [now, other], { width, height }),
        )
      },
      onPointerUp: lift,
      onPointerCancel: lift,
      onClickCapture: (event) => {
        if (!isDragging.current) return
        isDragging.current = false
        event.stopPropagation()
      },
    }
  }, [isStill, change])
}

/** Where a pointer is in the element that hears of it, in pixels. */
function at({ currentTarget, clientX, clientY }: PointerEvent): Point {
  const { left, top } = currentTarget.getBoundingClientRect()
  return [clientX - left, clientY - top]
}

/** Two fingers are the map's, although one scrolls the page. */
function useTwoFingers(frame: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const node = frame.current
    if (node === null) return undefined
    const onTouchMove = (event: TouchEvent) => {
      if (event.touches.length > 1 && event.cancelable) event.preventDefault()
    }
    node.addEventListener('touchmove', onTouchMove, { passive: false })
    return () => {
      node.removeEventListener('touchmove', onTouchMove)
    }
  }, [frame])
}

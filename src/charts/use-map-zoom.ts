import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react'
import { isSameZoom, type MapZoom, movedBy, STEP, WHOLE, zoomedAt } from './map-zoom'
import type { Point } from './plane'
import { type DragHandlers, useMapDrag } from './use-map-drag'

export type ChangeZoom = (next: (zoom: MapZoom) => MapZoom) => void

interface MapZoomState {
  readonly zoom: MapZoom
  readonly change: ChangeZoom
  /** Goes on the element around the picture: it hears of the wheel. */
  readonly frame: RefObject<HTMLDivElement | null>
  readonly handlers: DragHandlers & {
    readonly onKeyDownCapture: (event: KeyboardEvent<HTMLDivElement>) => void
    readonly onDoubleClick: (event: MouseEvent<HTMLDivElement>) => void
  }
}

/** How far Shift with an arrow moves the map, as a share of the picture. */
const PAN = 0.2

const KEYS: Readonly<Record<string, (zoom: MapZoom) => MapZoom>> = {
  '+': (zoom) => zoomedAt(zoom, STEP),
  '=': (zoom) => zoomedAt(zoom, STEP),
  '-': (zoom) => zoomedAt(zoom, 1 / STEP),
  '0': () => WHOLE,
}

const SHIFTED: Readonly<Record<string, Point>> = {
  ArrowLeft: [PAN, 0],
  ArrowRight: [-PAN, 0],
  ArrowUp: [0, PAN],
  ArrowDown: [0, -PAN],
}

/** What part of a map is shown, and the keys, the wheel, fingers and the pointer that change it. */
export function useMapZoom(): MapZoomState {
  const [zoom, setZoom] = useState(WHOLE)
  const frame = useRef<HTMLDivElement>(null)
  const change = useCallback<ChangeZoom>((next) => {
    setZoom((before) => {
      const after = next(before)
      return isSameZoom(before, after) ? before : after
    })
  }, [])
  useWheel(frame, zoom, change)
  const drag = useMapDrag(frame, zoom, change)
  const handlers = useMemo(
    () => ({
      ...drag,
      onKeyDownCapture: (event: KeyboardEvent<HTMLDivElement>) => {
        const next = keyed(event)
        if (next === undefined) return
        event.preventDefault()
        event.stopPropagation()
        change(next)
      },
      onDoubleClick: (event: MouseEvent<HTMLDivElement>) => {
        const point = shareOf(event.currentTarget, event)
        change((before) => zoomedAt(before, 2, point))
      },
    }),
    [drag, change],
  )
  return { zoom, change, frame, handlers }
}

function keyed({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): ((zoom: MapZoom) => MapZoom) | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  const by = shiftKey ? SHIFTED[key] : undefined
  return by === undefined ? KEYS[key] : (zoom) => movedBy(zoom, by)
}

/** Where something happened, as shares of an element's width and height. */
function shareOf(
  element: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Point {
  const box = element.getBoundingClientRect()
  return [(clientX - box.left) / box.width, (clientY - box.top) / box.height]
}

/**
 * The wheel zooms with Ctrl or ⌘ (so does a touchpad's pinch), and without where the keyboard is in the map: else the
 * page scrolls.
 */
function useWheel(frame: RefObject<HTMLDivElement | null>, zoom: MapZoom, change: ChangeZoom): void {
  useEffect(() => {
    const node = frame.current
    if (node === null) return undefined
    const onWheel = (event: WheelEvent) => {
      const isMeant = event.ctrlKey || event.metaKey
      if (!isMeant && node.querySelector(':focus-visible') === null) return
      const point = shareOf(node, event)
      const times = timesOf(event)
      if (!isMeant && isSameZoom(zoom, zoomedAt(zoom, times, point))) return
      event.preventDefault()
      change((before) => zoomedAt(before, times, point))
    }
    // React's own listener may not keep the page from scrolling.
    node.addEventListener('wheel', onWheel, { passive: false })
    return () => {
      node.removeEventListener('wheel', onWheel)
    }
  }, [frame, zoom, change])
}

/** A notch of a wheel is about 100 px or 3 lines; a pinch comes as a wheel in small steps. At most twice at once. */
function timesOf({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const pixels = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? deltaY : deltaY * 33
  const isFine = ctrlKey && Math.abs(pixels) < 50
  return Math.min(2, Math.max(0.5, 2 ** (-pixels * (isFine ? 0.015 : 0.005))))
}

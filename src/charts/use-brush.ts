import { useState, type KeyboardEvent, type PointerEvent } from 'react'
import { gripAt, IDLE, reduceBrush, type BrushEvent, type BrushLimits, type Grip } from './brush-state'
import { timeToX, xToTime, type Range } from './time-scale'

interface BrushOptions {
  /** The kept range. */
  readonly selection: Range | null
  readonly limits: BrushLimits
  /** Width of the picture in layout units; the brush spans all of it. */
  readonly width: number
  readonly onSelect: (range: Range | null) => void
  readonly onPreview?: ((range: Range | null) => void) | undefined
  /** Without a selection there are handles at both ends: a drag from an end cuts that end off. */
  readonly endHandles?: boolean
  /** Whether the picture has all of the time: a range over all of it then is none. */
  readonly isWhole?: boolean
  readonly onZoom?: ((step: ZoomStep) => void) | undefined
}

/** A closer look, a wider one, or one at all. */
export type ZoomStep = 'in' | 'out' | 'whole'

const ZOOM_KEYS: Readonly<Record<string, ZoomStep>> = { '+': 'in', '=': 'in', '-': 'out', '0': 'whole' }

export interface BrushHandle {
  /** The range to draw: the one being tried, else the kept one. */
  readonly shown: Range | null
  /** True while keyboard or pointer try a range that is not kept yet. */
  readonly trying: boolean
  readonly dragging: Grip | null
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<SVGElement>) => void
    readonly onPointerMove: (event: PointerEvent<SVGElement>) => void
    readonly onPointerUp: (event: PointerEvent<SVGElement>) => void
    readonly onPointerCancel: () => void
    readonly onDoubleClick: () => void
    readonly onKeyDown: (event: KeyboardEvent<SVGElement>) => void
    readonly onBlur: () => void
  }
}

/** How far a pointer moves before a press becomes a drag, and how near an edge it must be to take hold of it. */
const DRAG_THRESHOLD = 3
const REACH = { mouse: 7, touch: 18 }
const PAGE = 10

/** Horizontal position of a pointer in the units of the picture. */
export function pointerX(event: PointerEvent<SVGElement>, width: number): number {
  const canvas = event.currentTarget.ownerSVGElement ?? event.currentTarget
  const box = canvas.getBoundingClientRect()
  return ((event.clientX - box.left) / box.width) * width
}

function stepOf(event: KeyboardEvent): number | undefined {
  const steps: Record<string, number> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: PAGE,
    PageDown: -PAGE,
  }
  return steps[event.key]
}

/** Pointer and keyboard of a brush over time. A drag keeps its range on release, the keyboard on Enter. */
export function useBrush(options: BrushOptions): BrushHandle {
  const { selection, limits, width, onSelect, onPreview, onZoom, endHandles = false, isWhole = true } = options
  const [state, setState] = useState(IDLE)
  const shown = state.preview ?? selection
  const trying = state.preview !== null && state.preview !== selection

  const send = (event: BrushEvent) => {
    const next = reduceBrush(state, event, limits)
    setState(next)
    if (next.preview !== state.preview) onPreview?.(next.preview)
  }
  const keep = (range: Range | null) => {
    const { domain } = limits
    send({ type: 'drop' })
    onSelect(range && (!isWhole || range.start > domain.start || range.end < domain.end) ? range : null)
  }
  const release = () => {
    if (!state.drag) return
    if (state.preview && state.preview !== state.drag.from) keep(state.preview)
    else send({ type: 'drop' })
  }

  const onPointerDown = (event: PointerEvent<SVGElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const { domain } = limits
    const x = pointerX(event, width)
    const held = selection ?? (endHandles ? domain : null)
    const edges: [number, number] | null = held && [
      timeToX(held.start, domain, width),
      timeToX(held.end, domain, width),
    ]
    const found = gripAt(x, edges, event.pointerType === 'touch' ? REACH.touch : REACH.mouse)
    const grip = found === 'move' && !selection ? 'new' : found
    send({ type: 'press', grip, at: xToTime(x, domain, width), from: grip === 'new' ? selection : held })
  }
  const onPointerMove = (event: PointerEvent<SVGElement>) => {
    if (!state.drag) return
    const x = pointerX(event, width)
    const untouched = state.preview === state.drag.from
    if (untouched && Math.abs(x - timeToX(state.drag.at, limits.domain, width)) < DRAG_THRESHOLD) return
    send({ type: 'drag', at: xToTime(x, limits.domain, width) })
  }
  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    const by = stepOf(event)
    const zoom = event.ctrlKey || event.metaKey ? undefined : ZOOM_KEYS[event.key]
    if (zoom !== undefined) onZoom?.(zoom)
    else if (by !== undefined) send({ type: 'step', by, resize: event.shiftKey, from: shown })
    else if (event.key === 'Enter' && state.preview) keep(state.preview)
    else if (event.key === 'Escape' && state.preview) send({ type: 'drop' })
    else if (event.key === 'Escape' && selection) keep(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const drop = () => {
    send({ type: 'drop' })
  }
  const onDoubleClick = () => {
    keep(null)
  }
  return {
    shown,
    trying,
    dragging: state.drag?.grip ?? null,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp: release,
      onPointerCancel: drop,
      onDoubleClick,
      onKeyDown,
      onBlur: drop,
    },
  }
}

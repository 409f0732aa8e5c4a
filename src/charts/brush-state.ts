import { floorTo } from '../base/time-bins'
import type { Range } from './time-scale'

/** What a press takes hold of: nothing (a new range), the range, or one of its edges. */
export type Grip = 'new' | 'move' | 'start' | 'end'

interface BrushState {
  /** The range being tried, before it is kept; null while a press has not moved yet. */
  readonly preview: Range | null
  readonly drag: { readonly grip: Grip; readonly at: number; readonly from: Range | null } | null
}

export type BrushEvent =
  | { readonly type: 'press'; readonly grip: Grip; readonly at: number; readonly from: Range | null }
  | { readonly type: 'drag'; readonly at: number }
  | { readonly type: 'release' }
  | { readonly type: 'step'; readonly by: number; readonly resize: boolean; readonly from: Range | null }
  | { readonly type: 'drop' }

/** The whole time, and the width of a bin that edges snap to, in seconds. */
export interface BrushLimits {
  readonly domain: Range
  readonly step: number
}

export const IDLE: BrushState = { preview: null, drag: null }

/** Moves a brush on; pure, so that pointer and keyboard share it and tests need no page. */
export function reduceBrush(state: BrushState, event: BrushEvent, limits: BrushLimits): BrushState {
  switch (event.type) {
    case 'press':
      return { preview: event.from, drag: { grip: event.grip, at: event.at, from: event.from } }
    case 'drag':
      return state.drag ? { ...state, preview: dragged(state.drag, event.at, limits) } : state
    case 'release':
      return { ...state, drag: null }
    case 'step':
      return { preview: stepped(event.from, event.by, event.resize, limits), drag: null }
    case 'drop':
      return IDLE
  }
}

/** The nearest edge of a bin, inside the domain. */
export function snap(time: number, { domain, step }: BrushLimits): number {
  return Math.min(domain.end, Math.max(domain.start, floorTo(time + step / 2, step)))
}

function between(a: number, b: number, limits: BrushLimits): Range {
  const start = snap(Math.min(a, b), limits)
  const end = snap(Math.max(a, b), limits)
  return end > start ? { start, end } : oneBin(start, limits)
}

function oneBin(at: number, { domain, step }: BrushLimits): Range {
  const start = Math.min(at, domain.end - step)
  return { start: Math.max(domain.start, start), end: Math.min(domain.end, start + step) }
}

function dragged(drag: NonNullable<BrushState['drag']>, at: number, limits: BrushLimits): Range {
  const { grip, from } = drag
  if (grip === 'new' || !from) return between(drag.at, at, limits)
  if (grip === 'move') return moved(from, snap(from.start + at - drag.at, limits) - from.start, limits.domain)
  return between(grip === 'start' ? from.end : from.start, at, limits)
}

function moved(range: Range, by: number, domain: Range): Range {
  const held = Math.min(domain.end - range.end, Math.max(domain.start - range.start, by))
  return { start: range.start + held, end: range.end + held }
}

function stepped(from: Range | null, by: number, resize: boolean, limits: BrushLimits): Range {
  const { domain, step } = limits
  if (!from) {
    const twelfth = Math.max(step, snap(domain.start + (domain.end - domain.start) / 12, limits) - domain.start)
    return { start: domain.start, end: Math.min(domain.end, domain.start + twelfth) }
  }
  if (!resize) return moved(from, by * step, domain)
  const end = snap(from.end + by * step, limits)
  return { start: from.start, end: Math.max(end, Math.min(domain.end, from.start + step)) }
}

/** What a press at a position takes hold of; edges are easier to hit than they look. */
export function gripAt(x: number, edges: readonly [number, number] | null, reach: number): Grip {
  if (!edges) return 'new'
  const [start, end] = edges
  const toStart = Math.abs(x - start)
  const toEnd = Math.abs(x - end)
  if (Math.min(toStart, toEnd) <= reach) return toStart <= toEnd && x <= (start + end) / 2 ? 'start' : 'end'
  return x > start && x < end ? 'move' : 'new'
}

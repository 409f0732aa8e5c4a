import type { Range } from '../../charts/time-scale'
import type { ZoomStep } from '../../charts/use-brush'

/** No closer look than this, seconds. */
const LEAST = 60

/** The time that a step leads to, from the time in view: null is all of it. A selection in view is what a closer look is at. */
export function zoomed(step: ZoomStep, view: Range, whole: Range, selection: Range | null): Range | null {
  if (step === 'whole') return null
  if (step === 'in' && selection !== null && isWithin(selection, view)) return selection
  const middle = (view.start + view.end) / 2
  const length = Math.max(LEAST, (view.end - view.start) * (step === 'in' ? 0.5 : 2))
  return held({ start: middle - length / 2, end: middle + length / 2 }, whole)
}

/** The view half of its width earlier (-1) or later (1), inside the whole. */
export function panned(view: Range, whole: Range, direction: -1 | 1): Range | null {
  const length = view.end - view.start
  const by = (direction * length) / 2
  const start = Math.min(whole.end - length, Math.max(whole.start, view.start + by))
  return held({ start, end: start + length }, whole)
}

/** Whether a closer look at a selection shows less than the view does. */
export function isWithin(selection: Range, view: Range): boolean {
  const isInside = selection.start < view.end && selection.end > view.start
  return isInside && selection.end - selection.start < view.end - view.start
}

function held({ start, end }: Range, whole: Range): Range | null {
  const [from, to] = [Math.max(whole.start, Math.round(start)), Math.min(whole.end, Math.round(end))]
  return from <= whole.start && to >= whole.end ? null : { start: from, end: to }
}

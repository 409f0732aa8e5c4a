import type { Range } from '../../charts/time-scale'
import { isWithin, panned, zoomed } from './zoom'

interface ZoomToolsProps {
  readonly view: Range
  readonly whole: Range
  readonly isWhole: boolean
  readonly selection: Range | null
  readonly onZoom: (zoom: Range | null) => void
}

/** A closer look at the picture and back: the filter stays what it is. */
export function ZoomTools({ view, whole, isWhole, selection, onZoom }: ZoomToolsProps) {
  const canEnter = selection !== null && isWithin(selection, view)
  const to = (zoom: Range | null) => () => {
    onZoom(zoom)
  }
  const tools = [
    {
      label: 'zoom in to the selection',
      isOff: !canEnter,
      onClick: to(zoomed('in', view, whole, selection)),
    },
    { label: 'zoom out', isOff: isWhole, onClick: to(zoomed('out', view, whole, null)) },
    { label: 'earlier', isOff: view.start <= whole.start, onClick: to(panned(view, whole, -1)) },
    { label: 'later', isOff: view.end >= whole.end, onClick: to(panned(view, whole, 1)) },
    { label: 'whole log', isOff: isWhole, onClick: to(null) },
  ]
  return (
    <span className="zoom-tools" role="group" aria-label="Time in view">
      {tools.map(({ label, isOff, onClick }) => (
        <button key={label} type="button" className="text-button" disabled={isOff} onClick={onClick}>
          {label}
        </button>
      ))}
    </span>
  )
}

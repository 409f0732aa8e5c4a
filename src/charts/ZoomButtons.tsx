import { formatCount } from '../base/format'
import { isNearest, isWhole, type MapZoom, STEP, WHOLE, zoomedAt } from './map-zoom'

interface ZoomButtonsProps {
  readonly zoom: MapZoom
  readonly change: (next: (zoom: MapZoom) => MapZoom) => void
}

/** Nearer, farther, all of it: what the wheel and fingers do, for everybody. They stay where they are. */
export function ZoomButtons({ zoom, change }: ZoomButtonsProps) {
  const buttons = [
    { text: '+', name: 'Nearer', off: isNearest(zoom), next: (before: MapZoom) => zoomedAt(before, STEP) },
    { text: '−', name: 'Farther', off: isWhole(zoom), next: (before: MapZoom) => zoomedAt(before, 1 / STEP) },
    { text: 'reset', name: 'reset: the whole map', off: isWhole(zoom), next: () => WHOLE },
  ]
  return (
    <div className="zoom-buttons" role="group" aria-label="Zoom of the map">
      {buttons.map(({ text, name, off, next }) => (
        <button
          key={text}
          type="button"
          aria-label={name}
          aria-disabled={off}
          onClick={() => {
            change(next)
          }}
        >
          {text}
        </button>
      ))}
      <output className="visually-hidden">
        {isWhole(zoom) ? 'the whole map' : `enlarged ${formatCount(zoom.scale, 1)} times`}
      </output>
    </div>
  )
}

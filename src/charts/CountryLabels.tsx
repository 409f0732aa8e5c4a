import { textOrigin, type PlacedLabel } from './label-layout'
import type { MapLabels } from './use-map-labels'
import type { Colour } from './decade-scale'
import type { Point } from './plane'

interface CountryLabelsProps extends MapLabels {
  readonly colourOf: (alpha2: string) => Colour
}

/** From this class on a fill is far enough from ink for text in paper's colour. */
const DARK_FROM = 4

/** Names and numbers on the map, as placed by `placeLabels`. */
export function CountryLabels({ labels, movedBy, colourOf }: CountryLabelsProps) {
  return (
    <g className="country-labels" aria-hidden="true">
      {labels.map((label) => (
        <CountryLabel
          key={label.shape.key}
          label={label}
          by={movedBy(label)}
          onDark={label.inside && colourOf(label.shape.key) >= DARK_FROM}
        />
      ))}
    </g>
  )
}

interface CountryLabelProps {
  readonly label: PlacedLabel
  readonly by: Point
  readonly onDark: boolean
}

function CountryLabel({ label, by, onDark }: CountryLabelProps) {
  const [x, y] = textOrigin(label)
  const ink = onDark ? 'on-sequence' : 'ink halo'
  return (
    <g transform={by[0] === 0 && by[1] === 0 ? undefined : `translate(${by.join()})`}>
      {label.leader ? (
        <path className="leader" d={`M${label.leader.map((point) => point.map(Math.round).join(',')).join('L')}`} />
      ) : null}
      <text className={`bold ${ink}`} x={x} y={y} textAnchor={label.anchor}>
        {label.name}
      </text>
      {label.value ? (
        <text className={`chart-small ${ink}`} x={x} y={y + 14} textAnchor={label.anchor}>
          {label.value}
        </text>
      ) : null}
    </g>
  )
}

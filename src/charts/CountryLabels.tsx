import { textOrigin, type PlacedLabel } from './label-layout'
import type { Colour } from './decade-scale'

interface CountryLabelsProps {
  readonly labels: readonly PlacedLabel[]
  readonly colourOf: (alpha2: string) => Colour
}

/** From this class on a fill is far enough from ink for text in paper's colour. */
const DARK_FROM = 4

/** Names and numbers on the map, as placed by `placeLabels`. */
export function CountryLabels({ labels, colourOf }: CountryLabelsProps) {
  return (
    <g className="country-labels" aria-hidden="true">
      {labels.map((label) => (
        <CountryLabel
          key={label.shape.key}
          label={label}
          onDark={label.inside && colourOf(label.shape.key) >= DARK_FROM}
        />
      ))}
    </g>
  )
}

function CountryLabel({ label, onDark }: { readonly label: PlacedLabel; readonly onDark: boolean }) {
  const [x, y] = textOrigin(label)
  const ink = onDark ? 'on-sequence' : 'ink halo'
  return (
    <g>
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

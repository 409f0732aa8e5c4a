import { isDot } from './CountryShapes'
import type { CountryShape } from './geo-shapes'

interface MapOutlinesProps {
  readonly keys: Iterable<string>
  readonly byKey: ReadonlyMap<string, CountryShape>
  readonly values: ReadonlyMap<string, number>
  readonly dotRadius: number
  readonly className: string
}

/** Drawn over everything else, since a neighbour would cover half of a stroke. */
export function MapOutlines({ keys, byKey, values, dotRadius, className }: MapOutlinesProps) {
  return [...keys].map((key) => {
    const shape = byKey.get(key)
    if (!shape) return null
    const [x, y] = shape.centre
    return isDot(shape, values) ? (
      <circle key={key} className={className} cx={x} cy={y} r={dotRadius + 1.5} />
    ) : (
      <path key={key} className={className} d={shape.d} />
    )
  })
}

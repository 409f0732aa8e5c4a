import { useCallback, useMemo, useState } from 'react'
import { formatCount, formatShare } from '../../base/format'
import { Choropleth } from '../../charts/Choropleth'
import { ChoroplethLegend } from '../../charts/ChoroplethLegend'
import { decadeScale, equalScale } from '../../charts/decade-scale'
import type { WorldTopology } from '../../charts/geo-shapes'
import { Keys } from '../../charts/Keys'
import type { PickMode } from '../../charts/pick'
import type { CountryRow } from '../../model/answers'
import { useSession } from '../../state/context'
import { useWorld } from '../../state/world'
import { Caption } from '../../widgets/Caption'
import { Segmented } from '../../widgets/Segmented'

interface WorldFigureProps {
  readonly countries: readonly CountryRow[]
  readonly selected: ReadonlySet<string>
}

const MEASURES = [
  { key: 'attempts', label: 'attempts' },
  { key: 'sources', label: 'sources' },
  { key: 'perMillionAddresses', label: 'per million addresses' },
] as const
type Measure = (typeof MEASURES)[number]['key']

const SCALES = [
  { key: 'log', label: 'log' },
  { key: 'linear', label: 'linear' },
] as const
type ScaleName = (typeof SCALES)[number]['key']

/** The choropleth with its switches and legend. */
export function WorldFigure({ countries, selected }: WorldFigureProps) {
  const session = useSession()
  const world = useWorld() as WorldTopology | null
  const [measure, setMeasure] = useState<Measure>('attempts')
  const [scaleName, setScaleName] = useState<ScaleName>('log')
  const values = useMemo(
    () => new Map(countries.map((row) => [row.alpha2 ?? '', row[measure] ?? 0] as const)),
    [countries, measure],
  )
  const scale = useMemo(
    () => (scaleName === 'log' ? decadeScale(values.values()) : equalScale(values.values())),
    [values, scaleName],
  )
  const rows = useMemo(() => new Map(countries.map((row) => [row.alpha2 ?? '', row] as const)), [countries])
  const onMap = useMemo(() => (world === null ? null : codesOf(world)), [world])
  const missing = countries.filter((row) => onMap !== null && !onMap.has(row.alpha2 ?? ''))
  const noun = MEASURES.find((each) => each.key === measure)?.label ?? ''
  const formatValue = useCallback(
    (value: number) => formatCount(value, measure === 'perMillionAddresses' ? 1 : 0),
    [measure],
  )
  const onSelect = useCallback(
    (alpha2: string, mode: PickMode) => {
      session.pick('countries', alpha2, mode)
    },
    [session],
  )
  return (
    <figure className="figure">
      <Caption title="Failed attempts by country" note="equal-area map; small places as dots; click to filter">
        <Segmented label="What is shown" options={MEASURES} value={measure} onChange={setMeasure} />
        <Segmented label="Scale" options={SCALES} value={scaleName} onChange={setScaleName} />
      </Caption>
      <div className="world">
        {world === null ? null : (
          <Choropleth
            topology={world}
            values={values}
            scale={scale}
            selected={selected}
            onSelect={onSelect}
            describe={(alpha2, name, value) => describe(rows.get(alpha2), name, `${formatValue(value)} ${noun}`)}
            formatValue={formatValue}
            label={`World map of ${noun}: ${countries
              .slice(0, 5)
              .map((row) => `${row.name ?? ''} ${formatCount(row.attempts)} attempts`)
              .join(', ')}`}
          />
        )}
      </div>
      <div className="map-legend">
        <ChoroplethLegend scale={scale} values={values} noun={noun} />
        <Keys
          stacked
          keys={[
            { key: 'none', label: 'no attempts seen', fill: 'other' },
            { key: 'unknown', label: 'no country code on the map', fill: 'unknown' },
          ]}
        />
      </div>
      {missing.length === 0 ? null : (
        <p className="note">
          Not drawn on the map, but counted:{' '}
          {missing.map((row) => `${row.name ?? ''} (${formatCount(row.attempts)})`).join(', ')}.
        </p>
      )}
    </figure>
  )
}

/** Countries that the map draws; the others are counted beside it. */
function codesOf(world: WorldTopology): Set<string> {
  const codes = world.objects.countries.geometries.map(
    ({ properties }) => properties && 'alpha2' in properties && properties.alpha2,
  )
  return new Set(codes.filter((code) => typeof code === 'string'))
}

function describe(row: CountryRow | undefined, name: string, value: string): readonly string[] {
  if (row === undefined) return [name, 'no attempts seen']
  return [
    `${name} ${row.alpha2 ?? ''} ${row.alpha3 ?? ''}`,
    value,
    `${formatCount(row.attempts)} attempts, ${formatShare(row.share)}, ${formatCount(row.sources)} sources`,
  ]
}

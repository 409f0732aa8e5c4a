import { useCallback, useMemo, useState } from 'react'
import { Choropleth } from '../../charts/Choropleth'
import { ChoroplethLegend } from '../../charts/ChoroplethLegend'
import { decadeScale, equalScale } from '../../charts/decade-scale'
import type { WorldTopology } from '../../charts/geo-shapes'
import type { PickMode } from '../../charts/pick'
import type { CountryRow } from '../../model/answers'
import { useSession } from '../../state/context'
import { useChosen } from '../../state/use-chosen'
import { useExcluded } from '../../state/use-excluded'
import { useWorld } from '../../state/world'
import { Caption } from '../../widgets/Caption'
import { countOf, useCountedNoun, useCountedTitle } from '../outcome-words'
import { Segmented } from '../../widgets/Segmented'
import { describeCountry } from './describe-country'
import { doubtful } from './doubt'
import { MapRemainder } from './MapRemainder'
import { formatMeasure, formatStep, type Measure, measureNoun, measuresOf, valuesOf } from './measures'
import { NotDrawn } from './NotDrawn'
import { withClass } from './pick-class'

interface WorldFigureProps {
  /** Those that are known, most attempts first. */
  readonly countries: readonly CountryRow[]
  /** The country that something outside of the figure points at. */
  readonly hinted: string | null
}

const SCALES = [
  { key: 'log', label: 'log' },
  { key: 'linear', label: 'linear' },
] as const
type ScaleName = (typeof SCALES)[number]['key']

/** The choropleth with its switches, its legend and what stands beside it. */
export function WorldFigure({ countries, hinted }: WorldFigureProps) {
  const title = useCountedTitle()
  const session = useSession()
  const selected = useChosen('countries')
  const excluded = useExcluded('countries')
  const world = useWorld() as WorldTopology | null
  const [measure, setMeasure] = useState<Measure>('attempts')
  const [scaleName, setScaleName] = useState<ScaleName>('log')
  const values = useMemo(() => valuesOf(countries, measure), [countries, measure])
  const scale = useMemo(
    () => (scaleName === 'log' ? decadeScale(values.values()) : equalScale(values.values())),
    [values, scaleName],
  )
  const rows = useMemo(() => new Map(countries.map((row) => [row.alpha2 ?? '', row] as const)), [countries])
  const uncertain = useMemo(() => doubtful(countries), [countries])
  const onMap = useMemo(() => (world === null ? null : codesOf(world)), [world])
  const counted = useCountedNoun()
  const measures = useMemo(() => measuresOf(counted), [counted])
  const noun = measureNoun(measure, counted)
  const formatValue = useCallback((value: number) => formatMeasure(measure, value), [measure])
  const onSelect = useCallback(
    (alpha2: string, mode: PickMode) => {
      session.pick('countries', alpha2, mode)
    },
    [session],
  )
  const onPick = (codes: readonly string[], mode: PickMode) => {
    session.setFilter(withClass(session.store.get().filter, codes, mode))
  }
  return (
    <figure className="figure">
      <Caption title={`${title} by country`} note="equal-area map; small places as dots; click to filter">
        <Segmented label="What is shown" options={measures} value={measure} onChange={setMeasure} />
        <Segmented label="Scale" options={SCALES} value={scaleName} onChange={setScaleName} />
      </Caption>
      <div className="world">
        {world === null ? null : (
          <Choropleth
            topology={world}
            {...{ values, scale, selected, excluded, uncertain, hinted, onSelect, formatValue }}
            describe={(alpha2, name, value) =>
              describeCountry(rows.get(alpha2), name, `${formatValue(value)} ${noun}`, counted)
            }
            label={`World map of ${noun}: ${countries
              .slice(0, 5)
              .map((row) => `${row.name ?? ''} ${countOf(row.attempts, counted)}`)
              .join(', ')}`}
          />
        )}
      </div>
      <div className="map-legend">
        {countries.length === 0 ? null : (
          <ChoroplethLegend
            {...{ scale, values, noun, selected, onPick }}
            formatStep={(from, isNarrow) => formatStep(measure, from, isNarrow)}
          />
        )}
        <MapRemainder
          unseen={onMap === null ? undefined : [...onMap].filter((code) => !rows.has(code)).length}
          {...{ doubtful: uncertain, selected, onPick }}
        />
      </div>
      <NotDrawn
        countries={countries.filter((row) => onMap !== null && !onMap.has(row.alpha2 ?? ''))}
        onSelect={onSelect}
      />
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

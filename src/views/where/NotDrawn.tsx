import { Fragment } from 'react'
import { formatCount } from '../../base/format'
import { pickMode, type PickMode } from '../../charts/pick'
import type { CountryRow } from '../../model/answers'

interface NotDrawnProps {
  readonly countries: readonly CountryRow[]
  readonly onSelect: (alpha2: string, mode: PickMode) => void
}

/** How the map is moved, and the countries that it has no shape of: they are counted, and can be picked here. */
export function NotDrawn({ countries, onSelect }: NotDrawnProps) {
  return (
    <p className="note">
      The map zooms by its buttons, by + and −, by two fingers, or by the wheel with Ctrl or ⌘; a double click goes to a
      country. Hatched land has no country code of its own.
      {countries.length === 0 ? null : ' Not drawn on the map, but counted: '}
      {countries.map(({ alpha2, name, attempts }, index) => (
        <Fragment key={alpha2}>
          {index === 0 ? '' : ', '}
          <button
            type="button"
            className="text-button"
            onClick={(event) => {
              onSelect(alpha2 ?? '', pickMode(event))
            }}
          >
            {name}
          </button>{' '}
          ({formatCount(attempts)})
        </Fragment>
      ))}
      {countries.length === 0 ? '' : '.'}
    </p>
  )
}

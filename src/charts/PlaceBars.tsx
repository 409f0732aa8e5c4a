import { formatCount } from '../base/format'
import { pickMode, type PickMode } from './pick'

export interface PlaceRow {
  readonly key: string
  /** Plain text in the face of the log. */
  readonly label: string
  /** How many stand at each place. */
  readonly counts: readonly number[]
}

interface PlaceBarsProps {
  readonly nameHead: string
  /** Names of the places: "first", "second". */
  readonly places: readonly string[]
  readonly rows: readonly PlaceRow[]
  readonly selected: ReadonlySet<string>
  readonly onSelect: (key: string, mode: PickMode) => void
  readonly label: string
}

/** How often each of a few came first, second and so on: a bar a cell, all on one scale, with its number. */
export function PlaceBars({ nameHead, places, rows, selected, onSelect, label }: PlaceBarsProps) {
  const max = rows.reduce((most, { counts }) => Math.max(most, ...counts), 1)
  return (
    <table className="table places" aria-label={label}>
      <thead>
        <tr>
          <th>{nameHead}</th>
          {places.map((place) => (
            <th key={place}>{place}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label: name, counts }) => (
          <tr
            key={key}
            className={selected.has(key) ? 'pressable selected' : 'pressable'}
            aria-selected={selected.has(key)}
            tabIndex={0}
            onClick={(event) => {
              onSelect(key, pickMode(event))
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') onSelect(key, pickMode(event))
            }}
          >
            <td className="mono places-name">{name}</td>
            {places.map((place, nth) => (
              <td key={place}>
                <Place count={counts[nth] ?? 0} max={max} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Place({ count, max }: { readonly count: number; readonly max: number }) {
  return (
    <span className="place">
      <span className="place-number">{formatCount(count)}</span>
      <svg className="bars-svg" width="100%" height="8" aria-hidden="true">
        <rect className="mark fill-attack" width={`${(count / max) * 100}%`} height="8" />
        {count > 0 ? <rect className="mark fill-attack" width="1" height="8" /> : null}
      </svg>
    </span>
  )
}

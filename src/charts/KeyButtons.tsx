import { type Key, Swatch } from './Keys'
import { pickMode, type PickMode } from './pick'

export interface PickableKey extends Key {
  readonly isChosen: boolean
  /** What a click, a tap or Enter does; without it the key only explains. */
  readonly onPick?: ((mode: PickMode) => void) | undefined
}

interface KeyButtonsProps {
  readonly keys: readonly PickableKey[]
  readonly label: string
  /** How the picture is read, behind the keys; empty: nothing has to be said. */
  readonly hint?: string
}

/** What the fills of a picture stand for, as buttons that filter. */
export function KeyButtons({ keys, label, hint = '' }: KeyButtonsProps) {
  return (
    <ul className="keys key-buttons" aria-label={label}>
      {keys.map(({ key, label: text, fill, shape = 'square', isChosen, onPick }) => (
        <li key={key}>
          {onPick === undefined ? (
            <>
              <Swatch fill={fill} shape={shape} />
              <span>{text}</span>
            </>
          ) : (
            <button
              type="button"
              className="key-button"
              aria-pressed={isChosen}
              onClick={(event) => {
                onPick(pickMode(event))
              }}
            >
              <Swatch fill={fill} shape={shape} />
              <span>{text}</span>
            </button>
          )}
        </li>
      ))}
      {hint === '' ? null : <li className="dim">{hint}</li>}
    </ul>
  )
}

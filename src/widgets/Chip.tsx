import type { ReactNode } from 'react'
import { Icon } from './Icon'

interface ChipProps {
  /** What is filtered: "country", "not network". */
  readonly kind: string
  readonly value: ReactNode
  /** The chip in words, for the names of its buttons. */
  readonly name: string
  readonly onRemove: () => void
  /** Excludes what was chosen, chooses what was excluded. */
  readonly onTurn?: () => void
}

/** A filter in force, the way round and the way out of it. */
export function Chip({ kind, value, name, onRemove, onTurn }: ChipProps) {
  return (
    <span className="chip">
      {onTurn === undefined ? (
        <span className="chip-kind">{kind}</span>
      ) : (
        <button
          type="button"
          className="chip-kind chip-turn"
          aria-label={`${name}: turn it round`}
          title="Turn round: only this, or all but this"
          onClick={onTurn}
        >
          {kind}
        </button>
      )}
      {value}
      <button type="button" className="chip-close" aria-label={`Remove ${name}`} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </span>
  )
}

interface PlainChipProps {
  readonly children: ReactNode
  readonly onClick: () => void
}

/** Takes the last change back; says the key that does the same. */
export function UndoChip({ children, onClick }: PlainChipProps) {
  return (
    <button type="button" className="chip chip-undo" onClick={onClick}>
      <Icon name="undo" />
      {children} <kbd>Esc</kbd>
    </button>
  )
}

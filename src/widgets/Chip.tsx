import type { ReactNode } from 'react'
import { Icon } from './Icon'

interface ChipProps {
  /** What is filtered: "country", "not network". */
  readonly kind?: string
  readonly value: ReactNode
  /** Name of the filter for the button that takes it away. */
  readonly name: string
  readonly onRemove: () => void
}

/** A filter in force, and the way out of it. */
export function Chip({ kind, value, name, onRemove }: ChipProps) {
  return (
    <span className="chip">
      {kind === undefined ? null : <span className="chip-kind">{kind}</span>}
      {value}
      <button type="button" aria-label={`Remove ${name}`} onClick={onRemove}>
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

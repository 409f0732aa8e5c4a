import { Icon } from './Icon'

export interface RowOpenerProps {
  readonly isOpen: boolean
  /** What opens, for screen readers: "more about root". */
  readonly label: string
  /** Whether the Tab key stops at it: in the one row that it stops at. */
  readonly isStop: boolean
  readonly onToggle: () => void
}

/** The small arrow before a row that opens what is below it. */
export function RowOpener({ isOpen, label, isStop, onToggle }: RowOpenerProps) {
  return (
    <button
      type="button"
      className="row-opener"
      aria-expanded={isOpen}
      aria-label={label}
      tabIndex={isStop ? 0 : -1}
      onClick={onToggle}
    >
      <Icon name="down" />
    </button>
  )
}

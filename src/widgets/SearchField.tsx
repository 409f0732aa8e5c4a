import { Icon } from './Icon'

interface SearchFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** What can be searched for: "address, network". */
  readonly label: string
}

/** A line to type into; Escape empties it before it does anything else. */
export function SearchField({ value, onChange, label }: SearchFieldProps) {
  return (
    <label className="search">
      <Icon name="search" />
      <input
        type="search"
        value={value}
        placeholder={label}
        aria-label={`Search: ${label}`}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => {
          onChange(event.target.value)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return
          event.stopPropagation()
          onChange('')
        }}
      />
    </label>
  )
}

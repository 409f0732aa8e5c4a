interface Option<Key extends string> {
  readonly key: Key
  readonly label: string
}

interface SegmentedProps<Key extends string> {
  /** What is switched, for screen readers. */
  readonly label: string
  readonly options: readonly Option<Key>[]
  readonly value: Key
  readonly onChange: (key: Key) => void
}

/** A switch between a few words; the chosen one is bold and underlined. */
export function Segmented<Key extends string>({ label, options, value, onChange }: SegmentedProps<Key>) {
  return (
    <span className="segmented" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.key}
          type="button"
          aria-pressed={option.key === value}
          data-label={option.label}
          onClick={() => {
            onChange(option.key)
          }}
        >
          {option.label}
        </button>
      ))}
    </span>
  )
}

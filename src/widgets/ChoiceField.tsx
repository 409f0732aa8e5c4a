import { useId, useState } from 'react'

interface ChoiceFieldProps {
  readonly label: string
  /** Show the label; else it is for screen readers only. */
  readonly isLabelled?: boolean
  /** What is chosen; null: nothing, as the placeholder says. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  /** The value that a text means, or null. */
  readonly accept: (text: string) => string | null
  readonly placeholder: string
  /** Said of a text that means nothing. */
  readonly wrong: string
  /** Id of a list of values to choose from. */
  readonly list?: string
  readonly isNumber?: boolean
  readonly note?: string
}

/** A line to type a choice into, which holds as soon as it is one. Emptied, nothing is chosen. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { label, isLabelled = false, value, onChange, accept, placeholder, wrong, list, isNumber = false, note } = props
  const id = useId()
  const [draft, setDraft] = useState(value ?? '')
  const [isLeft, setLeft] = useState(false)
  const meaning = accept(draft)
  const isWrong = isLeft && draft.trim() !== '' && meaning === null
  const said = isWrong ? wrong : note
  const type = (text: string) => {
    setDraft(text)
    setLeft(false)
    const next = accept(text)
    if (next !== value && (next !== null || text.trim() === '')) onChange(next)
  }
  const leave = () => {
    setLeft(true)
    setDraft(meaning ?? draft.trim())
  }
  return (
    <div className="choice">
      <label htmlFor={id} className={isLabelled ? '' : 'visually-hidden'}>
        {label}
      </label>
      <input
        id={id}
        className={isNumber ? 'choice-number' : undefined}
        value={draft}
        placeholder={placeholder}
        list={list}
        inputMode={isNumber ? 'numeric' : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={isWrong}
        aria-describedby={said === undefined ? undefined : `${id}-note`}
        onChange={(event) => {
          type(event.target.value)
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leave()
        }}
      />
      {said === undefined ? null : (
        <p className={isWrong ? 'choice-note choice-wrong' : 'choice-note'} id={`${id}-note`} aria-live="polite">
          {said}
        </p>
      )}
    </div>
  )
}

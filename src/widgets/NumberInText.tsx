import { useId, useRef, type ReactNode } from 'react'
import { keepInWindow, usePopover } from './use-popover'

interface NumberInTextProps {
  /** The number as it stands in the sentence. */
  readonly children: ReactNode
  /** How it was counted: what it is, the rule in words, and the formula with its numbers. */
  readonly title: ReactNode
  readonly text: ReactNode
  readonly formula?: string
  /** Ways on, such as *show the lines*. */
  readonly more?: ReactNode
  /** Someone got in who should not have. */
  readonly breach?: boolean
}

/** A number or name in a sentence that says how it was counted, by click or Enter. Only spans, as it stands in paragraphs. */
export function NumberInText({ children, title, text, formula, more, breach = false }: NumberInTextProps) {
  const root = useRef<HTMLSpanElement>(null)
  const { open, toggle } = usePopover(root)
  const id = useId()
  return (
    <span className="number-in-text" ref={root}>
      <button
        type="button"
        className={breach ? 'counted counted-breach' : 'counted'}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={toggle}
      >
        {children}
      </button>
      {open ? (
        <span className="popover" id={id} role="dialog" aria-label="How was this counted?" ref={keepInWindow}>
          <strong>{title}</strong>
          <span>{text}</span>
          {formula === undefined ? null : <code>{formula}</code>}
          {more === undefined ? null : <span className="popover-more">{more}</span>}
        </span>
      ) : null}
    </span>
  )
}

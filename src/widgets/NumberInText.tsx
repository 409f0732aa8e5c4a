import { useId, useRef, type ReactNode } from 'react'
import { CopyButton } from './CopyButton'
import { keepInWindow, usePopover } from './use-popover'

export interface NumberInTextProps {
  /** The number as it stands in the sentence. */
  readonly children: ReactNode
  /** How it was counted: what it is, the rule in words, and the formula with its numbers. */
  readonly title: ReactNode
  readonly text: ReactNode
  readonly formula?: string | undefined
  /** The number as programs read it, to be copied. */
  readonly plain?: string | undefined
  /** What counts the same in a shell, and what is to be said of that. */
  readonly command?: { readonly line: string; readonly note: string } | undefined
  /** Ways on, such as *show the lines*. */
  readonly more?: ReactNode
  /** Someone got in who should not have. */
  readonly breach?: boolean
}

/** A number or name in a sentence that says how it was counted, by click or Enter. Only spans, as it stands in paragraphs. */
export function NumberInText(props: NumberInTextProps) {
  const root = useRef<HTMLSpanElement>(null)
  const { open, toggle } = usePopover(root)
  const id = useId()
  return (
    <span className="number-in-text" ref={root}>
      <button
        type="button"
        className={props.breach === true ? 'counted counted-breach' : 'counted'}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={toggle}
      >
        {props.children}
      </button>
      {open ? (
        <span className="popover" id={id} role="dialog" aria-label="How was this counted?" ref={keepInWindow}>
          <HowCounted {...props} />
        </span>
      ) : null}
    </span>
  )
}

function HowCounted({ title, text, formula, plain, command, more }: NumberInTextProps) {
  return (
    <>
      <strong>{title}</strong>
      <span>{text}</span>
      {formula === undefined ? null : <code>{formula}</code>}
      {command === undefined ? null : (
        <>
          <span>In a shell, on the whole log:</span>
          <code className="popover-command">{command.line}</code>
          <span className="dim">{command.note}</span>
        </>
      )}
      {plain === undefined && command === undefined && more === undefined ? null : (
        <span className="popover-more">
          {plain === undefined ? null : <CopyButton text={plain}>Copy {plain}</CopyButton>}
          {command === undefined ? null : <CopyButton text={command.line}>Copy the command</CopyButton>}
          {more}
        </span>
      )}
    </>
  )
}

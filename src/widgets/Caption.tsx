import type { ReactNode } from 'react'
import type { Tool } from './table-types'

interface CaptionProps {
  readonly title: ReactNode
  /** Unit, count or reading hint. */
  readonly note?: ReactNode
  /** Switches and a search field, left of the tools. */
  readonly children?: ReactNode
  readonly tools?: readonly Tool[] | undefined
}

/** The line above a picture or a table: title, hint, switches, and *lines, SVG, PNG* or *copy, CSV, JSON* as text. */
export function Caption({ title, note, children, tools = [] }: CaptionProps) {
  return (
    <div className="caption">
      <b>{title}</b>
      {note === undefined ? null : <span>{note}</span>}
      <span className="tools">
        {children}
        {tools.map(({ key, label, onClick }) => (
          <button key={key} type="button" className="text-button" onClick={onClick}>
            {label}
          </button>
        ))}
      </span>
    </div>
  )
}

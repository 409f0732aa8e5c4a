import type { ReactNode } from 'react'

interface SectionProps {
  readonly id: string
  /** Of a question; other parts of the report have none. */
  readonly number?: number | null
  readonly title: string
  readonly children: ReactNode
}

/** A question with everything that answers it, or another part of the report of the same build. */
export function Section({ id, number = null, title, children }: SectionProps) {
  return (
    <section className="question" data-question={number ?? undefined} id={id} aria-labelledby={`${id}-title`}>
      {number === null ? null : (
        <span className="question-number" aria-hidden="true">
          {number}
        </span>
      )}
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  )
}

/** The answer: one or two generated sentences, of the size of the question. */
export function Answer({ children }: { readonly children: ReactNode }) {
  return (
    <p className="answer" data-answer="">
      {children}
    </p>
  )
}

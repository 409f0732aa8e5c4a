import type { ReactNode } from 'react'

interface SectionProps {
  readonly number: number
  readonly title: string
  readonly children: ReactNode
}

/** A question, with everything that answers it. */
export function Section({ number, title, children }: SectionProps) {
  return (
    <section className="question" data-question={number} id={`q${number}`} aria-labelledby={`q${number}-title`}>
      <span className="question-number" aria-hidden="true">
        {number}
      </span>
      <h2 id={`q${number}-title`}>{title}</h2>
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

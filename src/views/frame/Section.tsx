import { use, useMemo, useRef, type ComponentType, type ReactNode } from 'react'
import { SummaryContext } from '../../state/context'
import { type Figures, VersionContext } from '../../state/figures'
import { useNear } from '../use-near'

interface SectionProps {
  readonly id: string
  /** Of a question; other parts of the report have none. */
  readonly number?: number | null
  readonly title: string
  /** What it shows while it is out of sight. */
  readonly behind: Figures
  readonly View: ComponentType
}

/** A question with everything that answers it, or another part of the report of the same build. */
export function Section({ id, number, title, behind, View }: SectionProps) {
  const element = useRef<HTMLElement>(null)
  const isNear = useNear(element, true)
  const newest = use(SummaryContext)
  // The same element as long as the figures are the same: what is out of sight is not drawn again with what is in sight.
  const view = useMemo(() => <View />, [View])
  return (
    <section
      className="question"
      data-question={number ?? undefined}
      id={id}
      aria-labelledby={`${id}-title`}
      ref={element}
    >
      {number === undefined || number === null ? null : (
        <span className="question-number" aria-hidden="true">
          {number}
        </span>
      )}
      <h2 id={`${id}-title`}>{title}</h2>
      <SummaryContext value={isNear || behind.summary === null ? newest : behind.summary}>
        <VersionContext value={isNear || behind.summary === null ? null : behind.version}>{view}</VersionContext>
      </SummaryContext>
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

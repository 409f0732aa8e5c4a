import { useEffect, useMemo, useState } from 'react'
import { useApp, useSummary } from '../../state/context'
import { HOLDS_ID } from '../holds/Holds'
import { holdsInShort } from '../holds/in-short'
import { type Question, sectionId } from '../questions'
import { TAKE_ALONG_ID, TAKE_ALONG_TITLE } from '../take-along/TakeAlong'

interface InShortProps {
  readonly questions: readonly Question[]
  /** How many sections are there by now. */
  readonly sections: number
}

/** The questions with their answers in a line each; the one in sight is marked. */
export function InShort({ questions, sections }: InShortProps) {
  const summary = useSummary()
  const passwordsShown = useApp((state) => state.passwordsShown)
  const ids = useMemo(() => [...questions.map(sectionId), HOLDS_ID, TAKE_ALONG_ID], [questions])
  const current = useCurrentSection(ids, sections)
  const mark = (id: string) => (id === current ? { 'aria-current': 'true' as const } : {})
  return (
    <nav className="summary" aria-label="In short">
      <h2>In short</h2>
      <ol>
        {questions.map((question) => (
          <li key={sectionId(question)}>
            <a href={`#${sectionId(question)}`} {...mark(sectionId(question))}>
              {question.number === null ? null : <span className="summary-number">{question.number}</span>}
              <b>{question.short}</b>
              {question.inShort(summary, passwordsShown)}
            </a>
          </li>
        ))}
        <li>
          <a href={`#${HOLDS_ID}`} {...mark(HOLDS_ID)}>
            <b>What the log holds</b>
            {holdsInShort(summary)}
          </a>
        </li>
        <li>
          <a href={`#${TAKE_ALONG_ID}`} {...mark(TAKE_ALONG_ID)}>
            <b>{TAKE_ALONG_TITLE}</b>
            attempts and answers as files for other tools
          </a>
        </li>
      </ol>
    </nav>
  )
}

/** Of sections, the first of which are there, the id of the one that crosses the upper part of the window. */
function useCurrentSection(ids: readonly string[], sections: number): string | undefined {
  const [current, setCurrent] = useState(ids[0])
  useEffect(() => {
    const inSight = new Set<string>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) inSight.add(target.id)
          else inSight.delete(target.id)
        }
        if (inSight.size > 0) setCurrent(ids.find((id) => inSight.has(id)))
        else if (window.scrollY < window.innerHeight / 2) setCurrent(ids[0])
      },
      { rootMargin: '-20% 0px -60% 0px' },
    )
    for (const section of document.querySelectorAll('.question')) observer.observe(section)
    return () => {
      observer.disconnect()
    }
  }, [ids, sections])
  return current
}

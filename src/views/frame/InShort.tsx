import { useEffect, useState } from 'react'
import { useApp, useSummary } from '../../state/context'
import { HOLDS_ID } from '../holds/Holds'
import { holdsInShort } from '../holds/in-short'
import { QUESTIONS } from '../questions'

/** Ids of the report's sections, in their order. */
const SECTIONS: readonly string[] = [...QUESTIONS.map(({ number }) => `q${number}`), HOLDS_ID]

/** The questions with their answers in a line each; the one in sight is marked. */
export function InShort({ sections }: { readonly sections: number }) {
  const summary = useSummary()
  const passwordsShown = useApp((state) => state.passwordsShown)
  const current = useCurrentSection(sections)
  const mark = (id: string) => (id === current ? { 'aria-current': 'true' as const } : {})
  return (
    <nav className="summary" aria-label="In short">
      <h2>In short</h2>
      <ol>
        {QUESTIONS.map(({ number, short, inShort }) => (
          <li key={number}>
            <a href={`#q${number}`} {...mark(`q${number}`)}>
              <span className="summary-number">{number}</span>
              <b>{short}</b>
              {inShort(summary, passwordsShown)}
            </a>
          </li>
        ))}
        <li>
          <a href={`#${HOLDS_ID}`} {...mark(HOLDS_ID)}>
            <b>What the log holds</b>
            {holdsInShort(summary)}
          </a>
        </li>
      </ol>
    </nav>
  )
}

/** Of so many sections, the id of the one that crosses the upper part of the window. */
function useCurrentSection(sections: number): string | undefined {
  const [current, setCurrent] = useState(SECTIONS[0])
  useEffect(() => {
    const inSight = new Set<string>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) inSight.add(target.id)
          else inSight.delete(target.id)
        }
        if (inSight.size > 0) setCurrent(SECTIONS.find((id) => inSight.has(id)))
        else if (window.scrollY < window.innerHeight / 2) setCurrent(SECTIONS[0])
      },
      { rootMargin: '-20% 0px -60% 0px' },
    )
    for (const section of document.querySelectorAll('.question')) observer.observe(section)
    return () => {
      observer.disconnect()
    }
  }, [sections])
  return current
}

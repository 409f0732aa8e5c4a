import { useEffect, useState } from 'react'
import { useSummary } from '../../state/context'
import { QUESTIONS } from '../questions'

/** The questions with their answers in a line each; the one in sight is marked. */
export function InShort({ sections }: { readonly sections: number }) {
  const summary = useSummary()
  const current = useCurrentQuestion(sections)
  return (
    <nav className="summary" aria-label="In short">
      <h2>In short</h2>
      <ol>
        {QUESTIONS.map(({ number, short, inShort }) => (
          <li key={number}>
            <a href={`#q${number}`} {...(number === current ? { 'aria-current': 'true' as const } : {})}>
              <span className="summary-number">{number}</span>
              <b>{short}</b>
              {inShort(summary)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Of so many sections, the number of the one that crosses the upper part of the window. */
function useCurrentQuestion(sections: number): number {
  const [current, setCurrent] = useState(QUESTIONS[0]?.number ?? 0)
  useEffect(() => {
    const inSight = new Set<number>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const number = Number(target.getAttribute('data-question'))
          if (isIntersecting) inSight.add(number)
          else inSight.delete(number)
        }
        if (inSight.size > 0) setCurrent(Math.min(...inSight))
        else if (window.scrollY < window.innerHeight / 2) setCurrent(QUESTIONS[0]?.number ?? 0)
      },
      { rootMargin: '-20% 0px -60% 0px' },
    )
    for (const section of document.querySelectorAll('[data-question]')) observer.observe(section)
    return () => {
      observer.disconnect()
    }
  }, [sections])
  return current
}

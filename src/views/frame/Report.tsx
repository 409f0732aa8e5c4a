import { useMemo } from 'react'
import { SummaryContext, useApp, useLateSummary, useSession } from '../../state/context'
import { useFiguresBehind } from '../../state/figures'
import { Message } from '../../widgets/Message'
import { HOLDS_ID, HOLDS_TITLE, Holds } from '../holds/Holds'
import { questionsOf, sectionId } from '../questions'
import { TAKE_ALONG_ID, TAKE_ALONG_TITLE, TakeAlong } from '../take-along/TakeAlong'
import { FileErrors } from './FileErrors'
import { InShort } from './InShort'
import { Masthead } from './Masthead'
import { Privacy } from './Privacy'
import { Progress } from './Progress'
import { Section } from './Section'
import { Sources } from './Sources'
import { TopBar } from './TopBar'
import { useInTurn } from './use-in-turn'

/** The report: sticky bar, headline, the answers in short, then question after question. */
export function Report() {
  const summary = useLateSummary()
  const behind = useFiguresBehind(summary)
  const questions = useMemo(() => questionsOf(summary), [summary])
  const shown = useInTurn(questions.length + 2, summary !== null)
  return (
    <SummaryContext value={summary}>
      <TopBar />
      <Progress />
      {summary !== null ? (
        <div className="page">
          <div>
            <Missing />
            <Masthead />
          </div>
          <InShort questions={questions} sections={shown} />
          <main>
            {questions.slice(0, shown).map((question) => (
              <Section
                key={sectionId(question)}
                id={sectionId(question)}
                number={question.number}
                title={question.title}
                behind={behind}
                View={question.View}
              />
            ))}
            {shown > questions.length ? (
              <Section id={HOLDS_ID} title={HOLDS_TITLE} behind={behind} View={Holds} />
            ) : null}
            {shown > questions.length + 1 ? (
              <Section id={TAKE_ALONG_ID} title={TAKE_ALONG_TITLE} behind={behind} View={TakeAlong} />
            ) : null}
            <Privacy />
            <Sources />
          </main>
        </div>
      ) : (
        <div className="page">
          <main className="masthead">
            <h1>Reading…</h1>
          </main>
        </div>
      )}
    </SummaryContext>
  )
}

/** What is missing comes before the headline. */
function Missing() {
  const session = useSession()
  const phase = useApp((state) => state.phase)
  const failure = useApp((state) => state.failure)
  const isLost = useApp((state) => state.isLost)
  const failed = useApp((state) => state.summary?.files.some((file) => file.error !== null) ?? false)
  if (phase === 'reading' || (phase === 'done' && !failed && !isLost)) return null
  return (
    <div className="masthead-message">
      <Message
        sentence={whatIsMissing(phase === 'done', isLost, failure !== null, failed)}
        text={failed && !isLost ? <FileErrors /> : (failure ?? 'Drop the files again to read them to the end.')}
        actions={
          <button
            type="button"
            className="button"
            onClick={() => {
              session.forget()
            }}
          >
            Start over
          </button>
        }
      />
    </div>
  )
}

function whatIsMissing(isDone: boolean, isLost: boolean, hasBrokenOff: boolean, hasFailed: boolean): string {
  if (isLost && isDone) return 'The figures stay, but can’t be filtered any more.'
  if (hasBrokenOff) return 'Reading broke off: the figures are of what was read until then.'
  if (hasFailed) return 'Not everything could be read.'
  return 'Reading was stopped: the figures are of what was read until then.'
}

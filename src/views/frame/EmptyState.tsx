import { useEffect } from 'react'
import { formatCount, formatShare } from '../../base/format'
import { whenIdle } from '../../base/when-idle'
import { type WorldTopology, worldShapes } from '../../charts/geo-shapes'
import { useWidth } from '../../charts/use-width'
import { useWorld } from '../../state/world'
import { Glyph } from './Glyph'
import { Privacy } from './Privacy'
import { Sources } from './Sources'
import { StartActions } from './StartActions'
import { ThemeControl } from './ThemeControl'

/** Questions that the page answers today, with the picture each gets. */
const QUESTIONS = [
  [2, 'How much of this log is attack?', 'bar'],
  [3, 'When do they come?', 'timeline'],
  [4, 'Where do they come from?', 'map'],
  [5, 'Who are they?', 'curve'],
  [6, 'Which names do they try?', 'names'],
  [9, 'What do the lines say?', 'lines'],
] as const

/**
 * Prepares what takes a while the first time, the map in the width that the report's column will have and number formats,
 * while nothing else is to be done. Shows nothing.
 */
function WarmUp() {
  const world = useWorld() as WorldTopology | null
  const { ref, width } = useWidth()
  useEffect(() => {
    if (world === null) return
    whenIdle(() => {
      worldShapes(world, width)
      formatCount(0)
      formatShare(0)
    })
  }, [world, width])
  return (
    <div className="page" aria-hidden>
      <div ref={ref} />
    </div>
  )
}

/** Nothing dropped yet. */
export function EmptyState() {
  return (
    <>
      <Empty />
      <WarmUp />
    </>
  )
}

function Empty() {
  return (
    <div className="empty">
      <header className="empty-top">
        <span className="word">sshscope</span>
        <ThemeControl />
      </header>
      <main className="empty-main">
        <div>
          <h1>Drop your SSH server’s logs here.</h1>
          <p className="standfirst">
            auth.log, secure or a journal export, rotated and compressed files as they are, or a whole archive. A second
            later you read who attacked, when, from where, and with which names.
          </p>
          <StartActions />
          <p className="empty-takes">
            Text, gzip, zstd, xz, bzip2, zip, tar; syslog of every kind, JSON and CSV exports. Or paste lines. The
            sample is a synthetic log: no line of it happened.
          </p>
        </div>
        <section aria-labelledby="questions-head">
          <h2 id="questions-head" className="empty-head">
            Six questions it answers
          </h2>
          <ol className="empty-questions">
            {QUESTIONS.map(([number, title, glyph]) => (
              <li key={title}>
                <span aria-hidden="true">{number}</span>
                {title}
                <Glyph name={glyph} />
              </li>
            ))}
          </ol>
        </section>
      </main>
      <footer>
        <Privacy />
        <Sources />
      </footer>
    </div>
  )
}

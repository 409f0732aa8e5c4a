import { useRef, useState } from 'react'
import { formatBytesOf, formatCount } from '../../base/format'
import type { StreamingProgress } from '../../model/lines'
import { useApp, useSession } from '../../state/context'
import { useLines } from '../../state/use-lines'
import { Caption } from '../../widgets/Caption'
import { hostilePlain } from '../../widgets/hostile-text'
import { IncludeMasked } from '../export-tools'
import { ShowPasswords } from '../ShowPasswords'
import { plural } from '../words'
import { ChangedFiles } from './ChangedFiles'
import { ConnectionList } from './ConnectionList'
import { LinesAnswer } from './LinesAnswer'
import { useLineTools } from './use-line-tools'
import { useNear } from '../use-near'

/** Connections that are shown before somebody asks for all. */
const FIRST = 6

/** Question 9: the lines that every number was counted from, as they stand in the log. */
export function Lines() {
  const passwordsShown = useApp((state) => state.passwordsShown)
  // Begun anew, so that nothing unmasked stays behind in the page once names are to be masked again.
  return <LinesBehind key={String(passwordsShown)} />
}

function LinesBehind() {
  const root = useRef<HTMLElement>(null)
  const lines = useLines(useNear(root, false))
  const [isOpen, setOpen] = useState(false)
  const [isIncluding, setIncluding] = useState(false)
  const isLost = useApp((state) => state.isLost)
  const { window: held, refusal, progress } = lines
  const hasMasked = held?.hasMasked === true
  const tools = useLineTools(hasMasked && isIncluding)
  const total = held?.total ?? 0
  return (
    <>
      <LinesAnswer />
      <figure className="figure" ref={root}>
        <Caption title="Lines behind the current filter" note={noteOf(held?.total ?? null)} tools={tools.tools}>
          {hasMasked ? <ShowPasswords /> : null}
        </Caption>
        {held === null ? null : <ChangedFiles files={held.changed} onChosen={lines.again} />}
        {held === null && isLost ? null : <ConnectionList lines={lines} first={FIRST} isOpen={isOpen} />}
        <div className="more">
          <span>{shownOf(Math.min(FIRST, total), total, isOpen)}</span>
          {total > FIRST ? (
            <button
              type="button"
              className="text-button"
              aria-expanded={isOpen}
              onClick={() => {
                setOpen(!isOpen)
                if (isOpen && held?.start !== 0) lines.goTo(0)
              }}
            >
              {isOpen ? `show the first ${formatCount(FIRST)}` : 'show all'}
            </button>
          ) : null}
          {total === 0 ? null : <span>lines are looked for within ten minutes and 2,000 lines of an attempt</span>}
          <Streaming progress={progress ?? tools.progress} />
          {refusal === null || isLost ? null : <Refused refusal={refusal} again={lines.again} />}
          {tools.refusal === null ? null : <span role="alert">{hostilePlain(tools.refusal, 300)}</span>}
          {hasMasked ? <IncludeMasked isOn={isIncluding} onChange={setIncluding} /> : null}
        </div>
      </figure>
    </>
  )
}

/** How many connections there are, once that is known. */
function noteOf(total: number | null): string {
  const count = total === null ? '' : `${plural(total, 'connection', 'connections')}; `
  return `${count}a bracket joins the lines of one`
}

function shownOf(shown: number, total: number, isOpen: boolean): string {
  if (total === 0) return ''
  const all = plural(total, 'connection', 'connections')
  return isOpen || shown === total ? `all ${all}` : `${formatCount(shown)} of ${all}`
}

/** A compressed file has to be unpacked from its beginning once more. */
function Streaming({ progress }: { readonly progress: StreamingProgress | null }) {
  const session = useSession()
  if (progress === null) return null
  const { file, bytes, total } = progress
  return (
    <span role="status">
      reading {hostilePlain(file, 40)} again: {formatBytesOf(bytes, total)}{' '}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          session.stopLines()
        }}
      >
        stop
      </button>
    </span>
  )
}

function Refused({ refusal, again }: { readonly refusal: string; readonly again: () => void }) {
  return (
    <span role="alert">
      {hostilePlain(refusal, 300)}{' '}
      <button type="button" className="text-button" onClick={again}>
        read again
      </button>
    </span>
  )
}

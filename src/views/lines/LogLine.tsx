import { useState } from 'react'
import { formatBytes, formatCount } from '../../base/format'
import { MASK } from '../../base/typed-password'
import type { LinePart, LineTag, PartKind, ShownLine } from '../../model/lines'
import type { Outcome } from '../../model/filter'
import { hostilePieces } from '../../widgets/hostile-text'
import { HostileText } from '../../widgets/HostileText'
import { Masked } from '../UserName'
import { cutLine } from './cut-line'

/** Characters of a line that are shown until somebody asks for more. */
const SHOWN = 600

/** What a line begins, in a word. */
const TAGS: Readonly<Record<Outcome, string>> = {
  hostile: 'attempt',
  honest: 'honest failure',
  success: 'log-in',
  scan: 'scan',
}

/** A line of the log as it stands there: what was read from it in ink, the user name bold, the rest grey. */
export function LogLine({
  line,
  place,
}: {
  readonly line: ShownLine
  readonly place: 'only' | 'first' | 'inner' | 'last'
}) {
  const [isWhole, setWhole] = useState(false)
  const { parts, more } = cutLine(line, isWhole ? Infinity : SHOWN)
  return (
    <li className="log-line" data-place={place} data-line={line.number}>
      <span className="log-number">{formatCount(line.number)}</span>
      <code>
        {parts.map((part, i) => (
          <Part key={i} part={part} />
        ))}
        {more === 0 ? null : (
          <button
            type="button"
            className="cut"
            onClick={() => {
              setWhole(true)
            }}
          >
            … {formatCount(more)} more
          </button>
        )}
        {more === 0 && line.hidden > 0 ? <span className="log-tag">… {formatBytes(line.hidden)} more</span> : null}
        {line.tag === null ? null : <span className="log-tag">{tagWords(line.tag)}</span>}
      </code>
    </li>
  )
}

function tagWords({ outcome, count }: LineTag): string {
  return count === 1 ? TAGS[outcome] : `${TAGS[outcome]} × ${formatCount(count)}`
}

function Part({ part: { kind, text } }: { readonly part: LinePart }) {
  if (kind === 'user') {
    return <b className="log-user">{text === MASK ? <Masked /> : <HostileText text={text} limit={Infinity} />}</b>
  }
  return <span className={CLASSES[kind]}>{hostilePieces(text, Infinity).pieces.map(pieceOf)}</span>
}

const CLASSES: Readonly<Record<Exclude<PartKind, 'user'>, string>> = {
  rest: 'log-rest',
  source: 'log-source',
  time: 'log-read',
  host: 'log-read',
  pid: 'log-read',
  method: 'log-read',
  port: 'log-read',
}

/** Blanks at either end are the line's own here; what can't be seen stands in a box. */
function pieceOf(piece: ReturnType<typeof hostilePieces>['pieces'][number], i: number) {
  if (piece.kind !== 'code') return piece.text
  return (
    <span key={i} className="escape">
      {piece.code}
    </span>
  )
}

import { memo } from 'react'
import { formatCount } from '../../base/format'
import type { LineGroup } from '../../model/lines'
import { hostilePlain } from '../../widgets/hostile-text'
import { HostileText } from '../../widgets/HostileText'
import { plural } from '../words'
import { LogLine } from './LogLine'

interface ConnectionProps {
  readonly group: LineGroup
  /** Connections under the filter. */
  readonly total: number
}

/** The lines of one connection, joined by a bracket. */
export const Connection = memo(function Connection({ group, total }: ConnectionProps) {
  const { index, file, line, lines, more, problem, isFirstOfFile } = group
  return (
    <article
      className="log-connection"
      data-index={index}
      aria-posinset={index + 1}
      aria-setsize={total}
      aria-label={`${hostilePlain(file)}, line ${formatCount(line)}`}
    >
      {isFirstOfFile ? (
        <p className="log-file">
          <HostileText text={file} limit={80} />
        </p>
      ) : null}
      <ol>
        {lines.map((each, i) => (
          <LogLine key={each.number} line={each} place={placeOf(i, lines.length)} />
        ))}
      </ol>
      {problem === null ? null : <p className="log-problem">{hostilePlain(problem, Infinity)}</p>}
      {more === 0 ? null : <p className="log-problem">and {plural(more, 'line', 'lines')} more of this connection</p>}
    </article>
  )
})

function placeOf(i: number, count: number): 'only' | 'first' | 'inner' | 'last' {
  if (count === 1) return 'only'
  return i === 0 ? 'first' : i === count - 1 ? 'last' : 'inner'
}

import type { ReactNode } from 'react'
import { HostileText } from './HostileText'
import { Icon } from './Icon'

interface MessageProps {
  /** One sentence: what is the matter. */
  readonly sentence: string
  /** What to do next. */
  readonly text?: ReactNode
  readonly expected?: ReactNode
  readonly found?: ReactNode
  /** First line of what was found; as hostile as any. */
  readonly firstLine?: string
  readonly actions?: ReactNode
}

/** Something could not be read, or is missing. Calm ink: the hot colour is for break-ins. */
export function Message({ sentence, text, expected, found, firstLine, actions }: MessageProps) {
  return (
    <section className="message" role="status">
      <Icon name="info" />
      <div>
        <h2>{sentence}</h2>
        {text === undefined ? null : <p>{text}</p>}
        <dl className="pairs">
          <Pair name="Expected" value={expected} />
          <Pair name="Found" value={found} />
          <Pair
            name="First line"
            value={firstLine === undefined ? undefined : <HostileText text={firstLine} limit={160} />}
          />
        </dl>
      </div>
      {actions === undefined ? null : <div className="message-actions">{actions}</div>}
    </section>
  )
}

function Pair({ name, value }: { readonly name: string; readonly value: ReactNode }) {
  if (value === undefined) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

import type { ReactNode } from 'react'
import { HostileText } from './HostileText'
import { Icon } from './Icon'

const HEADINGS = { 1: 'h1', 2: 'h2', 3: 'h3' } as const

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
  /** Of the heading: 1 where it is all there is to say, 3 within a question. */
  readonly level?: 1 | 2 | 3
  readonly children?: ReactNode
}

/** Something could not be read, is missing, or wants to be looked at. Calm ink: the hot colour is for break-ins. */
export function Message({ sentence, text, expected, found, firstLine, actions, level = 2, children }: MessageProps) {
  const Heading = HEADINGS[level]
  return (
    <section className="message" role="status">
      <Icon name="info" />
      <div>
        <Heading>{sentence}</Heading>
        {text === undefined ? null : <p>{text}</p>}
        <dl className="pairs">
          <Pair name="Expected" value={expected} />
          <Pair name="Found" value={found} />
          <Pair
            name="First line"
            value={firstLine === undefined ? undefined : <HostileText text={firstLine} limit={160} />}
          />
        </dl>
        {children}
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

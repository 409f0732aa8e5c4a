import { use, type ReactNode } from 'react'
import { formatCount } from '../../base/format'
import type { Summary } from '../../model/summary'
import { SummaryContext, useApp } from '../../state/context'
import { NumberInText, type NumberInTextProps } from '../../widgets/NumberInText'
import { type ShellCommands, shellCommands } from './shell'

interface CountedProps extends Pick<NumberInTextProps, 'title' | 'text' | 'formula' | 'more'> {
  readonly children: ReactNode
  /** The number itself. */
  readonly value: number
  /** Picks the command that counts the same; null where there is none. */
  readonly shell?: (commands: ShellCommands) => string | null
  /** What else is to be said of the command. */
  readonly shellNote?: string
}

/** Where the lines behind all numbers are. */
const LINES = '#q9'

/** A number of an answer: how it was counted, the number to copy, and the command that counts the same in a shell. */
export function Counted({ children, value, shell, shellNote = '', ...how }: CountedProps) {
  const summary = use(SummaryContext)
  const commands = shell === undefined || summary === null ? null : shellCommands(summary.files)
  const chosen = useApp((state) => state.filter.outcomes)
  const found = commands === null ? null : (shell?.(commands) ?? null)
  // Lines with “Failed password” tell of failed attempts alone.
  const line = chosen === undefined || found === commands?.entries ? found : null
  const command =
    line === null || summary === null
      ? undefined
      : { line, note: line === commands?.entries ? '' : `${noteOf(summary)} ${shellNote}`.trim() }
  return (
    <NumberInText more={<a href={LINES}>Go to the lines</a>} {...how} plain={String(value)} command={command}>
      {children}
    </NumberInText>
  )
}

/** What a command that counts lines leaves out, and what it doesn't. */
function noteOf({ asOthers }: Summary): string {
  const lines = formatCount(asOthers.auceps.failedPassword)
  return (
    `It counts lines with “Failed password”, ${lines} in the whole log: tries that left no such line are not in them, ` +
    'and honest ones are.'
  )
}

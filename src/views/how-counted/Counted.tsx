import type { ReactNode } from 'react'
import { formatCount } from '../../base/format'
import { useSummary } from '../../state/context'
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

/** A number of an answer: how it was counted, the number to copy, and the command that counts the same in a shell. */
export function Counted({ children, value, shell, shellNote = '', ...how }: CountedProps) {
  const { files, asOthers, totals } = useSummary()
  const commands = shell === undefined ? null : shellCommands(files)
  const line = commands === null ? null : (shell?.(commands) ?? null)
  const lines = formatCount(asOthers.auceps.failedPassword)
  const note =
    `It counts lines with “Failed password”, here ${lines} in all: tries that left no such line are not in them, ` +
    `and honest ones (${formatCount(totals.honest)}) are. ${shellNote}`
  return (
    <NumberInText {...how} plain={String(value)} command={line === null ? undefined : { line, note: note.trim() }}>
      {children}
    </NumberInText>
  )
}

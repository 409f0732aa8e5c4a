import type { Analysis } from '../analysis/analysis'
import { ExportedAttempts } from '../analysis/exported-attempts'
import { ATTEMPT_WRITERS } from '../export'
import { ATTEMPT_MEDIA_TYPES, type AttemptFormat } from '../export/names'

/** How writing goes on, and when to leave off. */
export interface WritingWatch {
  readonly signal: AbortSignal
  readonly onRows: (rows: number, total: number) => void
}

/**
 * All attempts under a filter as a file, written piece by piece, each a part of a Blob that the browser keeps where it has
 * room. Between pieces other questions are heard. Rejects where nobody waits any more.
 */
export async function attemptsFile(
  { data, filter }: Analysis,
  format: AttemptFormat,
  passwords: boolean,
  { signal, onRows }: WritingWatch,
): Promise<Blob> {
  const attempts = new ExportedAttempts(data, filter, passwords)
  const writer = ATTEMPT_WRITERS[format]()
  const parts: Blob[] = []
  for (let from = 0; from < attempts.length; from += writer.rowsAtOnce) {
    await new Promise((resolve) => setTimeout(resolve))
    signal.throwIfAborted()
    const to = Math.min(from + writer.rowsAtOnce, attempts.length)
    parts.push(new Blob([writer.write(attempts.slice(from, to))]))
    onRows(to, attempts.length)
  }
  return new Blob([...parts, writer.finish()], { type: ATTEMPT_MEDIA_TYPES[format] })
}

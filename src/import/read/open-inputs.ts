import { mapAtMost } from './at-most'
import { openArchive } from './archive/open-archive'
import { Keeper } from './archive/keeper'
import type { LogInput } from './log-input'
import { look, openedAs, type Opened, readFailure } from './open-input'
import type { OpenedFile } from './opened-file'

/** How opening goes on, and when to leave off. */
export interface Watch {
  readonly signal: AbortSignal
  /** Called while a compressed archive is unpacked: its name, and how many of its bytes have been read. */
  readonly onUnpacking: (dropped: number, bytes: number) => void
}

/** Files opened at once: thousands may be dropped, and each holds its beginning in memory while it is looked at. */
const AT_ONCE = 16

/**
 * Opens dropped files, and the archives among them: each file of an archive becomes a file of its own, named
 * `bundle.zip › var/log/auth.log`. Never rejects: what fails becomes a sentence.
 */
export async function openInputs(
  inputs: readonly LogInput[],
  watch: Watch,
  keeper = new Keeper(),
): Promise<OpenedFile[]> {
  // Where reading is stopped meanwhile, the files that come then are left out.
  const looked = await mapAtMost(AT_ONCE, inputs, async (input) =>
    watch.signal.aborted ? undefined : lookSafely(input),
  )
  const files: OpenedFile[] = []
  for (const [dropped, input] of inputs.entries()) {
    const found = looked[dropped]
    if (found === undefined) continue
    if (typeof found === 'object' && found.form.kind === 'archive') {
      const onBytes = (bytes: number) => {
        watch.onUnpacking(dropped, bytes)
      }
      files.push(...(await openArchive(input, found, { dropped, depth: 0, keeper, signal: watch.signal, onBytes })))
    } else {
      const opened: Opened = typeof found === 'string' ? { kind: 'error', error: found } : openedAs(input, found)
      files.push({ input, opened, dropped, isDropped: true, bytes: input.size, error: null, note: null })
    }
  }
  return files
}

async function lookSafely(input: LogInput) {
  try {
    return await look(input)
  } catch (error) {
    return readFailure(error)
  }
}

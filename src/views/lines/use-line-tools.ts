import { useMemo, useRef, useState } from 'react'
import type { StreamingProgress } from '../../model/lines'
import { useSession } from '../../state/context'
import { saveText } from '../../state/download'
import type { Tool } from '../../widgets/table-types'

interface LineTools {
  readonly tools: readonly Tool[]
  /** How far a file is that has to be streamed again for a copy; null where none has. */
  readonly progress: StreamingProgress | null
  /** Why the last copy or file could not be made, or null. */
  readonly refusal: string | null
}

/** Copy and save all lines behind the filter. */
export function useLineTools(passwords: boolean): LineTools {
  const session = useSession()
  const [progress, setProgress] = useState<StreamingProgress | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  /** Number of the newest: it ends the one before, which then has nothing more to say. */
  const newest = useRef(0)
  const tools = useMemo(() => {
    const withText = (use: (text: string) => void | Promise<void>) => () => {
      const number = ++newest.current
      const ifNewest = (say: () => void) => {
        if (number === newest.current) say()
      }
      setRefusal(null)
      session
        .linesText(passwords, (at) => {
          ifNewest(() => {
            setProgress(at)
          })
        })
        .then(use)
        .catch((error: unknown) => {
          ifNewest(() => {
            setRefusal(error instanceof Error ? error.message : String(error))
          })
        })
        .finally(() => {
          ifNewest(() => {
            setProgress(null)
          })
        })
    }
    return [
      { key: 'copy', label: 'copy', onClick: withText((text) => navigator.clipboard.writeText(text)) },
      {
        key: 'save',
        label: 'save',
        onClick: withText((text) => {
          saveText(text, 'sshscope-lines.log', 'text/plain')
        }),
      },
    ]
  }, [session, passwords])
  return { tools, progress, refusal }
}

import { useRef, useState } from 'react'
import { ATTEMPT_ENDINGS, type AttemptFormat } from '../../export/names'
import type { WritingProgress } from '../../model/exported-attempt'
import { useSession } from '../../state/context'
import { saveBlob } from '../../state/download'

interface Files {
  readonly saveAttempts: (format: AttemptFormat) => void
  readonly saveAnswers: () => void
  /** How far the file is that is being written; null where none is. */
  readonly progress: WritingProgress | null
  /** Why the last file could not be written, or null. */
  readonly refusal: string | null
}

/** Saves attempts and answers as files, one at a time: a newer one ends the one before. */
export function useFiles(passwords: boolean): Files {
  const session = useSession()
  const [progress, setProgress] = useState<WritingProgress | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const newest = useRef(0)
  const save = (name: string, write: (onRows: (at: WritingProgress) => void) => Promise<Blob>) => {
    const number = ++newest.current
    const ifNewest = (say: () => void) => {
      if (number === newest.current) say()
    }
    setRefusal(null)
    const onRows = (at: WritingProgress) => {
      ifNewest(() => {
        setProgress(at)
      })
    }
    write(onRows)
      .then((file) => {
        saveBlob(file, name)
      })
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
  return {
    saveAttempts: (format) => {
      save(`sshscope-attempts.${ATTEMPT_ENDINGS[format]}`, (onRows) => session.attemptsFile(format, passwords, onRows))
    },
    saveAnswers: () => {
      save('sshscope-answers.json', () => session.answersFile(passwords))
    },
    progress,
    refusal,
  }
}

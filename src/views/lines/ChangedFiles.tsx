import { useRef, useState } from 'react'
import type { ChangedFile } from '../../model/lines'
import { useSession } from '../../state/context'
import { Message } from '../../widgets/Message'
import { hostilePlain } from '../../widgets/hostile-text'

interface ChangedFilesProps {
  readonly files: readonly ChangedFile[]
  /** A file was taken in place of one: its lines can be had again. */
  readonly onChosen: () => void
}

/** Files that have changed since they were read, each with the way to choose it again. */
export function ChangedFiles({ files, onChosen }: ChangedFilesProps) {
  return files.map((file) => <Changed key={file.dropped} file={file} onChosen={onChosen} />)
}

function Changed({ file, onChosen }: { readonly file: ChangedFile; readonly onChosen: () => void }) {
  const session = useSession()
  const field = useRef<HTMLInputElement>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const name = hostilePlain(file.name, 60)
  const take = (chosen: File) => {
    setRefusal(null)
    session.chooseAgain(file.dropped, chosen).then(onChosen, (error: unknown) => {
      setRefusal(hostilePlain(error instanceof Error ? error.message : String(error), 300))
    })
  }
  return (
    <Message
      level={3}
      sentence={`${name} has changed since it was read.`}
      text={refusal ?? 'The figures stay. For its lines choose it again, as it was or with lines added to its end.'}
      actions={
        <>
          <button type="button" className="button" onClick={() => field.current?.click()}>
            Choose {name} again…
          </button>
          <input
            ref={field}
            className="visually-hidden"
            type="file"
            data-input="again"
            tabIndex={-1}
            aria-label={`Choose ${name} again`}
            onChange={(event) => {
              const [chosen] = Array.from(event.target.files ?? [])
              event.target.value = ''
              if (chosen !== undefined) take(chosen)
            }}
          />
        </>
      }
    />
  )
}

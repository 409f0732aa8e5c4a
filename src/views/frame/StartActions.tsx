import { useSession } from '../../state/context'
import { FilePicker } from '../../widgets/FilePicker'

/** The ways to begin: own files, a folder of them, or the sample. */
export function StartActions() {
  const session = useSession()
  return (
    <div className="empty-actions">
      <FilePicker
        big
        folderLabel="A folder…"
        onFiles={(files) => {
          session.openFiles(files)
        }}
      />
      <button
        type="button"
        className="button button-big"
        onClick={() => {
          session.openSample()
        }}
      >
        Try the sample
      </button>
    </div>
  )
}

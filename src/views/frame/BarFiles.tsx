import { formatBytes, formatCount } from '../../base/format'
import { useApp, useSession } from '../../state/context'
import { HostileText } from '../../widgets/HostileText'
import { FilesDialog } from './FilesDialog'

/** What is being looked at; opens the list of files. */
export function BarFiles() {
  const session = useSession()
  const files = useApp((state) => state.files)
  const isShown = useApp((state) => state.filesShown)
  const read = useApp((state) => (state.isOld ? undefined : state.summary?.files))
  const name = read?.[0]?.name ?? files[0]?.name ?? ''
  const size = (read ?? files.map(({ size }) => ({ bytes: size }))).reduce((sum, { bytes }) => sum + bytes, 0)
  return (
    <>
      <button
        type="button"
        className="button bar-files"
        title="The files that are read: look at them, add some, remove some"
        aria-haspopup="dialog"
        onClick={() => {
          session.showFiles(true)
        }}
      >
        <span className="bar-files-name">
          {files.length === 1 ? <HostileText text={name} limit={28} /> : `${formatCount(files.length)} files`}
        </span>
        <span className="only-wide dim">{size > 0 ? formatBytes(size) : ''}</span>
      </button>
      {isShown ? (
        <FilesDialog
          onClose={() => {
            session.showFiles(false)
          }}
        />
      ) : null}
    </>
  )
}

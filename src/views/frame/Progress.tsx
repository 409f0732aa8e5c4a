import { useApp, useSession } from '../../state/context'
import { hostilePlain } from '../../widgets/hostile-text'
import { ProgressBar } from '../../widgets/ProgressBar'

/** Characters of a file's name that are shown. */
const NAME = 60

/** How far reading has come, with the way to stop it. */
export function Progress() {
  const session = useSession()
  const phase = useApp((state) => state.phase)
  const isStopped = useApp((state) => state.isStopped)
  const progress = useApp((state) => state.progress)
  const since = useApp((state) => state.readingSince)
  const isOld = useApp((state) => state.isOld)
  const files = useApp((state) => state.files)
  if (phase !== 'reading' || isStopped) return null
  const total = progress?.total ?? files.reduce((sum, file) => sum + file.size, 0)
  const bytes = progress?.bytes ?? 0
  const file =
    progress === null ? '' : `${hostilePlain(progress.file, NAME)}, file ${progress.fileNumber} of ${progress.files}`
  return (
    <ProgressBar
      bytesRead={bytes}
      bytesTotal={total}
      secondsLeft={secondsLeft(bytes, total, since)}
      file={file}
      note={isOld ? 'the figures are still those of before' : undefined}
      onStop={() => {
        session.stop()
      }}
    />
  )
}

/** At the pace so far; told only when a little has been read. Rendered on progress, so the clock is fresh enough. */
function secondsLeft(bytes: number, total: number, since: number): number | undefined {
  const elapsed = (Date.now() - since) / 1000
  return bytes === 0 || elapsed < 0.2 ? undefined : (elapsed / bytes) * (total - bytes)
}

import { useApp } from '../../state/context'
import { HostileText } from '../../widgets/HostileText'

/** The files that could not be read, or not to their end, each with its sentence. */
export function FileErrors() {
  const summary = useApp((state) => state.summary)
  const failed = summary?.files.filter((file) => file.error !== null) ?? []
  if (failed.length === 0) return null
  return (
    <span className="file-errors">
      {failed.map(({ name, error, entries }, i) => (
        <span key={i}>
          <b>
            <HostileText text={name} limit={48} />
          </b>{' '}
          {error}
          {entries > 0 ? ` What came before it is counted: ${entries.toLocaleString()} lines.` : ''}
        </span>
      ))}
    </span>
  )
}

import { useApp } from '../../state/context'
import { HostileText } from '../../widgets/HostileText'

/** An error's sentence can name what stands in an archive, so it is hostile; it is hardly ever longer. */
const SENTENCE = 400

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
          <HostileText text={error ?? ''} limit={SENTENCE} inSentence />
          {entries > 0 ? ` What came before it is counted: ${entries.toLocaleString()} lines.` : ''}
        </span>
      ))}
    </span>
  )
}

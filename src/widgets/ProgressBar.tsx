import { formatBytesOf, formatDuration } from '../base/format'

interface ProgressBarProps {
  readonly bytesRead: number
  readonly bytesTotal: number
  /** Undefined until it can be told. */
  readonly secondsLeft?: number | undefined
  /** Which file is being read: "auth.log.1.gz, file 4 of 5". */
  readonly file: string
  /** What there is to know of the figures meanwhile. */
  readonly note?: string | undefined
  readonly onStop: () => void
}

/** How far the reading is: a thin bar, and a line that says it in words, with the way to stop. */
export function ProgressBar({ bytesRead, bytesTotal, secondsLeft, file, note, onStop }: ProgressBarProps) {
  const percent = bytesTotal > 0 ? Math.min(100, (bytesRead / bytesTotal) * 100) : 0
  return (
    <section className="progress" aria-label="How far reading is">
      <div
        className="progress-track"
        role="progressbar"
        aria-label="Reading"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(percent)}
      >
        <div className="progress-done" style={{ width: `${percent}%` }} />
      </div>
      <p>
        <span>
          <b>{formatBytesOf(bytesRead, bytesTotal)}</b> read
        </span>
        {secondsLeft === undefined ? null : <span>{formatDuration(secondsLeft)} left</span>}
        {note === undefined ? null : <span>{note}</span>}
        <span className="progress-file">{file}</span>
        <button type="button" className="button" onClick={onStop}>
          Stop reading
        </button>
      </p>
    </section>
  )
}

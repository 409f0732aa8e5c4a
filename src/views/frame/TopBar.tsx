import { use } from 'react'
import { formatBytes, formatCount } from '../../base/format'
import { SummaryContext, useApp, useSession } from '../../state/context'
import { FilePicker } from '../../widgets/FilePicker'
import { HostileText } from '../../widgets/HostileText'
import { BarTimes } from './BarTimes'
import { FilterChips } from './FilterChips'
import { ThemeControl } from './ThemeControl'

/** What is being looked at: files, time, filters. Stays in sight. */
export function TopBar() {
  const session = useSession()
  const hasSummary = use(SummaryContext) !== null
  return (
    <header className="bar">
      <button
        type="button"
        className="word word-button"
        onClick={() => {
          session.forget()
        }}
        title="Forget everything and start over"
      >
        sshscope
      </button>
      <Files />
      {hasSummary ? <BarTimes /> : null}
      <FilterChips />
      <span className="bar-end">
        <span className="only-wide">
          <FilePicker
            quiet
            label="Other files…"
            onFiles={(files) => {
              session.openFiles(files)
            }}
          />
        </span>
        <button
          type="button"
          className="text-button only-widest"
          onClick={() => {
            session.forget()
          }}
        >
          Forget everything
        </button>
        <ThemeControl />
      </span>
    </header>
  )
}

function Files() {
  const files = useApp((state) => state.files)
  const read = useApp((state) => state.summary?.files)
  const name = read?.[0]?.name ?? files[0]?.name ?? ''
  const size = (read ?? []).reduce((sum, file) => sum + file.bytes, 0)
  return (
    <span className="bar-files">
      {files.length === 1 ? <HostileText text={name} limit={28} /> : `${formatCount(files.length)} files`}{' '}
      <span className="only-wide">{size > 0 ? formatBytes(size) : ''}</span>
    </span>
  )
}

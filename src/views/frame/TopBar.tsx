import { use, useMemo } from 'react'
import { formatBytes, formatCount, formatRange } from '../../base/format'
import { MiniTimeline } from '../../charts/MiniTimeline'
import { SummaryContext, useApp, useSession, useSummary } from '../../state/context'
import { withTime } from '../../state/edit-filter'
import { FilePicker } from '../../widgets/FilePicker'
import { HostileText } from '../../widgets/HostileText'
import { rangeOf, totalBins } from '../when/bins'
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
      {hasSummary ? <Times /> : null}
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

function Times() {
  const session = useSession()
  const filter = useApp((state) => state.filter)
  const { timeline } = useSummary()
  const bins = useMemo(() => totalBins(timeline), [timeline])
  const range = rangeOf(timeline)
  if (range === null) return null
  const shown = filter.time ?? range
  return (
    <span className="bar-range">
      <MiniTimeline
        bins={bins}
        binSeconds={timeline.binSeconds}
        range={range}
        selection={filter.time ?? null}
        onSelect={(time) => {
          session.setFilter(withTime(filter, time))
        }}
        noun="attempts"
        label="Attempts over time; select a range to filter"
      />
      <span className="only-wide">{formatRange(shown.start, shown.end)}</span>
    </span>
  )
}

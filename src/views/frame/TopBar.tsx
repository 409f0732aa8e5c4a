import { use } from 'react'
import { SummaryContext, useSession } from '../../state/context'
import { FilePicker } from '../../widgets/FilePicker'
import { BarFiles } from './BarFiles'
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
      <BarFiles />
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

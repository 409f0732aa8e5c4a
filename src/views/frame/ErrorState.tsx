import { useApp } from '../../state/context'
import { HostileText } from '../../widgets/HostileText'
import { Message } from '../../widgets/Message'
import { FileErrors } from './FileErrors'
import { Privacy } from './Privacy'
import { StartActions } from './StartActions'
import { ThemeControl } from './ThemeControl'

/** Nothing could be read, or nothing of sshd was found in what was read. */
export function ErrorState() {
  const summary = useApp((state) => state.summary)
  const failure = useApp((state) => state.failure)
  const entries = summary?.totals.entries ?? 0
  const names = useApp((state) => state.files)
  const firstLine = summary?.firstLine ?? null
  const isRead = entries > 0
  const isScan = !isRead && (summary?.portScans ?? null) !== null
  return (
    <div className="empty">
      <header className="empty-top">
        <span className="word">sshscope</span>
        <ThemeControl />
      </header>
      <main className="error-main">
        <Message
          level={1}
          sentence={
            failure !== null
              ? 'Reading failed.'
              : isRead
                ? 'No line of sshd was found.'
                : isScan
                  ? 'This is a result of nmap, and there is no log beside it.'
                  : names.length === 1
                    ? 'The file could not be read.'
                    : 'None of the files could be read.'
          }
          text={failure === null ? <FileErrors /> : <HostileText text={failure} limit={400} inSentence />}
          expected="lines such as “Feb 25 00:07:21 host sshd[22071]: Failed password for root from 203.0.113.9 port 493 ssh2”, as in auth.log, secure or what journalctl prints"
          {...(isRead ? { found: foundSentence(entries, summary?.lines.other ?? 0) } : {})}
          {...(firstLine !== null ? { firstLine } : {})}
        />
        <p>
          {isScan
            ? 'Drop it together with the log, or once the log is read: it attaches to the sources that it tells of.'
            : 'Nothing was lost: choose another file, or drop it anywhere on this page.'}
        </p>
        <StartActions />
      </main>
      <footer>
        <Privacy />
      </footer>
    </div>
  )
}

function foundSentence(entries: number, other: number): string {
  if (other === entries) return `${entries.toLocaleString()} log lines, all of other programs`
  if (other === 0) return `${entries.toLocaleString()} lines, none of them a log line that is known here`
  return `${entries.toLocaleString()} lines, ${other.toLocaleString()} of other programs, the rest unreadable`
}

import { useId, useState } from 'react'
import { formatCount } from '../../base/format'
import type { HostScan, OsGuess } from '../../model/scan'
import { usePortScan } from '../../state/use-port-scan'
import { HostileText } from '../../widgets/HostileText'
import { ScannedPorts } from './ScannedPorts'
import { notShownSentence, stateSentence, timeNotes } from './scan-words'

const LONGEST_NAME = 60
/** Guesses that are shown at first. */
const FIRST_GUESSES = 5

/** What the newest port scan that was dropped found at a source. All its texts are as hostile as those of a log. */
export function ScanResult({ source }: { readonly source: string }) {
  const scan = usePortScan(source)
  if (scan === undefined) return <div className="scan-coming" aria-busy="true" />
  if (scan === null) return <p className="scan-none">No nmap result that was dropped tells of this source.</p>
  return (
    <section className="scan" aria-label="nmap result">
      <div className="scan-about">
        <p className="name-sentence">{stateSentence(scan)}</p>
        <Names source={source} scan={scan} />
        {timeNotes(scan).map((note) => (
          <p key={note} className="scan-note">
            {note}
          </p>
        ))}
        <Systems os={scan.os} isExact={scan.osIsExact} />
      </div>
      <div className="scan-ports">
        <ScannedPorts ports={scan.ports} rest={notShownSentence(scan)} />
      </div>
    </section>
  )
}

interface NamesProps {
  readonly source: string
  readonly scan: HostScan
}

/** What else the scan calls the host. */
function Names({ source, scan: { addresses, hostNames } }: NamesProps) {
  const others = [...addresses, ...hostNames].filter((text) => text !== source)
  if (others.length === 0) return null
  return (
    <p className="scan-note">
      To nmap also{' '}
      {others.map((text, i) => (
        <span key={text}>
          {i === 0 ? '' : ', '}
          <HostileText text={text} limit={LONGEST_NAME} />
        </span>
      ))}
      .
    </p>
  )
}

function Systems({ os, isExact }: { readonly os: readonly OsGuess[]; readonly isExact: boolean }) {
  const [isAll, setAll] = useState(false)
  const head = useId()
  if (os.length === 0) return null
  const shown = isAll ? os : os.slice(0, FIRST_GUESSES)
  return (
    <div className="name-parts">
      <h3 id={head}>
        {isExact ? 'Operating system' : 'Operating system, guessed'}
        <span className="scan-aside">{isExact ? 'fits exactly' : 'no exact match; how well each fits'}</span>
      </h3>
      <ul aria-labelledby={head}>
        {shown.map(({ name, accuracy }, i) => (
          <li key={i}>
            <HostileText text={name} limit={LONGEST_NAME} inSentence />
            <span className="name-part-count">{accuracy === null ? '' : `${accuracy}\u202f%`}</span>
          </li>
        ))}
      </ul>
      {os.length > FIRST_GUESSES ? (
        <button
          type="button"
          className="text-button"
          aria-expanded={isAll}
          onClick={() => {
            setAll(!isAll)
          }}
        >
          {isAll ? `only the first ${FIRST_GUESSES}` : `all ${formatCount(os.length)}`}
        </button>
      ) : null}
    </div>
  )
}

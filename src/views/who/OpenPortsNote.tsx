import { formatCount } from '../../base/format'
import { pickMode } from '../../charts/pick'
import type { ScansSummary } from '../../model/summary'
import { useSession } from '../../state/context'
import { useChosen } from '../../state/use-chosen'
import { plural, pluralAtStart } from '../words'

/** How many sources were scanned, and the ports that are open at them: each filters the page. */
export function OpenPortsNote({ scans }: { readonly scans: ScansSummary }) {
  const session = useSession()
  const chosen = useChosen('openPorts')
  const { sources, openPorts, morePorts } = scans
  if (sources === 0) return <p className="note">The nmap results that were dropped tell of no source of this log.</p>
  return (
    <p className="note scan-open-ports">
      {pluralAtStart(sources, 'source', 'sources')} of the whole log {sources === 1 ? 'stands' : 'stand'} in an nmap
      result.{' '}
      {openPorts.length === 0 ? (
        'It found no port open.'
      ) : (
        <>
          Sources with an open port, by port:{' '}
          {openPorts.map(({ port, sources: count }) => (
            <span key={port} className="scan-open-port">
              <button
                type="button"
                className="text-button"
                aria-pressed={chosen.has(port)}
                aria-label={`${port}: only the ${plural(count, 'source', 'sources')} with it open`}
                onClick={(event) => {
                  session.pick('openPorts', port, pickMode(event))
                }}
              >
                {port}
              </button>{' '}
              <span className="dim">{formatCount(count)}</span>
            </span>
          ))}
          {morePorts === 0 ? null : <span className="dim">{plural(morePorts, 'more port', 'more ports')}</span>}
        </>
      )}
    </p>
  )
}

import { useId, useState } from 'react'
import { formatCount } from '../../base/format'
import { pickMode } from '../../charts/pick'
import { isOpen, portText, type ScannedPort } from '../../model/scan'
import { useSession } from '../../state/context'
import { useChosen } from '../../state/use-chosen'
import { HostileText } from '../../widgets/HostileText'
import { plural } from '../words'
import { inPortOrder } from './open-ports'

/** Rows that are shown at first. */
const FIRST = 10
const LONGEST_SERVICE = 30
const LONGEST_VERSION = 60

interface ScannedPortsProps {
  readonly ports: readonly ScannedPort[]
  /** What is said of ports that are not listed; null: nothing. */
  readonly rest: string | null
}

/** The ports that a scan lists, open ones first: each of these filters by the sources that have it open. */
export function ScannedPorts({ ports, rest }: ScannedPortsProps) {
  const [isAll, setAll] = useState(false)
  const head = useId()
  const sorted = inPortOrder(ports)
  const open = ports.filter(isOpen).length
  const shown = isAll ? sorted : sorted.slice(0, FIRST)
  const hasVersions = ports.some(({ version }) => version !== null)
  return (
    <>
      <h3 id={head}>
        {plural(open, 'open port', 'open ports')}
        <span className="scan-aside">{saidOf(ports.length, open, hasVersions)}</span>
      </h3>
      {ports.length === 0 ? null : (
        <table className="scan-table" aria-labelledby={head}>
          <thead>
            <tr>
              <th scope="col">Port</th>
              <th scope="col">State</th>
              <th scope="col">Service</th>
              {hasVersions ? <th scope="col">Version</th> : null}
            </tr>
          </thead>
          <tbody>
            {shown.map((port) => (
              <PortRow key={`${portText(port)} ${port.state}`} port={port} hasVersions={hasVersions} />
            ))}
          </tbody>
        </table>
      )}
      {rest === null ? null : <p className="scan-note">{rest}</p>}
      {ports.length > FIRST ? (
        <button
          type="button"
          className="text-button"
          aria-expanded={isAll}
          onClick={() => {
            setAll(!isAll)
          }}
        >
          {isAll ? `only the first ${FIRST} ports` : `all ${formatCount(ports.length)} ports`}
        </button>
      ) : null}
    </>
  )
}

/** What the numbers leave out, and where services come from. */
function saidOf(listed: number, open: number, hasVersions: boolean): string {
  const others = listed === open ? '' : `of ${formatCount(listed)} that the result lists`
  const named = hasVersions || listed === 0 ? '' : 'services by their usual port'
  return [others, named].filter((part) => part !== '').join('; ')
}

function PortRow({ port, hasVersions }: { readonly port: ScannedPort; readonly hasVersions: boolean }) {
  const { state, service, version } = port
  return (
    <tr className={isOpen(port) ? undefined : 'scan-shut'}>
      <th scope="row">
        <PortName port={port} />
      </th>
      <td>{state}</td>
      <td>{service === null ? null : <HostileText text={service} limit={LONGEST_SERVICE} />}</td>
      {hasVersions ? (
        <td>{version === null ? null : <HostileText text={version} limit={LONGEST_VERSION} inSentence />}</td>
      ) : null}
    </tr>
  )
}

function PortName({ port }: { readonly port: ScannedPort }) {
  const session = useSession()
  const chosen = useChosen('openPorts')
  const text = portText(port)
  if (!isOpen(port)) return text
  return (
    <button
      type="button"
      className="text-button"
      aria-pressed={chosen.has(text)}
      aria-label={`${text}: only sources with it open`}
      onClick={(event) => {
        session.pick('openPorts', text, pickMode(event))
      }}
    >
      {text}
    </button>
  )
}

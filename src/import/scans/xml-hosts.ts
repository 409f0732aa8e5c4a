import type { HostScan, ScannedPort, ScanTime } from '../../model/scan'
import type { Budget } from './budget'
import { countIn, hostOf, type HostDraft, isProtocol, isState, newHost, secondsIn } from './host-draft'
import { cutText } from './scan-limits'

type Attributes = Readonly<Record<string, string | undefined>>

/** Elements that tell something, and the element that each must stand in: others may have the same names. */
const PARENTS: Readonly<Record<string, string>> = {
  status: 'host',
  address: 'host',
  hostname: 'hostnames',
  extraports: 'ports',
  port: 'ports',
  state: 'port',
  service: 'port',
  osmatch: 'os',
  distance: 'host',
}
/** A port with its state unknown until that has come. */
type PortDraft = { -readonly [Key in keyof ScannedPort]: ScannedPort[Key] }

/** Hosts from the elements of nmap's XML (versions 1.04 and 1.05 of its document type, nmap.dtd). */
export class XmlHosts {
  readonly #budget: Budget
  readonly #drafts: HostDraft[] = []
  #host: HostDraft | null = null
  #port: PortDraft | null = null
  #began: number | null = null
  #seconds: number | null = null

  constructor(budget: Budget) {
    this.#budget = budget
  }

  open(name: string, parent: string | undefined, attributes: Attributes): void {
    if (name === 'nmaprun') this.#began = countIn(attributes['start'])
    else if (name === 'finished' && parent === 'runstats') this.#finish(attributes)
    else if (name === 'host' && parent === 'nmaprun') this.#begin(attributes)
    else if (this.#host !== null && PARENTS[name] === parent) this.#tell(this.#host, name, attributes)
  }

  close(name: string): void {
    if (name === 'port') this.#endPort()
    if (name !== 'host' || this.#host === null) return
    this.#drafts.push(this.#host)
    this.#host = null
  }

  /** The hosts that came whole. */
  hosts(): HostScan[] {
    return this.#drafts.flatMap((draft) => hostOf(draft, this.#seconds))
  }

  #begin({ starttime }: Attributes): void {
    this.#budget.spendHost()
    this.#host = { ...newHost(), at: timeOf(countIn(starttime) ?? this.#began) }
  }

  #finish({ elapsed, time }: Attributes): void {
    const end = countIn(time)
    this.#seconds = secondsIn(elapsed) ?? (end === null || this.#began === null ? null : Math.max(0, end - this.#began))
  }

  #tell(host: HostDraft, name: string, attributes: Attributes): void {
    this.#budget.spendItem()
    switch (name) {
      case 'status':
        host.state = stateOf(attributes['state'])
        return
      case 'address':
        if (attributes['addrtype'] !== 'mac') push(host.addresses, attributes['addr'])
        return
      case 'hostname':
        push(host.hostNames, attributes['name'])
        return
      case 'extraports':
        tellRest(host, attributes)
        return
      case 'port':
        this.#port = portOf(attributes)
        return
      case 'state':
      case 'service':
        if (this.#port !== null) tellPort(this.#port, name, attributes)
        return
      case 'osmatch':
        tellOs(host, attributes)
        return
      case 'distance':
        host.distance = countIn(attributes['value'], 255)
    }
  }

  #endPort(): void {
    if (this.#port !== null && this.#port.state !== '') this.#host?.ports.push(this.#port)
    this.#port = null
  }
}

function timeOf(seconds: number | null): ScanTime | null {
  return seconds === null ? null : { seconds, isLocal: false }
}

/** Beside these there are hosts that were skipped, or only listed. */
function stateOf(word: string | undefined): HostDraft['state'] {
  return word === 'up' || word === 'down' ? word : null
}

function push(list: string[], text: string | undefined): void {
  if (text !== undefined && text !== '') list.push(cutText(text))
}

function tellRest(host: HostDraft, { state = '', count }: Attributes): void {
  const ports = countIn(count, 65_536)
  if (ports !== null && isState(state)) host.notShown.push({ state, count: ports })
}

/** Null where it is a protocol of IP, and not a port. */
function portOf({ portid, protocol = '' }: Attributes): PortDraft | null {
  const port = countIn(portid, 65_535)
  return port === null || !isProtocol(protocol) ? null : { port, protocol, state: '', service: null, version: null }
}

function tellPort(port: PortDraft, name: 'state' | 'service', attributes: Attributes): void {
  const { state = '', name: service, tunnel } = attributes
  if (name === 'state') port.state = isState(state) ? state : ''
  else {
    port.service =
      service === undefined || service === '' ? null : cutText(tunnel === 'ssl' ? `ssl/${service}` : service)
    port.version = versionOf(attributes)
  }
}

/** "OpenSSH 6.9p1 (protocol 2.0)", as nmap's table has it. */
function versionOf({ product = '', version = '', extrainfo = '' }: Attributes): string | null {
  const text = [product, version, extrainfo === '' ? '' : `(${extrainfo})`].filter((part) => part !== '').join(' ')
  return text === '' ? null : cutText(text)
}

function tellOs(host: HostDraft, { name = '', accuracy }: Attributes): void {
  if (name === '') return
  const percent = countIn(accuracy, 100)
  host.os.push({ name: cutText(name), accuracy: percent })
  if (percent === 100) host.osIsExact = true
}

import { formatCount } from '../../base/format'
import type { ScannedPort } from '../../model/scan'
import { isOpen } from '../../model/scan'

/** Ports that a cell names. */
const NAMED = 3

/** "22/tcp, 25/tcp, 53/udp, 6006/tcp" → "22, 25, 53/udp +1": TCP goes without saying, as with nmap. */
export function openPortsText(ports: string): string {
  const all = ports.split(', ').map((port) => port.replace(/\/tcp$/, ''))
  const more = all.length - NAMED
  return all.slice(0, NAMED).join(', ') + (more > 0 ? ` +${formatCount(more)}` : '')
}

/** Open ports first, then those that answer otherwise; each by number. */
export function inPortOrder(ports: readonly ScannedPort[]): ScannedPort[] {
  const rank = (port: ScannedPort) => (isOpen(port) ? 0 : 1)
  return ports.toSorted((a, b) => rank(a) - rank(b) || a.port - b.port || (a.protocol < b.protocol ? -1 : 1))
}

import { hostKey } from '../geo/host-key'
import type { FileReport } from '../model/answers'
import type { HostScan, ScanFile } from '../model/scan'
import type { ScansSummary } from '../model/summary'
import type { LogData } from './log-data'
import { keysOf, SourceScans } from './source-scans'

/** Open ports that a summary names, those of most sources first. */
const MOST_PORTS = 24

/** The files as they are reported: of results of scans with what became of them. */
export function reportedFiles(data: LogData): readonly FileReport[] {
  if (data.scanFiles.length === 0) return data.files
  const scans = SourceScans.of(data)
  const sources = new Set(scans.scannedSources().map((id) => hostKey(data.table.sources.text(id))))
  const isAmong = (scan: HostScan) => [...keysOf(scan)].some((key) => sources.has(key))
  const files = [...data.files]
  for (const scan of data.scanFiles) {
    const file = files[scan.place]
    // What is wrong with a result tells enough where nothing came of it.
    if (file === undefined || (file.error !== null && scan.hosts.length === 0)) continue
    files[scan.place] = { ...file, note: noteOf(scan, isAmong) }
  }
  return files
}

/** "nmap result: 3 hosts, 2 of them among the sources." */
function noteOf({ hosts }: ScanFile, isAmong: (scan: HostScan) => boolean): string {
  if (hosts.length === 0) return 'nmap result: it tells of no host.'
  const among = hosts.filter(isAmong).length
  const unaddressed = hosts.filter(({ addresses }) => addresses.length === 0).length
  const ofThem =
    hosts.length === 1
      ? `which is ${among === 1 ? '' : 'not '}among the sources`
      : `${among === 0 ? 'none' : digits(among)} of them among the sources`
  const count = hosts.length === 1 ? '1 host' : `${digits(hosts.length)} hosts`
  return `nmap result: ${count}, ${ofThem}.${unaddressed === 0 ? '' : ` ${noAddress(unaddressed, hosts.length)}`}`
}

function noAddress(unaddressed: number, hosts: number): string {
  if (hosts === 1) return 'It gives the host no address, only a name.'
  return `To ${digits(unaddressed)} of them it gives no address, only a name.`
}

function digits(count: number): string {
  return count.toLocaleString('en')
}

/** What the page says of all results; null where none tells of a host. */
export function summariseScans(data: LogData): ScansSummary | null {
  const scans = SourceScans.of(data)
  if (scans.isEmpty) return null
  const sources = scans.scannedSources()
  const counts = new Map<string, number>()
  for (const id of sources) for (const port of scans.openPortsOfId(id)) counts.set(port, (counts.get(port) ?? 0) + 1)
  const ports = [...counts].map(([port, count]) => ({ port, sources: count }))
  ports.sort((a, b) => b.sources - a.sources || parseInt(a.port) - parseInt(b.port) || (a.port < b.port ? -1 : 1))
  return {
    sources: sources.length,
    openPorts: ports.slice(0, MOST_PORTS),
    morePorts: Math.max(0, ports.length - MOST_PORTS),
  }
}

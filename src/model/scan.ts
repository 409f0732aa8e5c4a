/** What a port scan found of hosts: results of nmap that were dropped beside the logs. All texts are hostile. */

/** A port that a scan lists by itself. */
export interface ScannedPort {
  /** 0–65535. */
  readonly port: number
  /** `tcp`, `udp` or `sctp`. */
  readonly protocol: string
  /** nmap's word: `open`, `closed`, `filtered`, `unfiltered`, `open|filtered` or `closed|filtered`. */
  readonly state: string
  /** Name of the service, which may be no more than what the port is registered for; null: not said. */
  readonly service: string | null
  /** Product and version as nmap prints them together; null where it did not ask, or had no answer. */
  readonly version: string | null
}

/** An operating system that a host may have. */
export interface OsGuess {
  readonly name: string
  /** Percent; 100 where it fits exactly, null: not said. */
  readonly accuracy: number | null
}

/** When a scan began. */
export interface ScanTime {
  /** Seconds since 1970; those of a wall clock where `isLocal`. */
  readonly seconds: number
  /** It is the clock of the machine that scanned, and its zone is not known: so text results say it. */
  readonly isLocal: boolean
}

/** What one scan found of one host. */
export interface HostScan {
  /** As the scan writes them; none where it names the host only. */
  readonly addresses: readonly string[]
  readonly hostNames: readonly string[]
  readonly state: 'up' | 'down'
  readonly ports: readonly ScannedPort[]
  /** Ports that are not listed one by one, by nmap's word for their state. */
  readonly notShown: readonly { readonly state: string; readonly count: number }[]
  /** The likeliest first. */
  readonly os: readonly OsGuess[]
  /** Whether the first of them fits exactly. */
  readonly osIsExact: boolean
  /** Hops to the host; null: not said. */
  readonly distance: number | null
  /** Null: not said. */
  readonly at: ScanTime | null
  /** Seconds that the whole scan took, with all its hosts; null: not said. */
  readonly seconds: number | null
}

/** A dropped file that holds the results of scans. */
export interface ScanFile {
  /** Its place among the files that are reported on. */
  readonly place: number
  /** When it was last changed, in seconds since 1970: of a scan that does not say when it began, the time. */
  readonly modified: number
  readonly hosts: readonly HostScan[]
}

/** Whether nmap could connect to a port: `open|filtered` is no answer at all, and counts as none. */
export function isOpen({ state }: ScannedPort): boolean {
  return state === 'open'
}

/** A port as filters and links write it: `25/tcp`. */
export function portText({ port, protocol }: Pick<ScannedPort, 'port' | 'protocol'>): string {
  return `${port}/${protocol}`
}

/** A port that {@link portText} could have written. */
export function isPortText(text: string): boolean {
  const [, port = ''] = /^(0|[1-9]\d{0,4})\/(?:tcp|udp|sctp)$/.exec(text) ?? []
  return port !== '' && Number(port) <= 65_535
}

import { grown } from '../base/byte-interner'
import { type HostKey, hostKey } from '../geo/host-key'
import type { AttemptTable, Names } from '../model/attempt-table'
import { type Choice, isAnyChosen, type Value } from '../model/filter'
import { type HostScan, isOpen, portText, type ScanFile } from '../model/scan'

/** The number of no scan, see {@link SourceScans.numberOf}. */
const NO_SCAN = 0
/** What filters know a source by that has no open port, or was not scanned. */
const NO_PORTS: readonly Value[] = [null]

interface Known {
  readonly scan: HostScan
  /** When it began, by what is known of that: the newest of a host counts. */
  readonly at: number
  /** As filters write them, lowest first. */
  readonly openPorts: readonly string[]
}

const KNOWN = new WeakMap<Names, SourceScans>()

/** Results of scans by the sources that they tell of, each looked up once, by the source's id. */
export class SourceScans {
  readonly files: readonly ScanFile[]
  readonly #sources: Names
  /** The first is none. */
  readonly #scans: (Known | null)[] = [null]
  readonly #numbers = new Map<HostKey, number>()
  #ofSource = new Uint32Array(1024)
  #looked = 0

  private constructor(sources: Names, files: readonly ScanFile[]) {
    this.#sources = sources
    this.files = files
    for (const { hosts, modified } of files) for (const scan of hosts) this.#take(scan, modified)
  }

  /** Those of a log; names only come to those that there are while it is read. */
  static of({ table, scanFiles }: LogOfScans): SourceScans {
    const known = KNOWN.get(table.sources)
    if (known?.files === scanFiles) return known
    const made = new SourceScans(table.sources, scanFiles)
    KNOWN.set(table.sources, made)
    return made
  }

  /** Whether nothing was dropped that tells of a host. */
  get isEmpty(): boolean {
    return this.#numbers.size === 0
  }

  /** The newest scan of a source; null where there is none. */
  scanOf(source: string): HostScan | null {
    return this.#known(source)?.scan ?? null
  }

  /** Open ports of a source, as filters write them; null where no scan is known. */
  openPortsOf(source: string): readonly string[] | null {
    return this.#known(source)?.openPorts ?? null
  }

  /** A number for the scan of a source id, {@link NO_SCAN} where it has none. */
  numberOf(source: number): number {
    if (source >= this.#looked) this.#lookUntil(source + 1)
    return this.#ofSource[source] ?? NO_SCAN
  }

  /** By number of a scan, `key` where a choice of open ports does not let its sources pass. */
  failsOf(choice: Choice, key: number): Uint16Array {
    return Uint16Array.from(this.#scans, (known) => (isAnyChosen(choice, valuesOf(known)) ? 0 : key))
  }

  /** Source ids that have a scan. */
  scannedSources(): number[] {
    if (this.isEmpty) return []
    return Array.from({ length: this.#sources.length }, (_, id) => id).filter((id) => this.numberOf(id) !== NO_SCAN)
  }

  /** Open ports of a source id; none where it has no scan. */
  openPortsOfId(source: number): readonly string[] {
    return this.#scans[this.numberOf(source)]?.openPorts ?? []
  }

  #known(source: string): Known | null {
    if (this.isEmpty) return null
    return this.#scans[this.#numbers.get(hostKey(source)) ?? NO_SCAN] ?? null
  }

  #take(scan: HostScan, modified: number): void {
    const ports = scan.ports.filter(isOpen).toSorted((a, b) => a.port - b.port || (a.protocol < b.protocol ? -1 : 1))
    const known = { scan, at: scan.at?.seconds ?? modified, openPorts: [...new Set(ports.map(portText))] }
    const number = this.#scans.push(known) - 1
    for (const key of keysOf(scan)) {
      const before = this.#scans[this.#numbers.get(key) ?? NO_SCAN]
      // Of two that began in the same second the one that was dropped later.
      if (before === null || before === undefined || before.at <= known.at) this.#numbers.set(key, number)
    }
  }

  #lookUntil(end: number): void {
    if (end > this.#ofSource.length) this.#ofSource = grown(this.#ofSource, end)
    for (; this.#looked < end; this.#looked++) {
      const number = this.isEmpty ? undefined : this.#numbers.get(hostKey(this.#sources.text(this.#looked)))
      this.#ofSource[this.#looked] = number ?? NO_SCAN
    }
  }
}

/** What of a log tells of scans. */
interface LogOfScans {
  readonly table: Pick<AttemptTable, 'sources'>
  readonly scanFiles: readonly ScanFile[]
}

/** What a host of a scan is found by. */
export function keysOf({ addresses, hostNames }: HostScan): Set<HostKey> {
  return new Set([...addresses, ...hostNames].map(hostKey))
}

function valuesOf(known: Known | null): readonly Value[] {
  return known === null || known.openPorts.length === 0 ? NO_PORTS : known.openPorts
}

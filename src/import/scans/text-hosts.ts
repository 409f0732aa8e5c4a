import type { HostScan, ScanTime } from '../../model/scan'
import type { Budget } from './budget'
import { countIn, hostOf, type HostDraft, newHost, secondsIn } from './host-draft'
import { cutText } from './scan-limits'
import { scanTimeIn } from './scan-time'
import { isOsLine, tellOs } from './text-os'
import { portIn, restIn, type PortHead, portHeadIn } from './text-ports'

/** One run of nmap; a file can hold several, one after the other. */
interface Run {
  readonly at: ScanTime | null
  readonly hosts: HostDraft[]
  seconds: number | null
}

/** The second was nmap's until version 5. */
const REPORT = /^(?:Nmap scan report for (.+)|Interesting ports on (.+):)$/
const DOWN = ' [host down'
/** Longer texts are names. */
const LONGEST_ADDRESS = 128
const NAMED = /^(.*) \(([^()\s]+)\)$/
const UP = /^Host (?:is|appears to be) up\b/
const DONE = /^(?:# )?Nmap (?:done|finished|run completed)\b.* scanned in (\d+(?:\.\d+)?) seconds$/
const DISTANCE = /^Network Distance: (\d+) hops?$/
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f:]*:[\da-f:.]*(?:%\S+)?)$/i

/** Hosts from the lines of nmap's normal output. Lines that say nothing of what is asked here are passed over. */
export class TextHosts {
  readonly #budget: Budget
  readonly #runs: Run[] = []
  #host: HostDraft | null = null
  #head: PortHead | null = null
  #isOver = false

  constructor(budget: Budget) {
    this.#budget = budget
  }

  /** Whether the newest run has come to its end. */
  get isOver(): boolean {
    return this.#isOver
  }

  take(line: string): void {
    const at = scanTimeIn(line)
    if (at !== undefined) this.#begin(at)
    else if (!this.takeLast(line)) this.#takeOfHost(line)
  }

  /** Takes the line that ends a run; whether it was one. */
  takeLast(line: string): boolean {
    const [, seconds] = DONE.exec(line) ?? []
    if (seconds === undefined) return false
    this.#run().seconds = secondsIn(seconds)
    this.#isOver = true
    this.#host = null
    return true
  }

  hosts(): HostScan[] {
    return this.#runs.flatMap(({ hosts, seconds }) => hosts.flatMap((draft) => hostOf(draft, seconds)))
  }

  #takeOfHost(line: string): void {
    const [, newer, older] = REPORT.exec(line) ?? []
    const subject = newer ?? older
    if (subject !== undefined) this.#report(subject)
    else if (this.#host !== null) this.#tell(this.#host, line)
  }

  #begin(at: ScanTime | null): void {
    this.#runs.push({ at, hosts: [], seconds: null })
    this.#isOver = false
    this.#host = null
  }

  /** The newest run; a part of a result may lack its beginning. */
  #run(): Run {
    const newest = this.#runs.at(-1)
    if (newest !== undefined) return newest
    this.#begin(null)
    return this.#run()
  }

  #report(subject: string): void {
    this.#budget.spendHost()
    if (this.#isOver) this.#begin(null)
    const { at, hosts } = this.#run()
    const down = subject.endsWith(']') ? subject.lastIndexOf(DOWN) : -1
    const host = { ...newHost(), ...namesIn(down < 0 ? subject : subject.slice(0, down)), at }
    host.state = down < 0 ? 'up' : 'down'
    this.#host = host
    this.#head = null
    hosts.push(host)
  }

  #tell(host: HostDraft, line: string): void {
    const head = portHeadIn(line)
    const port = portIn(line, this.#head)
    const [, hops] = DISTANCE.exec(line) ?? []
    if (head !== null) this.#head = head
    else if (port !== null) {
      this.#budget.spendItem()
      host.ports.push(port)
    } else if (isOsLine(line)) tellOs(host, line)
    else if (UP.test(line)) host.state = 'up'
    else if (hops !== undefined) host.distance = countIn(hops, 255)
    else host.notShown.push(...restIn(line))
  }
}

function isAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && ADDRESS.test(text)
}

/** "heron.example (192.0.2.7)", an address alone, or a name alone. */
function namesIn(subject: string): Pick<HostDraft, 'addresses' | 'hostNames'> {
  const [, name, address] = NAMED.exec(subject) ?? []
  if (name !== undefined && address !== undefined && isAddress(address))
    return { addresses: [address], hostNames: [cutText(name)] }
  return isAddress(subject) ? { addresses: [subject], hostNames: [] } : { addresses: [], hostNames: [cutText(subject)] }
}

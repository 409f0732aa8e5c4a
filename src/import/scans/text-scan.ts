import { Budget, ScanProblem } from './budget'
import { LONGEST_LINE } from './scan-limits'
import type { ScanReader, ScanResult } from './scan-reader'
import { TextHosts } from './text-hosts'

/** Reads what nmap prints, and writes with `-oN` (https://nmap.org/book/output-formats-normal-output.html), line by line. */
export class TextScanReader implements ScanReader {
  readonly #budget = new Budget()
  readonly #hosts = new TextHosts(this.#budget)
  /** A line whose end has not come yet. */
  #pending = ''
  #problem: string | null = null

  push(text: string): boolean {
    if (this.#problem !== null) return false
    const lines = (this.#pending + text).split('\n')
    this.#pending = (lines.pop() ?? '').slice(0, LONGEST_LINE)
    try {
      this.#budget.spendText(text.length)
      for (const line of lines) this.#hosts.take(plain(line))
    } catch (error) {
      if (!(error instanceof ScanProblem)) throw error
      this.#problem = error.message
    }
    return this.#problem === null
  }

  finish(isCut: boolean): ScanResult {
    // Of a result that was cut the last line may say something else than it did.
    if (this.#problem === null) this.#hosts.takeLast(plain(this.#pending))
    if (!isCut && !this.#hosts.isOver) this.#problem ??= CUT
    return { hosts: this.#hosts.hosts(), problem: this.#problem }
  }
}

const CUT =
  'This nmap result ends before nmap’s own last line (“Nmap done …”): it may be cut short, and what it tells so far counts.'

function plain(line: string): string {
  return line.slice(0, LONGEST_LINE).trimEnd()
}

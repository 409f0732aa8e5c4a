import { SaxesParser } from 'saxes'
import { Budget, ScanProblem } from './budget'
import { DEEPEST } from './scan-limits'
import type { ScanReader, ScanResult } from './scan-reader'
import { XmlHosts } from './xml-hosts'

const ROOT = 'nmaprun'
/** Characters of a parser's own words that a sentence repeats. */
const LONGEST_REASON = 80

/**
 * Reads nmap's XML (`-oX`; https://nmap.org/book/output-formats-xml-output.html) strictly: what is not well-formed ends
 * it with a sentence. Nothing is fetched and no entity is taken from the document, so none can grow.
 */
export class XmlScanReader implements ScanReader {
  readonly #parser = new SaxesParser()
  readonly #budget = new Budget()
  readonly #hosts = new XmlHosts(this.#budget)
  readonly #path: string[] = []
  #isOver = false
  #problem: string | null = null

  constructor() {
    this.#parser.on('error', ({ message }) => {
      throw this.#illFormed(message)
    })
    this.#parser.on('doctype', refuseSubset)
    this.#parser.on('opentag', ({ name, attributes }) => {
      this.#open(name, attributes)
    })
    this.#parser.on('closetag', () => {
      this.#close()
    })
  }

  push(text: string): boolean {
    return this.#guard(() => {
      this.#budget.spendText(text.length)
      this.#parser.write(text)
    })
  }

  finish(isCut: boolean): ScanResult {
    if (this.#isOver) this.#guard(() => this.#parser.close())
    else if (!isCut) this.#problem ??= this.#cutShort()
    return { hosts: this.#hosts.hosts(), problem: this.#problem }
  }

  /** Does something unless there is a problem already, which is kept; false where there is one. */
  #guard(read: () => void): boolean {
    try {
      if (this.#problem === null) read()
    } catch (error) {
      if (!(error instanceof ScanProblem)) throw error
      this.#problem = error.message
    }
    return this.#problem === null
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    const parent = this.#path.at(-1)
    if (parent === undefined && name !== ROOT)
      throw new ScanProblem('This is XML, but no result of nmap: its outermost element is not <nmaprun>.')
    if (this.#path.push(name) > DEEPEST)
      throw new ScanProblem(`This nmap result has more than ${DEEPEST} elements within each other: it was not read.`)
    this.#hosts.open(name, parent, attributes)
  }

  #close(): void {
    const name = this.#path.pop()
    if (name !== undefined) this.#hosts.close(name)
    this.#isOver = this.#path.length === 0
  }

  #illFormed(message: string): ScanProblem {
    const { line, column } = this.#parser
    const reason = message
      .replace(/^(?:\d+:\d+: )?/, '')
      .replace(/\.$/, '')
      .slice(0, LONGEST_REASON)
    return new ScanProblem(
      `This nmap result is not well-formed XML at line ${line}, column ${column} (${reason}): hosts before that count.`,
    )
  }

  #cutShort(): string {
    return `This nmap result ends at line ${this.#parser.line} with elements open: it is cut short. Hosts that came whole count.`
  }
}

/** nmap's document type is a bare name. What is declared in one could stand for gigabytes, or name other files. */
function refuseSubset(doctype: string): void {
  if (!/[[\]]|<!/.test(doctype)) return
  throw new ScanProblem(
    'This nmap result has a document type with declarations of its own, as nmap never writes: entities are refused, and it was not read.',
  )
}

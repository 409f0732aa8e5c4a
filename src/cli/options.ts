import { parseArgs } from 'node:util'
import { zoneOf } from '../base/zones'
import { yearIn } from '../model/time-choices'

/** What both commands take. */
export interface CliOptions {
  readonly paths: readonly string[]
  readonly each: boolean
  readonly year: number | null
  /** A zone's name that is known to be one. */
  readonly zone: string | null
  /** Wall-clock seconds that stand for the files' modification time, or null. */
  readonly reference: number | null
}

/** Reads the arguments; throws an error with a sentence for the user. */
export function parseOptions(args: readonly string[]): CliOptions {
  const { values, positionals } = parseArgs({
    args: withJoinedZone(args),
    allowPositionals: true,
    options: {
      each: { type: 'boolean', default: false },
      year: { type: 'string' },
      zone: { type: 'string' },
      reference: { type: 'string' },
    },
  })
  if (positionals.length === 0) throw new Error('no file was named; - reads standard input')
  const year = values.year === undefined ? null : yearOf(values.year)
  const zone = values.zone === undefined ? null : nameOfZone(values.zone)
  const reference = values.reference === undefined ? null : wallClockOf(values.reference)
  return { paths: positionals, each: values.each, year, zone, reference }
}

/** `--zone -03:00` as `--zone=-03:00`: else it would be taken for an option of its own. */
function withJoinedZone(args: readonly string[]): string[] {
  const at = args.findIndex((arg, i) => arg === '--zone' && /^-\d/.test(args[i + 1] ?? ''))
  if (at < 0) return [...args]
  return [...args.slice(0, at), `--zone=${args[at + 1] ?? ''}`, ...args.slice(at + 2)]
}

function yearOf(text: string): number {
  const year = yearIn(text)
  if (year === null) throw new Error(`--year wants a year of four digits from 1970 on, not ${shown(text)}`)
  return year
}

function nameOfZone(text: string): string {
  const zone = zoneOf(text)
  if (zone === null) {
    throw new Error(`--zone wants a zone such as Europe/Berlin, UTC or +02:00, not ${shown(text)}`)
  }
  return zone.name
}

/** An argument within a sentence of one line. */
function shown(text: string): string {
  return text === '' ? 'an empty text' : JSON.stringify(text)
}

/** Wall-clock seconds of an ISO 8601 time: without an offset it is taken as it stands, not in this machine's zone. */
function wallClockOf(text: string): number {
  const isBare = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.test(text)
  const seconds = Date.parse(isBare ? `${text.replace(' ', 'T')}Z` : text) / 1000
  if (Number.isNaN(seconds)) throw new Error(`--reference wants an ISO 8601 time, not ${text}`)
  return seconds
}

/** One line on standard error, and the exit status that says that nothing could be done. */
export function fail(command: string, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${command}: ${message.split('\n')[0] ?? ''}\n`)
  process.exitCode = 2
}

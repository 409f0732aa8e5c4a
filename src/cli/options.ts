import { parseArgs } from 'node:util'

/** What both commands take. */
export interface CliOptions {
  readonly paths: readonly string[]
  readonly each: boolean
  readonly year: number | null
  readonly zone: string | null
  /** Wall-clock seconds that stand for the files' modification time, or null. */
  readonly reference: number | null
}

/** Reads the arguments; throws an error with a sentence for the user. */
export function parseOptions(args: readonly string[]): CliOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
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
  const reference = values.reference === undefined ? null : wallClockOf(values.reference)
  return { paths: positionals, each: values.each, year, zone: values.zone ?? null, reference }
}

function yearOf(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new Error(`--year wants a year of four digits, not ${text}`)
  return Number(text)
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

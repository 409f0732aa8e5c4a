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
  const year = values.year === undefined ? null : Number(values.year)
  if (year !== null && !Number.isInteger(year)) throw new Error(`--year wants a year, not ${values.year ?? ''}`)
  const reference = values.reference === undefined ? null : Date.parse(values.reference) / 1000
  if (reference !== null && Number.isNaN(reference)) {
    throw new Error(`--reference wants an ISO 8601 time, not ${values.reference ?? ''}`)
  }
  return { paths: positionals, each: values.each, year, zone: values.zone ?? null, reference }
}

/** One line on standard error, and the exit status that says that nothing could be done. */
export function fail(command: string, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${command}: ${message.split('\n')[0] ?? ''}\n`)
  process.exitCode = 2
}

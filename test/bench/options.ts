import { parseArgs } from 'node:util'

export interface BenchOptions {
  /** Size of the log, 10^6 bytes. */
  readonly megabytes: number
  /** How often everything is measured. */
  readonly runs: number
  /** Names of groups; all where it is empty. */
  readonly only: readonly string[]
  /** Also logs of six and ten times the size, and gzip of three times. */
  readonly isLarge: boolean
  /** Where the report goes, besides the screen. */
  readonly json: string
  /** Attempts of the synthetic year that filters are measured on. */
  readonly filteredAttempts: number
  /** How long a page rests after it was opened, before files are chosen, ms. */
  readonly settle: number
}

const SETTLE = 1500
const FILTERED_ATTEMPTS = 5_000_000

/** Reads the arguments of `npm run bench`; throws an error with a sentence for the user. */
export function parseBenchOptions(args: readonly string[], names: readonly string[], json: string): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      mb: { type: 'string', default: '1000' },
      runs: { type: 'string', default: '5' },
      only: { type: 'string', default: '' },
      large: { type: 'boolean', default: false },
      json: { type: 'string', default: json },
    },
  })
  return {
    megabytes: numberIn('--mb', values.mb),
    runs: Math.ceil(numberIn('--runs', values.runs)),
    only: namesIn(values.only, names),
    isLarge: values.large,
    json: values.json,
    filteredAttempts: FILTERED_ATTEMPTS,
    settle: SETTLE,
  }
}

function numberIn(option: string, text: string): number {
  const value = Number(text)
  if (!(value > 0 && value < Infinity)) throw new Error(`${option} wants a number above 0, not ${JSON.stringify(text)}`)
  return value
}

function namesIn(text: string, names: readonly string[]): string[] {
  const chosen = text.split(',').filter((name) => name !== '')
  const unknown = chosen.find((name) => !names.includes(name))
  if (unknown !== undefined) {
    throw new Error(`--only knows ${names.join(', ')}, not ${JSON.stringify(unknown)}`)
  }
  return chosen
}

import { generateSample } from '../../src/sample/generate-sample'
import type { SampleTruth } from '../../src/sample/truth'

/** Logs for journeys, and what grep would say of them. Addresses are those set aside for documentation. */

/** One try of one connection: the lines that sshd writes of it, an hour apart from the next. */
export interface Try {
  readonly user: string
  readonly source: string
  /** Whether the log host has the user. */
  readonly exists?: boolean
}

const START = Date.UTC(2026, 2, 1)
const HOUR = 3_600_000

/** The lines of tries at passwords, one connection each. Every try has exactly one `Failed password for` line. */
export function logOf(tries: readonly Try[], start = START): string {
  return tries.map((one, i) => tryLines(one, new Date(start + i * HOUR), 1000 + i)).join('')
}

function tryLines({ user, source, exists = false }: Try, time: Date, pid: number): string {
  const head = `${time.toISOString().slice(0, 19)}+00:00 heron sshd[${pid}]: `
  const at = `${source} port ${20_000 + pid}`
  const who = exists ? user : `invalid user ${user}`
  const lines = [
    ...(exists ? [] : [`Invalid user ${user} from ${at}`]),
    `Failed password for ${who} from ${at} ssh2`,
    `Connection closed by ${exists ? 'authenticating' : 'invalid'} user ${user} ${at} [preauth]`,
  ]
  return lines.map((line) => `${head}${line}\n`).join('')
}

/** Twelve tries by three sources at four names. */
export const SMALL = logOf([
  ...Array.from({ length: 6 }, () => ({ user: 'root', source: '192.0.2.7', exists: true })),
  { user: 'admin', source: '192.0.2.7' },
  { user: 'admin', source: '198.51.100.23' },
  { user: 'test', source: '198.51.100.23' },
  { user: 'admin', source: '2001:db8::17' },
  { user: 'oracle', source: '2001:db8::17' },
  { user: 'oracle', source: '2001:db8::17' },
])

/** Eight other tries, by sources and at names that stand in no other log here. */
export const OTHER = logOf(
  Array.from({ length: 8 }, (_, i) => ({ user: `other${i % 2}`, source: `203.0.113.${1 + (i % 4)}` })),
)

export interface Counts {
  readonly lines: number
  readonly tries: number
  readonly perSource: ReadonlyMap<string, number>
  readonly perUser: ReadonlyMap<string, number>
}

/** What `grep 'Failed password' | sort | uniq -c` says of a log of one such line a try. */
export function grep(text: string): Counts {
  const found = [...text.matchAll(/Failed password for (?:invalid user )?(\S+) from (\S+) port/g)]
  return {
    lines: text.split('\n').length - 1,
    tries: found.length,
    perUser: tally(found.map(([, user = '']) => user)),
    perSource: tally(found.map(([, , source = '']) => source)),
  }
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** A synthetic log of a few days from many countries, with what the generator knows of it. */
export function worldLog(): { readonly content: Uint8Array; readonly truth: SampleTruth } {
  const made = generateSample({
    seed: 7,
    start: START / 1000,
    days: 4,
    envelope: 'rfc3339',
    logHost: 'heron',
    attemptsPerDay: 300,
    campaign: false,
    incidents: false,
    heavyHitters: true,
  })
  const blocks: Uint8Array[] = []
  for (;;) {
    const step = made.next()
    if (step.done === true) return { content: Buffer.concat(blocks), truth: step.value }
    blocks.push(step.value.slice())
  }
}

import type { SampleOptions } from '../../../src/sample/generate-sample'
import type { SampleTruth } from '../../../src/sample/truth'

/** Runs a generator to its end. */
export function collect(generator: Generator<Uint8Array, SampleTruth>) {
  const blocks: Uint8Array[] = []
  let step = generator.next()
  for (; !step.done; step = generator.next()) blocks.push(step.value)
  const text = blocks.map((block) => new TextDecoder().decode(block)).join('')
  return { blocks, text, lines: text.split('\n').slice(0, -1), truth: step.value }
}

/** Four days, small enough for many runs. */
export const SMALL: SampleOptions = {
  seed: 7,
  start: Date.UTC(2026, 2, 2) / 1000,
  days: 4,
  envelope: 'rfc3164',
  logHost: 'heron',
  attemptsPerDay: 150,
  campaign: true,
  incidents: true,
  heavyHitters: true,
}

export interface Recount {
  failures: number
  successes: number
  scans: number
  perSource: Map<string, number>
}

const SCAN =
  /: (?:fatal: )?(?:Did not receive identification string from|Bad protocol version identification '.*' from|Unable to negotiate with|Timeout before authentication for|Connection (?:closed|reset) by (?!(?:authenticating|invalid) user ))/
const FAILED = /\[(\d+)\]: .*Failed (?:password|publickey) for .* from (\S+) port (\d+) ssh2/
const LEFT =
  /\[(\d+)\]: Connection (?:closed|reset) by (?:authenticating|invalid) user .* (\S+) port (\d+) \[preauth\]$/

/** A connection's pid, source and port: ports alone come back. */
function connection([, pid, source, port]: RegExpExecArray): string {
  return [pid, source, port].join(' ')
}

/** Counts the attempts of a sample's text line by line, knowing nothing of how it was made. */
export function recount(lines: readonly string[]): Recount {
  const perSource = new Map<string, number>()
  const tried = new Set<string>()
  const result = { failures: 0, successes: 0, scans: 0, perSource }
  const add = (source = '', count = 1) => perSource.set(source, (perSource.get(source) ?? 0) + count)
  for (const line of lines) {
    const failed = FAILED.exec(line)
    const left = LEFT.exec(line)
    const accepted = /: Accepted \w+ for \S+ from (\S+) port/.exec(line)
    const pam = /\[(\d+)\]: error: PAM: .* from (\S+)$/.exec(line)
    const repeated = Number(/message repeated (\d+) times/.exec(line)?.[1] ?? 1)
    if (failed) tried.add(connection(failed))
    const alone = left && !tried.has(connection(left))
    const failure = failed ?? pam ?? (alone ? left : null)
    if (failure) add(failure[2], repeated)
    if (failure) result.failures += repeated
    if (accepted) add(accepted[1])
    if (accepted) result.successes++
    if (SCAN.test(line)) result.scans++
  }
  return result
}

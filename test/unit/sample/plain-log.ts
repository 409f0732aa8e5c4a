import { readFileSync } from 'node:fs'
import { answersOf, countriesIn, readLog } from '../../../src/engine/batch'
import type { Answers } from '../../../src/model/answers'
import { generateBulk } from '../../../src/sample/generate-bulk'
import { collect } from './collect'

/** A log of which `grep` counts what we count, and the answers about it. */

/** Each line's process: `sshd[306]`. */
function processOf(line: string): string {
  return /\w+\[\d+\]/.exec(line)?.[0] ?? ''
}

/**
 * Whether each try of a process left one `Failed password` line: what `grep` counts, and what we count, are one then.
 * Names in place of addresses are left out, since the clock of this log is too slow to tell that they are the same;
 * so are processes at midnight, whose tries are of the day before their `Failed password`.
 */
function isPlain(lines: readonly string[]): boolean {
  const text = lines.join('\n')
  const days = new Set(lines.map((line) => line.slice(0, 'Feb 25'.length)))
  if (days.size > 1 || /message repeated|rhost=[a-z]/.test(text)) return false
  return text.includes('Failed password for ') || !/(?:invalid|authenticating) user/i.test(text)
}

/** Some days of a synthetic log without the processes whose lines and tries differ in number. */
export function plainLog(): string {
  const { lines } = collect(generateBulk({ seed: 5, bytes: 3e6, bytesPerDay: 1e6, sources: 80, users: 60 }))
  const byProcess = new Map<string, string[]>()
  for (const line of lines) {
    const own = byProcess.get(processOf(line)) ?? []
    byProcess.set(processOf(line), [...own, line])
  }
  return lines.filter((line) => isPlain(byProcess.get(processOf(line)) ?? [])).join('\n') + '\n'
}

/** The answers about a log of that name. */
export async function answersAbout(name: string, text: string): Promise<Answers> {
  const bytes = new TextEncoder().encode(text)
  const input = {
    name,
    size: bytes.length,
    modified: Date.UTC(2026, 5, 1),
    read: (start: number, end: number) => Promise.resolve(bytes.slice(start, end)),
  }
  const log = await readLog([input], { year: null, zone: null, reference: null })
  const countries = await countriesIn(new Uint8Array(readFileSync('src/data/countries.bin.gz')))
  return answersOf(log, countries, null)
}

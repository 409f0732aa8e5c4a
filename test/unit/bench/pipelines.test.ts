import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersOf, countriesIn, readLog } from '../../../src/engine/batch'
import type { Answers } from '../../../src/model/answers'
import { generateBulk } from '../../../src/sample/generate-bulk'
import { countsIn, PIPELINES } from '../../bench/pipelines'
import { runShell } from '../../bench/shell'
import { collect } from '../sample/collect'

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
function plainLog(): string {
  const { lines } = collect(generateBulk({ seed: 5, bytes: 3e6, bytesPerDay: 1e6, sources: 80, users: 60 }))
  const byProcess = new Map<string, string[]>()
  for (const line of lines) {
    const own = byProcess.get(processOf(line)) ?? []
    byProcess.set(processOf(line), [...own, line])
  }
  return lines.filter((line) => isPlain(byProcess.get(processOf(line)) ?? [])).join('\n') + '\n'
}

async function answersAbout(text: string): Promise<Answers> {
  const bytes = new TextEncoder().encode(text)
  const input = {
    name: 'auth.log',
    size: bytes.length,
    modified: Date.UTC(2026, 5, 1),
    read: (start: number, end: number) => Promise.resolve(bytes.slice(start, end)),
  }
  const log = await readLog([input], { year: null, zone: null, reference: null })
  const countries = await countriesIn(new Uint8Array(readFileSync('src/data/countries.bin.gz')))
  return answersOf(log, countries)
}

describe('the pipelines that answers are measured against', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sshscope-pipelines-'))
  const path = join(folder, 'auth.log')
  let answers: Answers
  const counts = async (pipeline: string) => countsIn((await runShell(pipeline, [path])).out)

  beforeAll(async () => {
    const text = plainLog()
    writeFileSync(path, text)
    answers = await answersAbout(text)
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('count the sources that answers count', async () => {
    expect(answers.sources.length).toBeGreaterThan(50)
    expect(await counts(PIPELINES.sources)).toEqual(
      new Map(answers.sources.map(({ source, attempts }) => [source, attempts])),
    )
  })

  it('count the names that answers count', async () => {
    const { valid, invalid, unknown } = answers.users
    const rows = [...valid, ...invalid, ...unknown]
    expect(rows.length).toBeGreaterThan(40)
    expect(await counts(PIPELINES.users)).toEqual(new Map(rows.map(({ user, attempts }) => [user, attempts])))
  })

  it('count the days that answers count', async () => {
    const days = new Map<string, number>()
    for (const { start, failures } of answers.timeline.bins) {
      const date = new Date(`${start?.slice(0, 10) ?? ''}T00:00:00Z`)
      const day = `${date.toLocaleString('en', { month: 'short', timeZone: 'UTC' })} ${date.getUTCDate()}`
      if (failures > 0) days.set(day, (days.get(day) ?? 0) + failures)
    }
    expect(days.size).toBeGreaterThan(2)
    expect(await counts(PIPELINES.days)).toEqual(days)
  })
})

describe('runShell', () => {
  it('says what went wrong, anywhere in a pipeline', async () => {
    await expect(runShell('cat "$1" | sort', ['/no such file'])).rejects.toThrow('No such file')
  })

  it('hands words over as they are', async () => {
    expect((await runShell('printf %s "$1"', ['a "b" $c'])).out).toBe('a "b" $c')
  })
})

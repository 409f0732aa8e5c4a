import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answersOf, countriesIn } from '../../../src/engine/batch'
import type { ImportedLog } from '../../../src/import/import-log'
import type { Answers } from '../../../src/model/answers'
import { type BulkOptions, generateBulk } from '../../../src/sample/generate-bulk'
import { generateSample } from '../../../src/sample/generate-sample'
import { SHOWCASE } from '../../../src/sample/showcase'
import type { SampleTruth } from '../../../src/sample/truth'
import { collect } from '../sample/collect'
import { bytesInput, eventsOf, read } from './picture'

/** The generators count what they plant; the engine must find that and nothing else. */

const zipped = readFileSync(new URL('../../../src/data/countries.bin.gz', import.meta.url))
const countries = await countriesIn(new Uint8Array(zipped))

interface Case {
  readonly log: ImportedLog
  readonly answers: Answers
  readonly truth: SampleTruth
  readonly lines: readonly string[]
}

async function readGenerated(generator: Generator<Uint8Array, SampleTruth>, modified: number): Promise<Case> {
  const { text, truth, lines } = collect(generator)
  const log = await read([bytesInput(new TextEncoder().encode(text), 'auth.log', modified)])
  return { log, answers: answersOf(log, countries, null), truth, lines }
}

function countBy(
  log: ImportedLog,
  keyOf: (event: ReturnType<typeof eventsOf>[0]) => string | null,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const event of eventsOf(log)) {
    const key = event.kind === 'scan' ? null : keyOf(event)
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + event.count)
  }
  return counts
}

const sorted = (counts: ReadonlyMap<string, number>) => [...counts].sort()

const bulk: BulkOptions = { seed: 11, bytes: 4_000_000, sources: 3000, users: 2000 }
const modified = SHOWCASE.start + SHOWCASE.days * 86_400

describe.each([
  ['the showcase', () => readGenerated(generateSample(SHOWCASE), modified)],
  ['the showcase in RFC 3339', () => readGenerated(generateSample({ ...SHOWCASE, envelope: 'rfc3339' }), 0)],
  ['a large log', () => readGenerated(generateBulk(bulk), SHOWCASE.start + 86_400)],
])('%s', async (_, make) => {
  const { log, answers, truth, lines } = await make()

  it('has the planted totals', () => {
    const { attempts, failures, hostile, honest, successes, scans, ambiguous, unreadable, entries } = answers.totals
    expect({ attempts, failures, hostile, honest, successes, scans }).toEqual({
      attempts: truth.attempts,
      failures: truth.failures,
      hostile: truth.hostile,
      honest: truth.honest,
      successes: truth.successes,
      scans: truth.scans,
    })
    expect({ ambiguous, unreadable, entries }).toEqual({ ambiguous: 0, unreadable: 0, entries: truth.lines })
    expect(answers.lines.other).toBe(truth.otherLines)
  })

  it('has the planted sources and names', () => {
    expect(sorted(countBy(log, (event) => event.source))).toEqual(sorted(truth.perSource))
    const users = new Map([...truth.perUser].map(([user, { attempts }]) => [user, attempts]))
    expect(sorted(countBy(log, (event) => event.user))).toEqual(sorted(users))
    const hostile = (valid: boolean) =>
      [...truth.perUser]
        .filter(([, user]) => user.valid === valid && user.hostile > 0)
        .map(([user, { hostile: n }]) => [user, n])
    const table = (rows: Answers['users']['valid']) => rows.map(({ user, attempts }) => [user, attempts]).sort()
    expect(table(answers.users.valid)).toEqual(hostile(true).sort())
    expect(table(answers.users.invalid)).toEqual(hostile(false).sort())
    expect(answers.users.unknown).toEqual([])
  })

  it('has the planted countries', () => {
    const expected = new Map(truth.perCountry)
    const found = new Map(answers.countries.flatMap((row) => (row.alpha2 === null ? [] : [[row.alpha2, row.attempts]])))
    expect(sorted(found)).toEqual(sorted(expected))
  })

  it('adds up', () => {
    const total = (rows: readonly { readonly attempts: number }[]) => rows.reduce((sum, row) => sum + row.attempts, 0)
    const { hostile } = answers.totals
    const { valid, invalid, unknown } = answers.users
    expect([total(answers.sources), total(answers.countries), total(answers.networks)]).toEqual([
      hostile,
      hostile,
      hostile,
    ])
    expect(total([...valid, ...invalid, ...unknown])).toBe(hostile)
    const { bins } = answers.timeline
    expect(bins.reduce((sum, bin) => sum + bin.failures + bin.successes, 0)).toBe(truth.attempts)
    expect(bins.reduce((sum, bin) => sum + bin.hostileValid + bin.hostileInvalid + bin.hostileUnknown, 0)).toBe(hostile)
    const { attempt, scan, success, neutral, other, unreadable } = answers.lines
    expect(attempt + scan + success + neutral + other + unreadable).toBe(lines.length)
    expect(answers.asOthers.auceps.failedPassword).toBe(
      lines.filter((line) => /sshd\[\d+\]: Failed password/.test(line)).length,
    )
  })
})

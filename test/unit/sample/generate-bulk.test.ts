import { describe, expect, it } from 'vitest'
import { generateBulk } from '../../../src/sample/generate-bulk'
import { collect, recount } from './collect'

const BYTES = 3_000_000
const small = { seed: 3, bytes: BYTES, sources: 500, users: 400 }

describe('generateBulk', () => {
  const { blocks, text, lines, truth } = collect(generateBulk(small))

  it('reaches the size asked for within one block', () => {
    expect(text.length).toBeGreaterThanOrEqual(BYTES)
    expect(text.length).toBeLessThan(BYTES + 70_000)
    expect(truth.bytes).toBe(text.length)
    for (const block of blocks) expect(block.at(-1)).toBe(10)
  })

  it('knows what it wrote', () => {
    const { perSource, ...sums } = recount(lines)
    expect(sums).toEqual({ failures: truth.failures, successes: truth.successes, scans: truth.scans })
    expect(perSource).toEqual(truth.perSource)
    expect(truth.lines).toBe(lines.length)
    expect(truth.otherLines).toBe(lines.filter((line) => !line.includes(' heron sshd[')).length)
  })

  it('uses every source and every name of its pools, three sources for more than a quarter', () => {
    const known = 7 + 1
    expect(truth.sources).toBe(500 + 1)
    expect(truth.users).toBeGreaterThan(400)
    expect(truth.users).toBeLessThanOrEqual(400 + known)
    const top = [...truth.perSource.values()].sort((one, other) => other - one).slice(0, 3)
    expect(top.reduce((sum, count) => sum + count, 0) / truth.attempts).toBeGreaterThan(0.25)
  })

  it('never goes back in time, and keeps the speed of its clock', () => {
    const bytesPerDay = 500_000
    const week = collect(generateBulk({ ...small, bytes: 7 * bytesPerDay, bytesPerDay, envelope: 'rfc3339' }))
    const times = week.lines.map((line) => line.slice(0, 26))
    expect(times.every((time, index) => index === 0 || (times[index - 1] ?? '') <= time)).toBe(true)
    const [first = '', last = ''] = [times[0], times.at(-1)]
    expect((Date.parse(`${last}Z`) - Date.parse(`${first}Z`)) / 86_400_000).toBeCloseTo(7, 0)
  })

  it('gives the same bytes for the same options, other bytes for another seed', () => {
    expect(collect(generateBulk(small)).text).toBe(text)
    expect(collect(generateBulk({ ...small, seed: 4 })).text).not.toBe(text)
  })
})

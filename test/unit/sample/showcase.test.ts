import { describe, expect, it } from 'vitest'
import { generateSample } from '../../../src/sample/generate-sample'
import { SHOWCASE } from '../../../src/sample/showcase'
import { collect, recount } from './collect'

const { lines, truth } = collect(generateSample(SHOWCASE))
const share = (part: number, whole: number) => part / whole

describe('the showcase', () => {
  it('is a month of believable size', () => {
    expect(truth.lines).toBeGreaterThan(60_000)
    expect(truth.lines).toBeLessThan(90_000)
    expect(truth.bytes).toBeLessThan(10e6)
    expect(lines[0]?.slice(0, 6)).toBe('Feb 25')
    expect(lines.at(-1)?.slice(0, 6)).toBe('Mar 27')
    expect(recount(lines).perSource).toEqual(truth.perSource)
  })

  it('has three heavy hitters with more than a quarter of the attempts', () => {
    const counts = [...truth.perSource.values()].sort((one, other) => other - one)
    expect(share((counts[0] ?? 0) + (counts[1] ?? 0) + (counts[2] ?? 0), truth.attempts)).toBeGreaterThan(0.25)
    expect(counts[3]).toBeLessThan(0.02 * truth.attempts)
  })

  it('has one country with about ten times the second, and a tail over more than ninety', () => {
    const [first, second] = [...truth.perCountry].sort(([, one], [, other]) => other - one)
    expect([first?.[0], second?.[0]]).toEqual(['CN', 'US'])
    const ratio = share(first?.[1] ?? 0, second?.[1] ?? 1)
    expect(ratio).toBeGreaterThan(8)
    expect(ratio).toBeLessThan(13)
    expect(truth.perCountry.size).toBeGreaterThan(90)
  })

  it('aims at root among existing names, at admin, test and user among the others', () => {
    const users = [...truth.perUser].map(([name, counts]) => ({ name, ...counts }))
    const valid = users.filter((user) => user.valid)
    const hostile = valid.reduce((sum, user) => sum + user.hostile, 0)
    expect(share(truth.perUser.get('root')?.hostile ?? 0, hostile)).toBeCloseTo(0.984, 2)
    const others = users.filter((user) => !user.valid).sort((one, other) => other.attempts - one.attempts)
    expect(others.slice(0, 3).map((user) => user.name)).toEqual(['admin', 'test', 'user'])
    expect(others.filter((user) => user.name.length === 2).length).toBeGreaterThan(20)
  })

  it('plants a campaign of 600 sources and 650 names over 17 days', () => {
    const campaign = truth.campaign
    expect(campaign?.sources.length).toBe(600)
    expect(campaign?.users.length).toBe(650)
    expect(share((campaign?.end ?? 0) - (campaign?.start ?? 0), 86_400)).toBeCloseTo(17, 0)
  })

  it('holds two successes after many failures, IPv6 sources, and sources known by name only', () => {
    for (const source of ['203.0.113.66', '198.51.100.23']) {
      const own = lines.filter((line) => line.includes(` from ${source} port`))
      expect(own.filter((line) => line.includes('Failed')).length).toBeGreaterThan(6)
      expect(own.filter((line) => line.includes('Accepted')).length).toBe(1)
    }
    const sources = [...truth.perSource.keys()]
    expect(sources.filter((source) => source.includes(':')).length).toBeGreaterThan(5)
    expect(sources.filter((source) => source.endsWith('.example')).length).toBeGreaterThan(5)
  })
})

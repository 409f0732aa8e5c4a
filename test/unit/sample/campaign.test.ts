import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CAMPAIGN_NAMES } from '../../../src/sample/campaign-names'
import { generateSample } from '../../../src/sample/generate-sample'
import { VALID_NAMES } from '../../../src/sample/names'
import { collect, SMALL } from './collect'

/** The campaign's tries in order of the log: each line `Invalid user U from S` of its sources. */
function tries(options: typeof SMALL) {
  const { lines, truth } = collect(generateSample(options))
  const members = new Set(truth.campaign?.sources)
  const found = lines.flatMap((line) => {
    const match = /: Invalid user (\S+) from (\S+) port \d+$/.exec(line)
    return match && members.has(match[2] ?? '') ? [{ user: match[1] ?? '', source: match[2] ?? '' }] : []
  })
  return { found, truth }
}

describe('the list', () => {
  it('is long, in order, without doubles, and holds no account of the log host', () => {
    expect(CAMPAIGN_NAMES.length).toBeGreaterThanOrEqual(700)
    expect([...new Set(CAMPAIGN_NAMES)].sort()).toEqual(CAMPAIGN_NAMES)
    for (const { name } of VALID_NAMES) expect(CAMPAIGN_NAMES).not.toContain(name)
  })
})

describe('the campaign', () => {
  it('walks its list in order, no source more than five times, whatever the seed', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { found, truth } = tries({ ...SMALL, seed })
        const users = found.map((one) => one.user)
        expect([...users].sort()).toEqual(users)
        expect(found.length).toBe(truth.campaign?.attempts)
        expect([...new Set(users)]).toEqual(truth.campaign?.users)
        const most = Math.max(...(truth.campaign?.sources ?? []).map((source) => truth.perSource.get(source) ?? 0))
        expect(most).toBeLessThanOrEqual(5)
      }),
      { numRuns: 10 },
    )
  })

  it('follows a plan', () => {
    const plan = { sources: 30, tries: 60, names: 20, firstDay: 1, days: 2, order: 'descending', jitter: 0 } as const
    const { found, truth } = tries({ ...SMALL, campaignPlan: plan })
    const users = found.map((one) => one.user)
    expect([...users].sort().reverse()).toEqual(users)
    expect(new Set(users).size).toBe(20)
    expect(new Set(found.map((one) => one.source)).size).toBe(30)
    expect(truth.campaign?.attempts).toBe(60)
    expect((truth.campaign?.start ?? 0) - SMALL.start).toBeCloseTo(86_400 * 1 + 1440, 0)
    expect((truth.campaign?.end ?? 0) - (truth.campaign?.start ?? 0)).toBeCloseTo(59 * 2880, 0)
  })

  it('never lets a source try twice in a row', () => {
    const { found } = tries(SMALL)
    expect(found.some((one, index) => one.source === found[index + 1]?.source)).toBe(false)
  })
})

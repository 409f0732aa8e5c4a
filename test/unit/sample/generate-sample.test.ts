import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generateSample } from '../../../src/sample/generate-sample'
import { HOSTILE_NAMES } from '../../../src/sample/incidents'
import { collect, recount, SMALL } from './collect'

const ENVELOPES = {
  rfc3164: /^(?:Feb|Mar) [ 1-3]\d \d\d:\d\d:\d\d heron (?:sshd|CRON|systemd-logind|sshscope-sample)\[\d+\]: ./,
  rfc3339: /^2026-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00 heron (?:sshd|CRON|systemd-logind|sshscope-sample)\[\d+\]: ./,
}

const text = (options: Partial<typeof SMALL>) => collect(generateSample({ ...SMALL, ...options }))

describe('generateSample', () => {
  it('gives the same bytes for the same options, other bytes for another seed', () => {
    expect(text({}).text).toBe(text({}).text)
    expect(text({}).text).not.toBe(text({ seed: 8 }).text)
  })

  it('does not depend on how two readers take turns', () => {
    const [one, other] = [generateSample(SMALL), generateSample(SMALL)]
    for (;;) {
      const [left, right] = [one.next(), other.next()]
      expect(left.done).toBe(right.done)
      if (left.done || right.done) break
      expect(Buffer.compare(left.value, right.value)).toBe(0)
    }
  })

  it('says in its first line that it is synthetic', () => {
    expect(text({}).lines[0]).toBe(
      'Mar  2 00:00:00 heron sshscope-sample[1]: synthetic log, made by a seeded generator: no line of it happened',
    )
  })

  it.each(['rfc3164', 'rfc3339'] as const)('writes well-formed %s lines in complete blocks', (envelope) => {
    const { blocks, lines } = text({ envelope })
    for (const line of lines) if (!line.includes(' heron sudo: ')) expect(line).toMatch(ENVELOPES[envelope])
    for (const block of blocks) expect(block.at(-1)).toBe(10)
  })

  it('never goes back in time', () => {
    const times = text({ envelope: 'rfc3339' }).lines.map((line) => line.slice(0, 26))
    expect(times.every((time, index) => index === 0 || (times[index - 1] ?? '') <= time)).toBe(true)
    expect(times.at(-1)?.slice(0, 10)).toBe('2026-03-05')
  })

  it('knows what it wrote, whatever the seed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), fc.boolean(), (seed, campaign, heavyHitters) => {
        const { lines, truth, text: all } = text({ seed, campaign, heavyHitters })
        const { perSource, ...sums } = recount(lines)
        expect(sums).toEqual({ failures: truth.failures, successes: truth.successes, scans: truth.scans })
        expect(perSource).toEqual(truth.perSource)
        expect(truth.lines).toBe(lines.length)
        expect(truth.bytes).toBe(all.length)
        expect(truth.otherLines).toBe(lines.filter((line) => !line.includes(' heron sshd[')).length)
        expect(truth.attempts).toBe(truth.hostile + truth.honest + truth.successes)
      }),
      { numRuns: 12 },
    )
  })

  it('counts names as written, valid ones apart', () => {
    const { lines, truth } = text({})
    for (const name of HOSTILE_NAMES) {
      const written = lines.filter((line) =>
        line.includes(`Failed password for invalid user ${name} from 198.51.100.200 port`),
      )
      expect(written.length, name).toBe(1)
      expect(truth.perUser.get(name)?.valid, name).toBe(false)
    }
    const invalid = new Set(lines.flatMap((line) => /: Invalid user (.*) from \S+ port \d+$/.exec(line)?.[1] ?? []))
    for (const [name, { valid }] of truth.perUser) if (valid) expect(invalid.has(name), name).toBe(false)
  })

  it('leaves out what is not asked for', () => {
    const { lines, truth } = text({ campaign: false, incidents: false, heavyHitters: false })
    expect(truth.campaign).toBeNull()
    expect(lines.some((line) => line.includes('203.0.113.66'))).toBe(false)
    expect(Math.max(...truth.perSource.values())).toBeLessThan(0.25 * truth.attempts)
  })
})

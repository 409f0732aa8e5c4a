import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generateSample } from '../../../src/sample/generate-sample'
import { collect, SMALL } from '../sample/collect'
import { bytesInput, eventsOf, inputOf, inWords, read } from './picture'

/** The same lines in two files, or the same events told twice, count once. */

const END = SMALL.start + 86_400
const failed = (at: string, pid: number, port: number, user = 'root') =>
  `${at} heron sshd[${String(pid)}]: Failed password for ${user} from 203.0.113.5 port ${String(port)} ssh2\n`
const classic = (seconds: number) => `Mar  2 03:00:${String(seconds).padStart(2, '0')}`
const precise = (seconds: number, offset = '+00:00', hour = '02') =>
  `2026-03-02T${hour}:00:${String(seconds).padStart(2, '0')}.250000${offset}`

async function attempts(...files: { name: string; content: string }[]) {
  return eventsOf(await read(files.map(inputOf))).map(inWords)
}

describe('a log that is dropped twice', () => {
  const content = failed(classic(1), 7, 4711) + failed(classic(1), 7, 4711) + failed(classic(9), 8, 4712)

  it('counts once, with what it says twice in one second', async () => {
    const log = await read([inputOf({ name: 'auth.log', content }), inputOf({ name: 'copy.log', content })])
    expect(eventsOf(log)).toHaveLength(3)
    expect(log.overlaps).toEqual([{ file: 'copy.log', other: 'auth.log', lines: 3 }])
    expect(log.lines.attempt).toBe(6)
  })

  it('adds what only the copy has', async () => {
    const longer = content + failed(classic(20), 9, 4713)
    expect(await attempts({ name: 'auth.log', content }, { name: 'copy.log', content: longer })).toHaveLength(4)
    expect(await attempts({ name: 'auth.log', content: longer }, { name: 'copy.log', content })).toHaveLength(4)
  })
})

describe('the same events in two forms', () => {
  const local = failed(classic(1), 7, 4711) + failed(classic(5), 7, 4711) + failed(classic(9), 8, 4712)
  const exact = failed(precise(1), 7, 4711) + failed(precise(6), 7, 4711) + failed(precise(9), 8, 4712)

  it('count once, a second apart and in another zone', async () => {
    expect(await attempts({ name: 'auth.log', content: local }, { name: 'journal', content: exact })).toHaveLength(3)
  })

  it('count once under the long name of the log host', async () => {
    const long = local.replaceAll(' heron ', ' heron.example.org ')
    expect(await attempts({ name: 'auth.log', content: local }, { name: 'syslog', content: long })).toHaveLength(3)
  })

  it('count once where the lines around let them be read in two ways', async () => {
    const from = 'from 203.0.113.5 port 4711 ssh2: from 198.51.100.7 port 22 ssh2'
    const forked = `${classic(2)} heron sshd[7]: Failed password for invalid user ada ${from}\n`
    const before = `${classic(1)} heron sshd[7]: Invalid user ada from 203.0.113.5 port 4711\n`
    const after = 'Mar  2 06:00:00 heron sshd[7]: Invalid user eva from 192.0.2.9 port 22\n'
    const whole = { name: 'auth.log', content: before + forked + after }
    const events = await attempts(whole, { name: 'errors.log', content: forked })
    expect(events.filter((event) => event.includes('password'))).toHaveLength(1)
  })

  it('are others where another log host tells of them', async () => {
    const other = local.replaceAll(' heron ', ' wren ')
    expect(await attempts({ name: 'auth.log', content: local }, { name: 'syslog', content: other })).toHaveLength(6)
  })

  it('are others days apart', async () => {
    const later = failed(precise(1), 9, 4719) + failed(precise(1).replace('03-02', '03-05'), 7, 4711)
    expect(await attempts({ name: 'auth.log', content: local }, { name: 'journal', content: later })).toHaveLength(5)
  })

  it('are others where the zones can’t be so far apart', async () => {
    const later = failed(precise(1, '+00:00', '02').replace(':00:01', ':07:01'), 7, 4711)
    expect(await attempts({ name: 'auth.log', content: local }, { name: 'journal', content: later })).toHaveLength(4)
  })
})

it('gives the attempts of the whole, however a log is cut into pieces that overlap', async () => {
  const { lines } = collect(generateSample({ ...SMALL, days: 1, attemptsPerDay: 60, campaign: false }))
  const whole = await read([bytesInput(new TextEncoder().encode(lines.map((l) => `${l}\n`).join('')), 'auth.log', END)])
  const expected = eventsOf(whole).map((event) => ({ ...event, file: '', line: 0 }))
  const cut = fc.record({ at: fc.nat(lines.length), back: fc.nat(40) })
  const property = fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 4 }), async (cuts) => {
    const places = cuts.toSorted((a, b) => a.at - b.at)
    const starts = [0, ...places.map(({ at, back }) => Math.max(0, at - back))]
    const ends = [...places.map(({ at }) => at), lines.length]
    const files = starts.flatMap((start, i) => {
      const part = lines.slice(start, ends[i])
      const content = new TextEncoder().encode(part.map((l) => `${l}\n`).join(''))
      return part.length === 0 ? [] : [bytesInput(content, `part-${String(i)}.log`, END)]
    })
    const events = eventsOf(await read(files)).map((event) => ({ ...event, file: '', line: 0 }))
    const byTime = (a: (typeof events)[0], b: (typeof events)[0]) =>
      JSON.stringify([a.time, a]).localeCompare(JSON.stringify([b.time, b]))
    expect(events.toSorted(byTime)).toEqual(expected.toSorted(byTime))
  })
  await fc.assert(property, { seed: 12, numRuns: 40 })
})

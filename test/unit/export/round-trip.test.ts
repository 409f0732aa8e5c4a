import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Analysis } from '../../../src/analysis/analysis'
import type { LogData } from '../../../src/analysis/log-data'
import type { Answers } from '../../../src/model/answers'
import type { ExportedAttempt } from '../../../src/model/exported-attempt'
import { type Filter, NO_FILTER } from '../../../src/model/filter'
import { dataOf } from '../analysis/made'
import { dataOfRows, FILTER, ROWS } from '../analysis/random-log'
import { bytesInput } from '../import/picture'
import { attemptsOf, dataOfFiles, exportOf, written } from './attempt-files'

/** A file of attempts that is dropped again answers as its log did, but for what stands in other lines than those of attempts. */

const FORMATS = ['csv', 'parquet'] as const

/** What an export holds of the answers. */
function heldOf(data: LogData, filter: Filter = NO_FILTER): Partial<Answers> {
  const answers = new Analysis(data, filter).answers()
  const { totals, concentration, sources, countries, continents, logHosts, users, names, timeline, weekHours } = answers
  const named = logHosts.filter(({ honest, hostile, scans, successes }) => honest + hostile + scans + successes > 0)
  return {
    totals: { ...totals, entries: 0, unreadable: 0, hostileShare: 0 },
    ...{ concentration, sources, countries, continents, users, names, timeline, weekHours },
    // A log host without an attempt or scan stands in no row.
    logHosts: named.filter(({ logHost }) => logHost !== null).length < 2 ? [] : named,
    severalHosts: answers.severalHosts,
  }
}

describe.each(FORMATS)('attempts as %s', (format) => {
  it('answer the same when they are read again', async () => {
    const property = fc.asyncProperty(ROWS, async (rows) => {
      const data = dataOfRows(rows)
      expect(heldOf(await dataOfFiles(exportOf(data, format)))).toEqual(heldOf(data))
    })
    await fc.assert(property, { seed: 6, numRuns: 60 })
  })

  it('are those under the filter', async () => {
    const property = fc.asyncProperty(ROWS, FILTER, async (rows, { outcomes, ...filter }) => {
      const data = dataOfRows(rows)
      const again = await dataOfFiles(exportOf(data, format, filter))
      expect(heldOf(again).totals).toEqual(heldOf(data, filter).totals)
    })
    await fc.assert(property, { seed: 7, numRuns: 60 })
  })

  it('say what they said, and can be written again', async () => {
    const property = fc.asyncProperty(ROWS, async (rows) => {
      const attempts = attemptsOf(dataOfRows(rows))
      const again = attemptsOf(await dataOfFiles(bytesInput(written(attempts, format), 'a')))
      expect(again).toEqual(attempts.map((attempt) => ({ ...attempt, file: `a › ${attempt.file}` })))
    })
    await fc.assert(property, { seed: 8, numRuns: 40 })
  })

  it('keep zones, ports, fractions of a second, and names that no file of theirs could hold without care', async () => {
    const names = [
      '=1+1',
      `'=1+1`,
      `''@x`,
      `'root`,
      ' a',
      'a"b,c;d',
      'ü ✓',
      '\uFEFFx',
      '',
      '\u0000',
      '-',
      '"',
      '""',
      'a\u2028b',
    ]
    const [first] = attemptsOf(await dataOf('1 Failed password for root from 1.2.3.4 port 99 ssh2'))
    if (first === undefined) throw new Error('defect: no attempt')
    const attempts = names.map((user, i) => {
      const odd = { user, source: `${user}.x`, method: user, logHost: user === '' ? null : user, line: i }
      return {
        ...first,
        ...odd,
        time: first.time + i / 8,
        utcOffset: i % 3 === 0 ? null : i * 60 - 300,
        tries: 70_000 * i + 1,
      }
    })
    const again = attemptsOf(await dataOfFiles(bytesInput(written(attempts, format), 'a')))
    const plain = ({ time, utcOffset, user, source, logHost, tries, line, port }: ExportedAttempt) => ({
      time,
      utcOffset,
      user,
      source,
      logHost,
      tries,
      line,
      port,
    })
    expect(again.map(plain)).toEqual(attempts.map(plain))
  })

  it('of several servers are looked at together', async () => {
    const all = await dataOf(`
      1 Failed password for root from 1.2.3.4 port 1 ssh2
      2 Accepted password for marit from 101.2.3.4 port 3 ssh2
      3 Failed password for marit from 101.2.3.4 port 4 ssh2`)
    const on = (logHost: string) => attemptsOf(all).map((attempt) => ({ ...attempt, logHost }))
    const files = ['heron', 'wren'].map((host) => bytesInput(written(on(host), format), `${host}.${format}`))
    const { logHosts, totals, files: reports } = new Analysis(await dataOfFiles(...files), NO_FILTER).answers()
    expect(logHosts.map(({ logHost, hostile, successes }) => [logHost, hostile, successes])).toEqual([
      ['heron', 2, 1],
      ['wren', 2, 1],
    ])
    expect([totals.entries, totals.attempts]).toEqual([6, 6])
    expect(reports.map(({ entries, envelopes, error }) => [entries, envelopes, error])).toEqual([
      [3, { 'sshscope export': 3 }, null],
      [3, { 'sshscope export': 3 }, null],
    ])
  })

  it('stay what they were judged to be beside a log that says more', async () => {
    const slip = await dataOf('1 Failed password for marit from 1.2.3.4 port 1 ssh2')
    const file = exportOf(slip, format)
    const log = bytesInput(
      new TextEncoder().encode(
        '2026-03-01T00:00:10 heron sshd[2]: Accepted password for marit from 1.2.3.4 port 2 ssh2\n',
      ),
    )
    const { hostile, honest, successes } = new Analysis(await dataOfFiles(file, log), NO_FILTER).answers().totals
    expect({ hostile, honest, successes }).toEqual({ hostile: 1, honest: 0, successes: 1 })
  })

  it('account for all of their rows in what the log holds', async () => {
    const log = await dataOf(
      '1 Failed password for root from 1.2.3.4 port 1 ssh2\n2 Did not receive identification string from 1.2.3.4',
    )
    const [first] = attemptsOf(log)
    const several = first === undefined ? [] : [{ ...first, tries: 5 }]
    const repeated = await dataOfFiles(bytesInput(written(several, format), 'a'))
    expect([repeated.lines.attempt, repeated.holds.understood, repeated.files[0]?.entries]).toEqual([5, 5, 5])
    const { holds, lines } = await dataOfFiles(exportOf(log, format))
    expect(holds).toMatchObject({ understood: 2, notUnderstood: 0 })
    expect(holds.forms).toEqual([
      { name: 'attempt of an export', group: 'attempt', entries: 1 },
      { name: 'scan of an export', group: 'scan', entries: 1 },
    ])
    expect(lines).toMatchObject({ attempt: 1, scan: 1, other: 0, unreadable: 0 })
  })
})

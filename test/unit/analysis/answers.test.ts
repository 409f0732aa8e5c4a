import { describe, expect, it } from 'vitest'
import { Analysis } from '../../../src/analysis/analysis'
import { answerAll } from '../../../src/analysis/answers'
import { sourcesFor, summariseConcentration } from '../../../src/analysis/concentration'
import { rowsOf } from '../../../src/analysis/ranked'
import { queryTable, TABLES } from '../../../src/analysis/tables'
import { describeLargest, summarise } from '../../../src/analysis/summary'
import { type Filter, isEmptyFilter, NO_FILTER } from '../../../src/model/filter'
import { dataOf, march } from './made'

const NORWAY = '1.2.3.4'
const CHINA = '101.2.3.4'
const PRIVATE = '10.0.0.7'

/** Eight hostile attempts, one honest, two log-ins, one scan. */
const data = await dataOf(`
  1 Failed password for root from ${CHINA} port 1 ssh2
  1 message repeated 2 times: [ Failed password for root from ${CHINA} port 1 ssh2]
  2 +60 Invalid user bob from ${CHINA} port 2
  3 +60 Failed password for invalid user bob from ${NORWAY} port 3 ssh2
  4 +3600 pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=a.example.net
  5 +60 Invalid user  from ${PRIVATE} port 5
  6 +60 User eve not allowed because account is locked
  7 +86400 Failed password for marit from ${NORWAY} port 6 ssh2
  7 Accepted password for marit from ${NORWAY} port 6 ssh2
  8 Accepted publickey for marit from ${PRIVATE} port 6 ssh2: RSA SHA256:abc
  9 Did not receive identification string from ${CHINA} port 7`)
const analysis = new Analysis(data, NO_FILTER)
const answers = analysis.answers()

const attemptsBy = (rows: readonly object[], key: string) =>
  rows.map((row) => [(row as Record<string, unknown>)[key], (row as { attempts: number }).attempts])

describe('all answers', () => {
  it('count hostile attempts, and say what else there is', () => {
    expect(answers.totals).toMatchObject({
      entries: 11,
      attempts: 11,
      failures: 9,
      hostile: 8,
      honest: 1,
      successes: 2,
      scans: 1,
      sources: 4,
      users: 4,
      first: '2026-03-01T00:00:00',
      last: '2026-03-02T01:04:04',
    })
    expect(answers.totals.hostileShare).toBeCloseTo(8 / 11)
  })

  it('sort by count, then by name, with one row for what has none', () => {
    expect(attemptsBy(answers.sources, 'source')).toEqual([
      [CHINA, 4],
      [NORWAY, 1],
      [PRIVATE, 1],
      ['a.example.net', 1],
      [null, 1],
    ])
    expect(attemptsBy(answers.countries, 'alpha2')).toEqual([
      ['CN', 4],
      [null, 3],
      ['NO', 1],
    ])
    expect(answers.sources.map(({ kind, reserved, country }) => [kind, reserved, country])).toEqual([
      ['ipv4', false, 'CN'],
      ['ipv4', false, 'NO'],
      ['ipv4', true, null],
      ['name', false, null],
      [null, false, null],
    ])
  })

  it('give each table of names shares of its own', () => {
    const { valid, invalid, unknown } = answers.users
    expect(valid.map(({ user, attempts, share }) => [user, attempts, share])).toEqual([
      ['root', 3, 0.75],
      ['eve', 1, 0.25],
    ])
    expect(invalid.map(({ user, attempts, sources }) => [user, attempts, sources])).toEqual([
      ['bob', 2, 2],
      ['', 1, 1],
    ])
    expect(unknown.map(({ user, attempts }) => [user, attempts])).toEqual([[null, 1]])
  })

  it('tell successes and names of a source', () => {
    expect(answers.sources.map(({ users, successes }) => [users, successes])).toEqual([
      [2, 0],
      [1, 1],
      [1, 1],
      [0, 0],
      [1, 0],
    ])
  })

  it('leave what has no source out of the number of sources', () => {
    expect(answers.concentration).toEqual({ sourcesFor25: 1, sourcesFor50: 1, sourcesFor90: 4 })
    expect(attemptsBy(answers.networks, 'asn')).toEqual([
      [64502, 4],
      [null, 3],
      [64500, 1],
    ])
  })

  it('are empty, not broken, for a log without attempts', async () => {
    const empty = answerAll(await dataOf(''), NO_FILTER)
    expect([empty.sources, empty.countries, empty.networks, empty.timeline.bins]).toEqual([[], [], [], []])
    expect([empty.totals.hostileShare, empty.totals.first, empty.concentration.sourcesFor50]).toEqual([0, null, 0])
  })
})

describe('a filter', () => {
  const under = (filter: Filter) => answerAll(data, filter)

  it('narrows every view but the one that it was chosen in', () => {
    const norway = under({ countries: { only: ['NO'] } })
    expect(attemptsBy(norway.countries, 'alpha2')).toEqual(attemptsBy(answers.countries, 'alpha2'))
    expect(attemptsBy(norway.sources, 'source')).toEqual([[NORWAY, 1]])
    expect(norway.totals).toMatchObject({ hostile: 1, honest: 1, successes: 1, entries: 11 })
    const china = under({ sources: { only: [CHINA] } })
    expect(attemptsBy(china.sources, 'source')).toEqual(attemptsBy(answers.sources, 'source'))
    expect(attemptsBy(china.countries, 'alpha2')).toEqual([['CN', 4]])
    const bob = under({ users: { only: ['bob'] } })
    expect(attemptsBy(bob.users.invalid, 'user')).toEqual(attemptsBy(answers.users.invalid, 'user'))
    expect(attemptsBy(bob.sources, 'source')).toEqual([
      [NORWAY, 1],
      [CHINA, 1],
    ])
  })

  it('of time is half-open, and leaves the timeline whole', () => {
    const minute = under({ time: { start: march('00:00:00'), end: march('00:01:01') } })
    expect(minute.totals.hostile).toBe(3)
    expect(minute.timeline).toEqual(answers.timeline)
  })

  it('of several keys keeps what passes all', () => {
    expect(under({ users: { only: ['bob'] }, countries: { only: ['CN'] } }).totals.hostile).toBe(1)
    expect(attemptsBy(under({ users: { only: ['bob'] }, countries: { only: ['CN'] } }).countries, 'alpha2')).toEqual([
      ['CN', 1],
      ['NO', 1],
    ])
  })

  it('names sources without a country by null', () => {
    expect(under({ countries: { only: [null] } }).totals.hostile).toBe(3)
  })

  it('of nothing keeps everything', () => {
    expect(isEmptyFilter({})).toBe(true)
    expect(isEmptyFilter({ users: { only: ['bob'] } })).toBe(false)
  })
})

describe('the timeline', () => {
  const { timeline } = answers

  it('has bins of one width over the whole log, empty ones too', () => {
    expect(timeline.binSeconds).toBe(300)
    expect(timeline.bins).toHaveLength(301)
    expect(timeline.bins[0]).toEqual({
      start: '2026-03-01T00:00:00',
      failures: 5,
      successes: 0,
      scans: 0,
      hostileValid: 3,
      hostileInvalid: 2,
      hostileUnknown: 0,
    })
    expect(timeline.bins.at(-1)).toMatchObject({ failures: 1, successes: 2, scans: 1, hostileValid: 0 })
  })

  it('knows the busiest hour and the longest pause of hostile attempts', () => {
    expect(timeline.busiestHour).toEqual({ start: '2026-03-01T00:00:00', attempts: 5 })
    expect(timeline.longestPause).toEqual({ start: '2026-03-01T00:02:01', seconds: 3600 })
    expect(timeline.perDay).toBe(8)
  })

  it('keeps bins to about a thousand for years of log', async () => {
    const years = await dataOf(
      '1 +0 Invalid user a from 1.2.3.4 port 1',
      `2018-01-01T00:00:00 heron sshd[2]: Invalid user b from 1.2.3.4 port 1\n`,
    )
    expect(answerAll(years, NO_FILTER).timeline.bins.length).toBeLessThan(1001)
  })
})

describe('concentration', () => {
  it('is the smallest number of sources that reach a share', () => {
    expect(summariseConcentration(Uint32Array.of(1, 1, 1, 1))).toEqual({
      sourcesFor25: 1,
      sourcesFor50: 2,
      sourcesFor90: 4,
    })
    expect(summariseConcentration(Uint32Array.of(97, 1, 1, 1))).toEqual({
      sourcesFor25: 1,
      sourcesFor50: 1,
      sourcesFor90: 1,
    })
    expect(sourcesFor(new Uint32Array(0), 0.5)).toBe(0)
    expect(sourcesFor(new Uint32Array(10).fill(1), 0.9)).toBe(9)
  })
})

describe('tables', () => {
  const query = { table: 'sources', search: '', sort: null } as const

  it('count as others do without any filter, and hold it against the whole', () => {
    const filtered = new Analysis(data, { users: { only: ['bob'] } })
    const query = { table: 'others', search: '', sort: null } as const
    expect(filtered.totals.hostile).toBe(2)
    expect(filtered.wholeHostile).toBe(8)
    expect(rowsOf(queryTable(filtered, query))).toEqual(rowsOf(queryTable(analysis, query)))
    expect(summarise(filtered, null).wholeCounted).toBe(8)
  })

  it('have the columns that their rows have', () => {
    for (const { columns, rows } of Object.values(TABLES)) {
      for (const row of rowsOf(rows(analysis, query))) for (const { key } of columns) expect(row).toHaveProperty(key)
    }
  })

  it('sort either way, what is missing last', () => {
    const sources = (descending: boolean) =>
      rowsOf(queryTable(analysis, { ...query, sort: { key: 'source', descending } })).map((row) => row['source'])
    expect(sources(false)).toEqual([NORWAY, PRIVATE, CHINA, 'a.example.net', null])
    expect(sources(true)).toEqual(['a.example.net', CHINA, PRIVATE, NORWAY, null])
    const attempts = rowsOf(queryTable(analysis, { ...query, sort: { key: 'attempts', descending: true } })).map(
      (row) => row['attempts'],
    )
    expect(attempts).toEqual([4, 1, 1, 1, 1])
  })

  it('search in what is text, in either case', () => {
    expect(rowsOf(queryTable(analysis, { ...query, search: ' EXAMPLE ' })).map((row) => row['source'])).toEqual([
      'a.example.net',
    ])
    expect(rowsOf(queryTable(analysis, { ...query, search: 'cn' })).map((row) => row['source'])).toEqual([CHINA])
    expect(
      rowsOf(queryTable(analysis, { table: 'names', search: 'BO', sort: null })).map((row) => row['user']),
    ).toEqual(['bob'])
    expect(rowsOf(queryTable(analysis, { ...query, search: 'nowhere' }))).toEqual([])
  })
})

describe('the summary', () => {
  const summary = summarise(analysis, 'x')

  it('says what stands beside the map, and why', () => {
    expect(summary.offMap.toSorted((a, b) => a.why.localeCompare(b.why))).toEqual([
      { why: 'name', attempts: 1, sources: 1 },
      { why: 'reserved', attempts: 1, sources: 1 },
      { why: 'uncertain', attempts: 4, sources: 1 },
      { why: 'unsaid', attempts: 1, sources: 0 },
    ])
  })

  it('counts attempts a day of the largest sources', () => {
    const { sourceDays, userSources } = describeLargest(analysis)
    const { valid, invalid } = analysis.answers().users
    expect(userSources.valid).toEqual(valid.map(({ sources }) => sources))
    expect(userSources.invalid).toEqual(invalid.map(({ sources }) => sources))
    expect(sourceDays.days).toBe(2)
    expect(sourceDays.rows[0]).toEqual({ source: CHINA, counts: [4, 0] })
  })

  it('adds up names', () => {
    expect(summary.userTotals).toEqual({
      valid: { names: 2, attempts: 4 },
      invalid: { names: 2, attempts: 3 },
      unknown: { names: 1, attempts: 1 },
    })
    expect([summary.sourceCount, summary.logHosts, summary.firstLine]).toEqual([4, ['heron'], 'x'])
  })
})

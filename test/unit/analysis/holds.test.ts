import { describe, expect, it } from 'vitest'
import { Analysis } from '../../../src/analysis/analysis'
import { NameKinds } from '../../../src/analysis/name-kinds'
import { exportedRows } from '../../../src/analysis/tables'
import { SourceNetworks } from '../../../src/analysis/source-networks'
import { SourcePlaces } from '../../../src/analysis/source-places'
import { summarise } from '../../../src/analysis/summary'
import { MASK } from '../../../src/base/typed-password'
import { NO_FILTER } from '../../../src/model/filter'
import type { TableName } from '../../../src/model/summary'
import { drawn, inputOf, read } from '../import/picture'

const S = '192.0.2.7'
const AUTH = drawn(`
  1 Failed password for root from ${S} port 1 ssh2
  2 Failed password for root from ${S} port 2 ssh2
  3 Invalid user bob from ${S} port 3
  4 Accepted password for marit from 192.0.2.9 port 4 ssh2
  5 Quorum of wombats reached for user Winter2031 after 3 tries
  6 Quorum of wombats reached for user olaf after 12 tries
  7 Spline of marit is bent on heron
  8 Spline of heron is bent on heron`)
const CRON = 'Mar  1 00:01:00 heron CRON[9]: pam_unix(cron:session): session opened for user root\nno line of a log\n'

async function analysisOf(...files: Parameters<typeof inputOf>[0][]): Promise<Analysis> {
  const log = await read(files.map(inputOf))
  const { sources, users } = log.table
  const known = { places: new SourcePlaces(sources, null), networks: new SourceNetworks(sources, null) }
  return new Analysis({ ...log, ...known, names: new NameKinds(users) }, NO_FILTER)
}

const analysis = await analysisOf({ content: AUTH + CRON })
const rows = (table: TableName, of = analysis) => exportedRows(of, { table, search: '', sort: null }, false)

describe('what the log holds', () => {
  it('is counted, and adds up to the entries', () => {
    const { holds, totals } = summarise(analysis, null)
    expect(holds).toMatchObject({ understood: 4, neutral: 0, notUnderstood: 4, programs: 2, shapes: 2 })
    const programs = rows('programs')
    expect(programs).toMatchObject([
      { program: 'sshd', entries: 8 },
      { program: 'CRON', entries: 1 },
    ])
    expect(holds.understood + holds.notUnderstood + 1 + totals.unreadable).toBe(totals.entries)
    expect(programs[0]?.['share']).toBeCloseTo(8 / 10)
  })

  it('lists forms with what they tell, in shares of the server’s entries', () => {
    const forms = rows('forms')
    expect(forms.map(({ entries }) => entries)).toEqual([2, 1, 1])
    expect(forms[0]).toMatchObject({ tells: 'an attempt', share: 2 / 8 })
    expect(forms.map(({ tells }) => tells).sort()).toEqual(['a log-in', 'an attempt', 'an attempt'])
  })

  it('lists what was not understood: shapes without names, an example with masks, its line', () => {
    expect(rows('shapes')).toMatchObject([
      {
        shape: 'Quorum of wombats reached for user … after N tries',
        entries: 2,
        example: `Quorum of wombats reached for user ${MASK} after 3 tries`,
        file: 'auth.log',
        line: 5,
      },
      { shape: 'Spline of … is bent on …', entries: 2, example: 'Spline of marit is bent on heron', line: 7 },
    ])
    expect(summarise(analysis, null).holds.maskedExamples).toBe(1)
  })
})

it('masks what looks like a typed password in the first line, whose head stays as it is', () => {
  const head = '2031-03-01T00:07:21.123456+01:00 heron su(pam_unix)[4711]:'
  expect(summarise(analysis, `${head} no such user=Winter2031`).firstLine).toBe(`${head} no such user=${MASK}`)
  expect(summarise(analysis, null).firstLine).toBeNull()
})

describe('files', () => {
  it('say their forms of line, and lines that another has too', async () => {
    const both = await analysisOf({ name: 'auth.log', content: AUTH }, { name: 'syslog', content: AUTH + CRON })
    const files = rows('files', both)
    expect(files.map(({ name, entries, envelopes }) => [name, entries, envelopes])).toEqual([
      ['auth.log', 8, 'rfc3164'],
      ['syslog', 10, 'rfc3164'],
    ])
    const remarks = files.map(({ remark }) => remark).filter((remark) => remark !== null)
    expect(remarks).toHaveLength(1)
    expect(remarks[0]).toMatch(/^\d lines stand in (auth\.log|syslog) too and count once\.$/)
    expect(both.answers()).toMatchObject({ overlaps: [{ lines: 4 }], missing: [], holds: { notUnderstood: 8 } })
  })

  it('that are empty say so', async () => {
    const one = await analysisOf({ name: 'a', content: '' }, { content: AUTH })
    expect(rows('files', one).map(({ remark }) => remark)).toEqual([expect.stringMatching(/^The file is empty/), null])
  })
})

import { describe, expect, it } from 'vitest'
import { Analysis } from '../../../src/analysis/analysis'
import { answerAll } from '../../../src/analysis/answers'
import { rowsOf } from '../../../src/analysis/ranked'
import { summarise } from '../../../src/analysis/summary'
import { exportedRows, queryTable } from '../../../src/analysis/tables'
import { MASK } from '../../../src/base/typed-password'
import { type Filter, NO_FILTER } from '../../../src/model/filter'
import type { TableQuery } from '../../../src/model/summary'
import { dataOf } from './made'

const S = '192.0.2.7'
const FOOL = 'x from 203.0.113.9 port 22 ssh2'
/** Two typed passwords, an account that looks like one, a fooling name, and names that begin alike. */
const data = await dataOf(`
  1 Failed password for invalid user Winter2031 from ${S} port 1 ssh2
  2 Failed password for invalid user kestrel!9plum from ${S} port 2 ssh2
  3 Failed password for Jane+Doe2 from ${S} port 3 ssh2
  4 Failed password for invalid user ${FOOL} from ${S} port 4 ssh2
  5 Failed password for invalid user ${FOOL} from ${S} port 5 ssh2
  6 Failed password for invalid user kestra from ${S} port 6 ssh2
  7 Failed password for invalid user kestrels from ${S} port 7 ssh2
  8 Failed password for invalid user zoo from 198.51.100.1 port 8 ssh2`)
const under = (filter: Filter = NO_FILTER) => new Analysis(data, filter)
const summaryUnder = (filter: Filter = NO_FILTER) => summarise(under(filter), null)
const NAMES: TableQuery = { table: 'names', search: '', sort: null }
const column = (rows: readonly Readonly<Record<string, unknown>>[], key: string) => rows.map((row) => row[key])
const shown = (query: Partial<TableQuery> = {}) => rowsOf(queryTable(under(), { ...NAMES, ...query }))

describe('names that look like typed passwords', () => {
  it('are masked in the table, what selects them stays', () => {
    const row = shown().find(({ exact }) => exact === 'Winter2031')
    expect(row).toMatchObject({ user: MASK, masked: true, kind: 'looks like a typed password' })
  })

  it('are no accounts of the server', () => {
    expect(shown().find(({ exact }) => exact === 'Jane+Doe2')).toMatchObject({ user: 'Jane+Doe2', masked: false })
    expect(summaryUnder().passwords).toEqual({ names: 2, attempts: 2, accounts: [] })
    expect(summaryUnder({ users: { only: ['Jane+Doe2', 'Winter2031'] } }).passwords.accounts).toEqual(['Jane+Doe2'])
  })

  it('tell by their place neither how they begin nor what a search finds', () => {
    const alike = [FOOL, 'Jane+Doe2', 'kestra', 'kestrels', MASK, MASK, 'zoo']
    expect(column(shown(), 'user')).toEqual(alike)
    expect(column(shown({ sort: { key: 'user', descending: false } }), 'user')).toEqual([
      'Jane+Doe2',
      'kestra',
      'kestrels',
      MASK,
      MASK,
      FOOL,
      'zoo',
    ])
    expect(column(shown({ search: 'kestrel' }), 'user')).toEqual(['kestrels'])
    expect(summaryUnder().topUsers.invalid.map(({ masked }) => masked)).toEqual([
      false,
      false,
      false,
      true,
      true,
      false,
    ])
  })

  it('are shown where somebody asks', () => {
    expect(column(shown({ search: 'kestrel', passwords: true }), 'user')).toEqual(['kestrels', 'kestrel!9plum'])
  })

  it('are in no file unless somebody asks for that too', () => {
    for (const passwords of [false, true]) {
      const file = (included: boolean) => column(exportedRows(under(), { ...NAMES, passwords }, included), 'user')
      expect(file(false).filter((user) => user === MASK)).toHaveLength(2)
      expect(file(true)).toEqual(expect.arrayContaining(['Winter2031', 'kestrel!9plum']))
    }
  })

  it('stand in the answers as the log has them', () => {
    const names = answerAll(data, NO_FILTER).users.invalid.map(({ user }) => user)
    expect(names).toEqual([FOOL, 'Winter2031', 'kestra', 'kestrel!9plum', 'kestrels', 'zoo'])
    expect(Object.keys(answerAll(data, NO_FILTER).users.invalid[0] ?? {})).not.toContain('masked')
  })
})

describe('names made to fool', () => {
  it('are counted, with what they try', () => {
    expect(summaryUnder().fooling).toEqual({
      names: 1,
      attempts: 2,
      examples: [{ user: FOOL, attempts: 2, trick: 'from', address: '203.0.113.9' }],
    })
    expect(column(shown({ search: 'imitates' }), 'user')).toEqual([FOOL])
  })

  it('follow the filter', () => {
    expect(summaryUnder({ sources: { only: ['198.51.100.1'] } }).fooling).toEqual({
      names: 0,
      attempts: 0,
      examples: [],
    })
  })
})

describe('ambiguous attempts', () => {
  it('are listed with their lines', async () => {
    const forged = `Failed password for invalid user x from 203.0.113.9 port 22 ssh2: from ${S} port 4711 ssh2`
    const ambiguous = await dataOf(`1 Failed password for root from ${S} port 1 ssh2\n 2 ${forged}`)
    const rows = rowsOf(queryTable(new Analysis(ambiguous, NO_FILTER), { table: 'ambiguous', search: '', sort: null }))
    expect(rows).toMatchObject([
      {
        file: 'auth.log',
        line: 2,
        time: '2026-03-01T00:00:01',
        source: S,
        user: 'x from 203.0.113.9 port 22 ssh2:',
        outcome: 'failure',
      },
    ])
  })
})

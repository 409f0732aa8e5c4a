import { describe, expect, it } from 'vitest'
import { queryTable, TABLES } from '../../../src/analysis/tables'
import { Analysis } from '../../../src/analysis/analysis'
import { rowsOf } from '../../../src/analysis/ranked'
import { EXPORTS } from '../../../src/export'
import { FORMATS } from '../../../src/export/names'
import { NO_FILTER } from '../../../src/model/filter'
import { dataOf } from '../analysis/made'

const names = [
  '=cmd()',
  '+1',
  '-1',
  '@x',
  '__proto__',
  '<img src=x onerror=alert(1)>',
  'a "b", c',
  'line\u0007',
  '',
  ' root',
]
const data = await dataOf(names.map((name, i) => `${i} Invalid user ${name} from 192.0.2.${i} port 1`).join('\n'))
const rows = rowsOf(queryTable(new Analysis(data, NO_FILTER), { table: 'names', search: '', sort: null }))
const { columns } = TABLES.names

describe('CSV', () => {
  const csv = EXPORTS.csv(columns, rows)
  const cells = csv
    .split('\r\n')
    .slice(1, -1)
    .map((line) => /^(?:"((?:[^"]|"")*)"|([^,]*))/.exec(line)?.slice(1).join('').replaceAll('""', '"'))

  it('begins with a byte order mark and the keys, and ends each line in CRLF', () => {
    expect(csv.startsWith('\uFEFFuser,exists,attempts,share,sources,first,last,length,kind\r\n')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv.split('\r\n')).toHaveLength(names.length + 2)
  })

  it('guards what a spreadsheet would run, and nothing else', () => {
    for (const name of ['=cmd()', '+1', '-1', '@x']) expect(cells).toContain(`'${name}`)
    for (const name of ['__proto__', '<img src=x onerror=alert(1)>', 'a "b", c', '', ' root'])
      expect(cells).toContain(name)
  })
})

describe('JSON', () => {
  it('keeps names as they are', () => {
    const parsed = JSON.parse(EXPORTS.json(columns, rows)) as { user: string; attempts: number }[]
    expect(parsed.map(({ user }) => user).sort()).toEqual([...names].sort())
    expect(parsed.every(({ attempts }) => attempts === 1)).toBe(true)
  })
})

it('every format has a writer', () => {
  expect(Object.keys(EXPORTS).sort()).toEqual([...FORMATS].sort())
})

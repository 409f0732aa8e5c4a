import { describe, expect, it } from 'vitest'
import { AttemptColumns } from '../../../src/model/attempt-columns'

/** More rows than any machine has memory for. */
const FAR_TOO_MANY = 2 ** 45

function fill(columns: AttemptColumns, rows: number): void {
  while (columns.length < rows) {
    const row = columns.add()
    columns.kind[row] = 1
    columns.time[row] = row
    columns.line[row] = row
    columns.setCount(row, 1)
  }
}

function expectWhole({ length, kind, time, line, count }: AttemptColumns): void {
  const rows = Array.from({ length }, (_, row) => row)
  expect(rows.filter((row) => kind[row] !== 1 || time[row] !== row || line[row] !== row || count[row] !== 1)).toEqual(
    [],
  )
}

describe('room for rows', () => {
  it('is made for as many as are expected, so that nothing is copied until then', () => {
    const columns = new AttemptColumns()
    columns.reserve(2000, 50_000)
    const { time } = columns
    fill(columns, 50_000)
    expect(columns.time).toBe(time)
    expectWhole(columns)
  })

  it('is made for the least where there is no memory for what is expected', () => {
    const columns = new AttemptColumns()
    fill(columns, 1000)
    columns.reserve(3000, FAR_TOO_MANY)
    fill(columns, 3000)
    expectWhole(columns)
  })

  it('is as before where there is no memory for the least', () => {
    const columns = new AttemptColumns()
    fill(columns, 1000)
    expect(() => {
      columns.reserve(FAR_TOO_MANY)
    }).toThrow(RangeError)
    fill(columns, 3000)
    expectWhole(columns)
  })

  it('is made column by column: one that could not grow is not taken for one that did', () => {
    const columns = new AttemptColumns()
    // Room for a column of a byte a row on most machines, for one of eight on none.
    expect(() => {
      columns.reserve(2 ** 32)
    }).toThrow(RangeError)
    fill(columns, 3000)
    expectWhole(columns)
  })
})

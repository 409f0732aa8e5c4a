import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CsvRecords } from '../../../src/import/attempts/csv-records'
import type { LogInput } from '../../../src/import/read/log-input'
import { attemptsOf, exportOf, written } from '../export/attempt-files'
import { dataOf } from '../analysis/made'
import { bytesInput, inputOf, read } from './picture'

/** Files of attempts, as other programs and other people may hand them over. */

const DATA = await dataOf(`
  1 Failed password for root from 1.2.3.4 port 1 ssh2
  2 Failed password for invalid user bob from 1.2.3.4 port 2 ssh2
  3 Accepted password for marit from 101.2.3.4 port 3 ssh2`)
const CSV = new TextDecoder().decode(written(attemptsOf(DATA), 'csv'))
const PARQUET = written(attemptsOf(DATA), 'parquet')

async function counted(...inputs: LogInput[]) {
  const { lines, files, table } = await read(inputs)
  return { ...lines, error: files.map(({ error }) => error).join(), rows: table.length }
}

describe('records of a CSV', () => {
  it('are the same wherever the text is cut, and tell an empty text from none', () => {
    const cell = fc.oneof(fc.constant(null), fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', "'") }))
    const property = fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 3 })),
      fc.nat(9),
      (records, step) => {
        const quoted = (text: string | null) => (text === null ? '' : `"${text.replaceAll('"', '""')}"`)
        const text = records.map((record) => `${record.map(quoted).join(',')}\r\n`).join('')
        const reader = new CsvRecords(',')
        const found = []
        for (let at = 0; at < text.length; at += step + 1) found.push(...reader.push(text.slice(at, at + step + 1)))
        expect([...found, ...reader.finish()]).toEqual(records)
      },
    )
    fc.assert(property, { seed: 4, numRuns: 300 })
  })

  it('end at a quote that is never closed', () => {
    expect(() => new CsvRecords(',').push(`"${'a'.repeat(2 << 20)}`)).toThrow('never closed')
  })
})

describe('a CSV of attempts', () => {
  it('is read as a spreadsheet or a database writes it: other order, other signs, without a mark', async () => {
    const rows = CSV.trimEnd().split('\r\n')
    const turned = rows.map((row) =>
      row
        .split(',')
        .reverse()
        .join(';')
        .replace(/true|false/g, (word) => word.toUpperCase()),
    )
    expect(await counted(inputOf({ content: turned.join('\n') }))).toMatchObject({
      attempt: 2,
      success: 1,
      error: '',
      rows: 3,
    })
    const blanks = CSV.replace(/(\d)T(\d)/g, '$1 $2')
    expect(await counted(inputOf({ content: blanks }))).toMatchObject({ attempt: 2, success: 1, unreadable: 0 })
  })

  it('is read out of gzip', async () => {
    const zipped = bytesInput(gzipSync(CSV), 'attempts.csv.gz')
    expect(await counted(zipped)).toMatchObject({ attempt: 2, success: 1, rows: 3, error: '' })
  })

  it('counts rows that can be no attempts as unreadable', async () => {
    const damaged = [
      CSV.replace('hostile', 'hostil'),
      CSV.replace(',1,NO', ',70000,NO').replace(',ipv4,1,', ',ipv4,70000,'),
      CSV.replace('2026-03-01T', '2026-13-01T'),
      CSV.replace(',password,1,', ',password,-1,'),
    ]
    for (const content of damaged) expect(await counted(inputOf({ content }))).toMatchObject({ unreadable: 1, rows: 2 })
  })

  it('counts a last row that is cut short within quotes as unreadable', async () => {
    const cut = `${CSV}2026-03-01T00:00:00,,false,heron,"host`
    expect(await counted(inputOf({ content: cut }))).toMatchObject({ rows: 3, unreadable: 1 })
  })
})

describe('a Parquet file', () => {
  it('of something else, cut short or damaged, is refused with a sentence', async () => {
    const cut = await counted(bytesInput(PARQUET.slice(0, -9), 'a.parquet'))
    expect(cut.error).toMatch(/^The Parquet data are damaged/)
    expect((await counted(bytesInput(gzipSync(PARQUET), 'a.gz'))).error).toMatch(/lies compressed/)
  })

  it('with any bytes damaged ends in figures or a sentence', async () => {
    const places = fc.array(fc.tuple(fc.nat(PARQUET.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
    const property = fc.asyncProperty(places, async (changes) => {
      const bytes = PARQUET.slice()
      for (const [at, value] of changes) bytes[at] = value
      const { error, rows } = await counted(bytesInput(bytes, 'a.parquet'))
      expect(error !== '' || rows <= 3).toBe(true)
    })
    await fc.assert(property, { seed: 5, numRuns: 300 })
  })
})

it('attempts of an export lie in the files that they came from', async () => {
  const { table, assumed, origins } = await read([exportOf(DATA, 'parquet'), exportOf(DATA, 'csv')])
  expect(table.files).toEqual(['attempts.parquet › auth.log', 'attempts.csv › auth.log'])
  expect(assumed).toMatchObject({ year: null, files: [{ year: null, isFloating: true }, { year: null }] })
  expect(origins).toEqual([0, 1])
})

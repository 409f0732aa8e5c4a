import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoTime } from '../../../src/base/calendar'
import { Finisher } from '../../../src/import/fold/finish'
import type { Dating } from '../../../src/import/fold/years'
import { localReader } from '../../../src/import/block-reader'
import { LogImport } from '../../../src/import/import-log'
import { AttemptColumns } from '../../../src/model/attempt-columns'
import { NO_OFFSET } from '../../../src/model/attempt-table'
import { NO_STEP, Stretches } from '../../../src/model/stretches'
import { bytesInput, eventsOf, read } from './picture'

/** Years are put into times in place, and taken out again when more is known. */

interface Row {
  readonly file: number
  readonly yearStep: number
  readonly offset: number
}

const rows = fc.array(
  fc.record({
    file: fc.nat(2),
    yearStep: fc.constantFrom(NO_STEP, -1, 0, 1),
    offset: fc.constantFrom(NO_OFFSET, 0, 60),
  }),
  { minLength: 1, maxLength: 60 },
)

function stretchesOf(all: readonly Row[]): Stretches {
  const stretches = new Stretches()
  all.forEach(({ file, yearStep, offset }, row) => {
    stretches.add(row, file, yearStep, offset)
  })
  return stretches
}

describe('stretches', () => {
  it('say of each row what was said of it', () => {
    const property = fc.property(rows, fc.nat(60), fc.nat(60), (all, a, b) => {
      const stretches = stretchesOf(all)
      const [from, to] = [Math.min(a, b, all.length), Math.min(Math.max(a, b), all.length)]
      const told = [...stretches.within(from, to)].flatMap(({ from, to, file, yearStep, offset }) =>
        Array.from({ length: to - from }, () => ({ file, yearStep, offset })),
      )
      expect(told).toEqual(all.slice(from, to))
      for (let row = 0; row < all.length; row++) {
        expect([stretches.fileOf(row), stretches.offsetOf(row)]).toEqual([all[row]?.file, all[row]?.offset])
      }
    })
    fc.assert(property, { seed: 1, numRuns: 200 })
  })
})

/** Columns with rows at some times within a leap year, one New Year before each further one. */
function columnsAt(...times: readonly number[]): AttemptColumns {
  const columns = new AttemptColumns()
  columns.files.push('auth.log')
  times.forEach((time, step) => {
    const row = columns.add()
    columns.time[row] = time
    columns.stretches.add(row, 0, step, NO_OFFSET)
  })
  return columns
}

const dating = (firstYear: number): Dating => ({ firstYear, lastYear: firstYear, files: new Map() })
const DAY = 86_400

describe('a table finished again', () => {
  it('under another dating has the years of that one, to the microsecond', () => {
    const columns = columnsAt(10 * DAY + 0.123456, 100 * DAY + 0.1, 59 * DAY + 0.000001, 365 * DAY + 0.999999)
    const finisher = new Finisher(columns)
    const texts = (firstYear: number) => [...finisher.finish(dating(firstYear)).time].map((time) => isoTime(time))
    const expected = (firstYear: number) =>
      [...new Finisher(columnsAt(...raw)).finish(dating(firstYear)).time].map((time) => isoTime(time))
    const raw = [...columns.time.subarray(0, columns.length)]
    for (const year of [2026, 1999, 2022, 2022, 2026]) expect(texts(year)).toEqual(expected(year))
  })

  it('keeps what somebody chose to see out of what is judged', () => {
    const columns = columnsAt(10 * DAY)
    const finisher = new Finisher(columns)
    const clocks = { set: null, files: new Map() }
    const shown = finisher.finish(dating(2026), { dating: dating(2001), clocks })
    expect(isoTime(shown.time[0] ?? NaN)).toBe('2001-01-11T00:00:00')
    expect(isoTime(finisher.finish(dating(2026)).time[0] ?? NaN)).toBe('2026-01-11T00:00:00')
  })
})

const DAYS = ['Nov  3', 'Dec 31', 'Jan  1', 'Feb 28', 'Feb 29', 'Mar  1', 'Aug 12']
const MESSAGES = [
  'Failed password for bob from 203.0.113.9 port 1 ssh2',
  'Invalid user bob from 203.0.113.9 port 1',
  'Accepted password for bob from 203.0.113.9 port 1 ssh2',
  'Connection closed by 203.0.113.9 port 1 [preauth]',
  'Failed password for amy from 203.0.113.8 port 1 ssh2',
  'Failed publickey for bob from 203.0.113.9 port 1 ssh2: RSA SHA256:abc',
]

const logs = fc
  .array(fc.record({ skip: fc.nat(3), minute: fc.nat(59), message: fc.constantFrom(...MESSAGES), pid: fc.nat(4) }), {
    maxLength: 40,
  })
  .map((entries) => {
    let day = 0
    return entries.map(({ skip, minute, message, pid }) => {
      day += skip > 2 ? 1 : 0
      return `${DAYS[day % DAYS.length] ?? ''} 10:${String(minute).padStart(2, '0')}:00 heron sshd[${pid}]: ${message}\n`
    })
  })

describe('pictures on the way', () => {
  it('change nothing of the last', async () => {
    const property = fc.asyncProperty(logs, fc.integer({ min: 1, max: 400 }), async (lines, range) => {
      const input = bytesInput(new TextEncoder().encode(lines.join('')), 'auth.log', Date.UTC(2026, 10, 1) / 1000)
      const running = new LogImport([input], { year: null, zone: null, reference: null }, range)
      const look = () => void running.log()
      await running.run(localReader([input]), 1, look, new AbortController().signal)
      expect(eventsOf(running.log())).toEqual(eventsOf(await read([input])))
    })
    await fc.assert(property, { seed: 5, numRuns: 120 })
  })
})

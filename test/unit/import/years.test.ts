import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, toLeapYear } from '../../../src/base/calendar'
import { YearSpan } from '../../../src/import/fold/years'
import { YearRun } from '../../../src/import/year-run'
import { eventsOfText } from './picture'

const at = (iso: string) => Date.parse(`${iso}Z`) / 1000
const S = '203.0.113.9'
const line = (when: string) => `${when} heron sshd[7]: Invalid user bob from ${S} port 1\n`

async function timesOf(heads: readonly string[], reference: string, year: number | null = null) {
  const text = heads.map((head, i) => line(head).replace('sshd[7]', `sshd[${i + 1}]`)).join('')
  return (await eventsOfText(text, { reference: at(reference), year })).map((event) => event.time)
}

describe('the year of times without one', () => {
  it('is the latest that is not after the reference and a day', async () => {
    expect(await timesOf(['Mar  1 12:00:00'], '2026-03-01T12:00:00')).toEqual(['2026-03-01T12:00:00'])
    expect(await timesOf(['Mar  2 12:00:00'], '2026-03-01T12:00:00')).toEqual(['2026-03-02T12:00:00'])
    expect(await timesOf(['Mar  2 12:00:01'], '2026-03-01T12:00:00')).toEqual(['2025-03-02T12:00:01'])
    expect(await timesOf(['Jan  1 03:00:00'], '2025-12-31T22:00:00')).toEqual(['2026-01-01T03:00:00'])
  })

  it('turns at New Year inside a log', async () => {
    const times = await timesOf(
      ['Dec 31 23:59:59', 'Jan  1 00:00:01', 'Jun  1 00:00:00', 'Nov  1 00:00:00', 'Jan  2 00:00:00'],
      '2026-01-03T00:00:00',
    )
    expect(times.map((time) => time?.slice(0, 10))).toEqual([
      '2024-12-31',
      '2025-01-01',
      '2025-06-01',
      '2025-11-01',
      '2026-01-02',
    ])
  })

  it('turns back where a clock was set back over New Year', async () => {
    const times = await timesOf(['Jan  1 00:00:01', 'Dec 31 23:59:59', 'Jan  1 00:00:05'], '2026-02-01T00:00:00')
    expect(times.map((time) => time?.slice(0, 4))).toEqual(['2026', '2025', '2026'])
  })

  it('stays where a clock is set back in autumn, and where entries are out of order', async () => {
    const times = await timesOf(
      [
        'Oct 27 02:59:59',
        'Oct 27 02:00:00',
        'Oct 26 23:00:00',
        'Dec 31 23:59:59',
        'Jan  1 00:00:00',
        'Dec 31 23:59:58',
      ],
      '2020-01-15T00:00:00',
      2020,
    )
    expect(times.map((time) => time?.slice(0, 4))).toEqual(['2020', '2020', '2020', '2020', '2021', '2020'])
  })

  it('is a leap year where a 29 February stands in the log', async () => {
    expect(await timesOf(['Feb 29 12:00:00'], '2026-03-01T12:00:00')).toEqual(['2024-02-29T12:00:00'])
    expect(await timesOf(['Feb 29 12:00:00', 'Mar  1 00:00:00'], '2026-06-01T00:00:00')).toEqual([
      '2024-02-29T12:00:00',
      '2024-03-01T00:00:00',
    ])
    expect((await timesOf(['Feb 29 12:00:00', 'Aug  1 00:00:00', 'Jan  1 00:00:00'], '2026-06-01T00:00:00'))[2]).toBe(
      '2025-01-01T00:00:00',
    )
    expect(await timesOf(['Feb 29 12:00:00'], '2103-06-01T00:00:00')).toEqual(['2096-02-29T12:00:00'])
  })

  it('is the year that was chosen for the last entry', async () => {
    expect(await timesOf(['Dec 31 00:00:00', 'Jan  1 00:00:00'], '2026-03-01T00:00:00', 2008)).toEqual([
      '2007-12-31T00:00:00',
      '2008-01-01T00:00:00',
    ])
    expect(await timesOf(['Feb 29 00:00:00'], '2026-03-01T00:00:00', 2025)).toEqual(['2025-03-01T00:00:00'])
  })

  it('counts 28 February to 1 March rightly in a common year', async () => {
    expect(await timesOf(['Feb 28 23:59:59', 'Mar  1 00:00:01'], '2025-03-02T00:00:00')).toEqual([
      '2025-02-28T23:59:59',
      '2025-03-01T00:00:01',
    ])
  })
})

describe('times with a year', () => {
  it('are exact, with their offset where they have one', async () => {
    const times = await timesOf(
      [
        '2026-03-01T00:07:21.123456+01:00',
        '2026-03-01T00:07:21Z',
        '2026-03-01T00:07:21-0330',
        '2026-03-01 00:07:21,5',
        '2024-02-29T00:00:00',
      ],
      '2020-01-01T00:00:00',
    )
    expect(times).toEqual([
      '2026-03-01T00:07:21.123456+01:00',
      '2026-03-01T00:07:21Z',
      '2026-03-01T00:07:21-03:30',
      '2026-03-01T00:07:21.500000',
      '2024-02-29T00:00:00',
    ])
  })

  it('are none where the calendar has no such day', async () => {
    expect(
      await timesOf(
        ['2026-02-29T00:00:00', '2026-13-01T00:00:00', '2026-04-31T00:00:00', 'Feb 30 00:00:00', 'Mar  1 24:00:00'],
        '2026-06-01T00:00:00',
      ),
    ).toEqual([])
  })
})

describe('YearSpan', () => {
  it('dates a log alike however it is cut into blocks', () => {
    const start = at('2019-06-01T00:00:00')
    const property = fc.property(
      fc.array(fc.integer({ min: 0, max: 100 * DAY }), { minLength: 1, maxLength: 40 }),
      fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
      (gaps, cuts) => {
        let now = start
        const times = gaps.map((gap) => (now += gap))
        const run = new YearRun()
        const span = new YearSpan()
        const steps: number[] = []
        let pending: number[] = []
        const flush = () => {
          const taken = run.take()
          if (taken === null) return
          const base = span.append(taken, 0)
          steps.push(...pending.map((step) => base + step))
          pending = []
        }
        times.forEach((time, i) => {
          pending.push(run.step(toLeapYear(time)))
          if (cuts[i] === true) flush()
        })
        flush()
        const firstYear = new Date(start * 1000 + (gaps[0] ?? 0) * 1000).getUTCFullYear()
        expect(steps).toEqual(times.map((time) => new Date(time * 1000).getUTCFullYear() - firstYear))
        expect(span.date(now, null)?.firstYear).toBe(firstYear)
      },
    )
    fc.assert(property, { seed: 1, numRuns: 200 })
  })

  it('gives each file the year that its last time falls into', () => {
    const span = new YearSpan()
    const within = (day: string) => toLeapYear(at(`2020-${day}T00:00:00`))
    const block = (first: string, last: string, steps: number) => ({
      first: within(first),
      last: within(last),
      steps,
      leapSteps: [],
    })
    expect(span.append(block('11-01', '12-30', 0), 0)).toBe(0)
    expect(span.append(block('12-31', '01-02', 1), 1)).toBe(0)
    expect(span.append(block('01-03', '02-01', 0), 2)).toBe(1)
    const yearsOf = (own?: ReadonlyMap<number, number>) =>
      [...(span.date(at('2026-03-01T00:00:00'), null, own)?.files.values() ?? [])].map(({ lastYear }) => lastYear)
    expect(yearsOf()).toEqual([2025, 2026, 2026])
    expect(yearsOf(new Map([[1, 2019]]))).toEqual([2025, 2019, 2026])
    expect(span.date(0, 2026, new Map([[1, 2019]]))?.files.get(1)?.firstYear).toBe(2018)
  })

  it('has nothing to date where every time has its year', () => {
    expect(new YearSpan().date(0, 2020)).toBeNull()
  })
})

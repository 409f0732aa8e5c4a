import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, toLeapYear } from '../../../src/base/calendar'
import { YearSpan } from '../../../src/import/fold/years'
import { YearRun } from '../../../src/import/year-run'
import { eventsOf, eventsOfText, inputOf, read } from './picture'

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

  it.each([
    ['in a common year', 'Feb 28 23:59:58', 'Mar  1 00:00:01', 1],
    ['in a leap year, before the day', 'Feb 28 23:59:58', 'Feb 29 00:00:01', 1],
    ['in a leap year, after the day', 'Feb 29 23:59:58', 'Mar  1 00:00:01', 1],
    ['unless an hour passes', 'Feb 28 23:29:58', 'Mar  1 00:30:01', 2],
    ['in any other month', 'Mar 31 23:59:58', 'Apr  1 00:00:01', 1],
    ['and a day is a day', 'Mar 30 23:59:58', 'Apr  1 00:00:01', 2],
    ['over New Year', 'Dec 31 23:59:58', 'Jan  1 00:00:01', 1],
  ])('does not part the lines of a try around midnight: %s', async (_, before, after, attempts) => {
    const log = `${line(before)}${line(after).replace('Invalid user bob', 'Failed password for invalid user bob')}`
    expect(await eventsOfText(log, { reference: at('2028-06-01T00:00:00') })).toHaveLength(attempts)
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

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** Days at noon, one line each, written without their years; a file is told by its number. */
interface YearlessFile {
  readonly days: readonly string[]
  /** The day of its modification time; else a week after the newest day of all, as where files were copied. */
  readonly modified?: string
}

/** The days of the events of a set, as they were dated, file by file. */
async function daysOf(...files: readonly YearlessFile[]): Promise<string[][]> {
  const newest = files.flatMap(({ days }) => days).reduce((a, b) => (a > b ? a : b))
  const copied = at(`${newest}T12:00:00`) + 7 * DAY
  const inputs = files.map(({ days, modified }, file) => {
    const lines = days.map((day, i) => {
      const [, month, dayOfMonth = ''] = day.split('-')
      const when = `${MONTHS[Number(month) - 1] ?? ''} ${dayOfMonth.replace(/^0/, ' ')} 12:00:00`
      // Another process each: no line stands in two files.
      return line(when).replace('sshd[7]', `sshd[${String(1 + file)}${String(100 + i)}]`)
    })
    const time = modified === undefined ? copied : at(`${modified}T12:00:00`)
    return inputOf({ name: `${String(file)}.log`, content: lines.join(''), modified: time })
  })
  const events = eventsOf(await read(inputs))
  return files.map((_, file) =>
    events.filter((event) => event.file === `${String(file)}.log`).map(({ time }) => time?.slice(0, 10) ?? ''),
  )
}

/** The first days of months, each with its year: `2025-01` to `2025-09`. */
function monthly(from: string, to: string): string[] {
  const [first, last] = [from, to].map((month) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5)) - 1)
  return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, i) => {
    const month = (first ?? 0) + i
    return `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-01`
  })
}

describe('a file that begins within another', () => {
  it.each([
    ['half a year and more before the other ends', ['2025-01', '2025-09'], ['2025-03', '2025-11']],
    ['and ends before it', ['2025-01', '2025-11'], ['2025-02', '2025-03']],
    ['as it does, and is as long', ['2025-01', '2025-12'], ['2025-01', '2025-12']],
    ['that has crossed New Year', ['2024-10', '2025-08'], ['2024-12', '2025-09']],
    ['and crosses New Year', ['2024-08', '2025-01'], ['2024-11', '2025-06']],
  ])('is dated beside it: %s', async (_, [from = '', to = ''], [begin = '', end = '']) => {
    const [first, second] = [monthly(from, to), monthly(begin, end)]
    expect(await daysOf({ days: first }, { days: second })).toEqual([first, second])
    const modified = (days: readonly string[]) => ({ days, modified: days.at(-1) ?? '' })
    expect(await daysOf(modified(first), modified(second))).toEqual([first, second])
  })

  it('is followed by a file that is dated from where the other ended', async () => {
    const files = [monthly('2025-01', '2025-09'), monthly('2025-02', '2025-03'), monthly('2025-10', '2025-12')]
    expect(await daysOf(...files.map((days) => ({ days })))).toEqual(files)
  })

  it('leaves no time after the modification time of the newest', async () => {
    const files = [monthly('2024-01', '2024-11'), monthly('2024-02', '2024-03')]
    expect(await daysOf(...files.map((days) => ({ days, modified: '2025-06-01' })))).toEqual(files)
  })

  it('is told from one that begins a New Year later by the modification times', async () => {
    const files = [monthly('2024-01', '2024-09'), monthly('2025-03', '2025-11')]
    expect(await daysOf(...files.map((days) => ({ days, modified: days.at(-1) ?? '' })))).toEqual(files)
  })

  it('may lie in the second year of a file of eighteen months', async () => {
    const files = [monthly('2023-01', '2024-06'), monthly('2024-02', '2024-08')]
    expect(await daysOf(...files.map((days) => ({ days, modified: days.at(-1) ?? '' })))).toEqual(files)
  })
})

it('dates rotated sets, gaps and overlaps alike, as they were written', async () => {
  const begin = fc.integer({ min: 0, max: 700 })
  const piece = fc.record({
    gap: fc.integer({ min: -300, max: 150 }),
    steps: fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 3 }),
  })
  const property = fc.asyncProperty(begin, fc.array(piece, { minLength: 1, maxLength: 5 }), async (start, pieces) => {
    const earliest = at('2021-01-01T12:00:00') / DAY + start
    let [begun, reached] = [earliest, earliest]
    const files = pieces.map(({ gap, steps }) => {
      begun = Math.max(begun, reached + gap)
      let day = begun
      const days = [day, ...steps.map((step) => (day += step))].filter((each) => each <= begun + 330)
      reached = Math.max(reached, days.at(-1) ?? 0)
      return days.map((each) => new Date(each * DAY * 1000).toISOString().slice(0, 10))
    })
    expect(await daysOf(...files.map((days) => ({ days, modified: days.at(-1) ?? '' })))).toEqual(files)
  })
  await fc.assert(property, { seed: 7, numRuns: 150 })
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

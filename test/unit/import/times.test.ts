import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventLine } from '../../../src/export/events'
import { localReader } from '../../../src/import/block-reader'
import { LogImport } from '../../../src/import/import-log'
import { NO_CHOICES, type TimeChoice, type TimeChoices } from '../../../src/model/time-choices'
import { eventsOf, inputOf, type TestFile } from './picture'

/** Years and zones as somebody chose them, of logs that are read once (docs/counting.md section 2). */

const at = (iso: string) => Date.parse(`${iso}Z`) / 1000
const REFERENCE = at('2020-02-01T00:00:00')

let processes = 0

/** One attempt a time, each of a process of its own; a head is what stands before the log host. */
function logOf(...heads: readonly string[]): string {
  return heads.map((head) => `${head} heron sshd[${++processes}]: Invalid user bob from 203.0.113.9 port 1\n`).join('')
}

/** Reads files once; what is then asked of it reads nothing. */
async function readOnce(...files: readonly TestFile[]) {
  const inputs = files.map((file) => inputOf({ modified: REFERENCE, ...file }))
  const log = new LogImport(inputs, { year: null, zone: null, reference: null })
  await log.run(localReader(inputs), 1, () => undefined, new AbortController().signal)
  const assume = (choices: Partial<TimeChoices>) => {
    log.assume({ ...NO_CHOICES, ...choices })
    return log.log()
  }
  const times = (choices: Partial<TimeChoices> = {}) => eventsOf(assume(choices)).map((event) => event.time)
  return { assume, times }
}

const own = (file: number, choice: Partial<TimeChoice>) => new Map([[file, { year: null, zone: null, ...choice }]])
const years = (times: readonly (string | null)[]) => times.map((time) => time?.slice(0, 4))

describe('a year that is chosen', () => {
  it('is that of the last entry of the set', async () => {
    const { times } = await readOnce(
      { name: 'auth.log.1', content: logOf('Nov  1 00:00:00', 'Dec 30 00:00:00') },
      { name: 'auth.log', content: logOf('Dec 31 23:59:59', 'Jan  1 00:00:01', 'Jan 20 00:00:00') },
    )
    expect(years(times())).toEqual(['2019', '2019', '2019', '2020', '2020'])
    expect(years(times({ year: 2012 }))).toEqual(['2011', '2011', '2011', '2012', '2012'])
    expect(years(times())).toEqual(['2019', '2019', '2019', '2020', '2020'])
  })

  it('dates a file by itself where it is chosen for that file', async () => {
    const { times, assume } = await readOnce(
      { name: 'auth.log.1', content: logOf('Nov  1 00:00:00', 'Dec 30 00:00:00') },
      { name: 'auth.log', content: logOf('Dec 31 23:59:59', 'Jan  1 00:00:01', 'Jan 20 00:00:00') },
    )
    const byFile = { files: own(1, { year: 2016 }) }
    expect(years(times(byFile))).toEqual(['2019', '2019', '2015', '2016', '2016'])
    expect(years(times({ ...byFile, year: 2012 }))).toEqual(['2011', '2011', '2015', '2016', '2016'])
    expect(assume(byFile).assumed.files.map(({ year }) => year)).toEqual([2019, 2016])
    expect(years(times({ files: own(0, { year: 2016 }) }))).toEqual(['2016', '2016', '2019', '2020', '2020'])
  })

  it('holds for times that lack one only', async () => {
    const { times } = await readOnce({ content: logOf('Jan  2 00:00:00', '2019-12-31T00:00:00', 'Jan  3 00:00:00') })
    expect(years(times({ year: 2012 }))).toEqual(['2012', '2019', '2012'])
  })

  it('takes 29 February as 1 March in a year that has none', async () => {
    const { times } = await readOnce({ content: logOf('Feb 28 12:00:00', 'Feb 29 12:00:00', 'Mar  1 12:00:00') })
    expect(times()).toEqual(['2016-02-28T12:00:00', '2016-02-29T12:00:00', '2016-03-01T12:00:00'])
    expect(times({ year: 2019 })).toEqual(['2019-02-28T12:00:00', '2019-03-01T12:00:00', '2019-03-01T12:00:00'])
    expect(times({ year: 2012 })).toEqual(['2012-02-28T12:00:00', '2012-02-29T12:00:00', '2012-03-01T12:00:00'])
  })

  it('can be chosen while reading goes on, and holds for what comes', async () => {
    const inputs = [inputOf({ content: logOf('Jan  2 00:00:00', 'Jan  3 00:00:00'), modified: REFERENCE })]
    const log = new LogImport(inputs, { year: null, zone: null, reference: null }, 60)
    const seen: number[] = []
    const onBlock = () => {
      if (seen.length === 0) log.assume({ ...NO_CHOICES, year: 2012 })
      seen.push(...eventsOf(log.log()).map((event) => Number(event.time?.slice(0, 4))))
    }
    await log.run(localReader(inputs), 1, onBlock, new AbortController().signal)
    expect(seen.length).toBeGreaterThan(2)
    expect(new Set(seen)).toEqual(new Set([2012]))
  })
})

const EXACT = ['2019-10-26T12:00:00+02:00', '2019-10-27T12:00:00+01:00', '2019-12-31T23:30:00Z']

describe('a zone that is chosen', () => {
  it('shows times with an offset on its clock: the same instants', async () => {
    const { times } = await readOnce({ content: logOf(...EXACT) })
    expect(times()).toEqual(EXACT)
    expect(times({ zone: 'UTC' })).toEqual(['2019-10-26T10:00:00Z', '2019-10-27T11:00:00Z', '2019-12-31T23:30:00Z'])
    expect(times({ zone: 'America/Santiago' })).toEqual([
      '2019-10-26T07:00:00-03:00',
      '2019-10-27T08:00:00-03:00',
      '2019-12-31T20:30:00-03:00',
    ])
    expect(times({ zone: '+05:30' })[2]).toBe('2020-01-01T05:00:00+05:30')
    expect(times()).toEqual(EXACT)
  })

  it('leaves times without an offset as they were written, and without one', async () => {
    const floating = ['2019-10-27T02:30:00', '2019-03-31T02:30:00.250000']
    const { times } = await readOnce({ content: logOf(...floating, 'Jan  2 00:00:00') })
    expect(times({ zone: 'Europe/Berlin' })).toEqual([...floating, '2020-01-02T00:00:00'])
    expect(times({ zone: 'UTC', files: own(0, { zone: 'UTC' }) })).toEqual([...floating, '2020-01-02T00:00:00'])
  })

  it('of one file moves its times to the clock of the set: syslog beside a journal in UTC', async () => {
    const { times, assume } = await readOnce(
      { name: 'syslog', content: logOf('Jan  2 00:30:00', 'Jan  2 12:00:00') },
      { name: 'journal', content: logOf('2020-01-03T00:00:00+00:00') },
    )
    const files = own(0, { zone: 'Europe/Berlin' })
    expect(times({ zone: 'UTC', files })).toEqual([
      '2020-01-01T23:30:00',
      '2020-01-02T11:00:00',
      '2020-01-03T00:00:00Z',
    ])
    expect(times({ zone: 'America/Santiago', files })[0]).toBe('2020-01-01T20:30:00')
    expect(times({ zone: 'Europe/Berlin' })).toEqual([
      '2020-01-02T00:30:00',
      '2020-01-02T12:00:00',
      '2020-01-03T01:00:00+01:00',
    ])
    const { assumed } = assume({ zone: 'UTC', files })
    expect(assumed.files.map(({ zone, first }) => [zone, first])).toEqual([
      ['Europe/Berlin', '2020-01-01T23:30:00'],
      [null, '2020-01-03T00:00:00'],
    ])
  })

  it('of one file alone shows its exact times there and leaves the others', async () => {
    const { times } = await readOnce(
      { name: 'a.log', content: logOf('2020-01-02T00:30:00', '2020-01-02T00:30:00+01:00') },
      { name: 'b.log', content: logOf('2020-01-03T00:00:00+00:00') },
    )
    expect(times({ files: own(0, { zone: 'America/Santiago' }) })).toEqual([
      '2020-01-02T00:30:00',
      '2020-01-01T20:30:00-03:00',
      '2020-01-03T00:00:00Z',
    ])
  })

  it.each([
    // Each entry a few minutes after the one before; the clock goes back once, where the times do.
    [
      'Europe/Berlin',
      [
        'Oct 27 01:50:00',
        'Oct 27 02:10:00',
        'Oct 27 02:50:00',
        'Oct 27 02:05:00',
        'Oct 27 02:55:00',
        'Oct 27 03:05:00',
      ],
      ['23:50:00', '00:10:00', '00:50:00', '01:05:00', '01:55:00', '02:05:00'],
    ],
    [
      'America/Santiago',
      [
        'Apr  6 22:50:00',
        'Apr  6 23:10:00',
        'Apr  6 23:50:00',
        'Apr  6 23:05:00',
        'Apr  6 23:55:00',
        'Apr  7 00:05:00',
      ],
      ['01:50:00', '02:10:00', '02:50:00', '03:05:00', '03:55:00', '04:05:00'],
    ],
    [
      'Australia/Lord_Howe',
      [
        'Apr  7 01:20:00',
        'Apr  7 01:35:00',
        'Apr  7 01:55:00',
        'Apr  7 01:32:00',
        'Apr  7 01:50:00',
        'Apr  7 02:05:00',
      ],
      ['14:20:00', '14:35:00', '14:55:00', '15:02:00', '15:20:00', '15:35:00'],
    ],
  ])('tells the first from the second of the hour that stands twice in %s', async (zone, heads, utc) => {
    const { times } = await readOnce({ content: logOf(...heads) })
    const clocks = times({ year: 2019, zone: 'UTC', files: own(0, { zone }) }).map((time) => time?.slice(11))
    expect(clocks).toEqual(utc)
  })

  it('takes entries that are a little out of order for no clock set back', async () => {
    const { times } = await readOnce({ content: logOf('Oct 27 02:30:00', 'Oct 27 02:29:57', 'Oct 27 02:30:01') })
    const clocks = times({ year: 2019, zone: 'UTC', files: own(0, { zone: 'Europe/Berlin' }) })
    expect(clocks.map((time) => time?.slice(11))).toEqual(['00:30:00', '00:29:57', '00:30:01'])
  })

  it('takes a time that was left out in spring by the offset before', async () => {
    const { times } = await readOnce({ content: logOf('Mar 31 02:30:00') })
    expect(times({ year: 2019, zone: 'Europe/Berlin', files: own(0, { zone: '+00:00' }) })).toEqual([
      '2019-03-31T04:30:00',
    ])
    expect(times({ year: 2019, zone: 'UTC', files: own(0, { zone: 'Europe/Berlin' }) })).toEqual([
      '2019-03-31T01:30:00',
    ])
  })

  it('must be one that is known', async () => {
    const { assume } = await readOnce({ content: logOf('Mar 31 02:30:00') })
    expect(() => assume({ zone: 'Europe/Heron' })).toThrow('no time zone is called Europe/Heron')
    expect(() => assume({ files: own(0, { zone: 'x' }) })).toThrow('no time zone is called x')
  })
})

describe('what was assumed', () => {
  it('says what times carry, file by file', async () => {
    const { assume } = await readOnce(
      { name: 'old.log', content: logOf('Jan  2 00:00:00', 'Jan  4 00:00:00', 'Jan  3 00:00:00') },
      {
        name: 'new.log',
        content: logOf('2020-01-05T00:00:00', ...EXACT.map((time) => time.replace(/^.{10}/, '2020-01-06'))),
      },
    )
    expect(assume({}).assumed).toMatchObject({
      year: 2020,
      zone: null,
      offsets: ['Z', '+01:00', '+02:00'],
      files: [
        {
          name: 'old.log',
          first: '2020-01-02T00:00:00',
          last: '2020-01-04T00:00:00',
          year: 2020,
          isFloating: true,
          offsets: [],
        },
        {
          name: 'new.log',
          first: '2020-01-05T00:00:00',
          year: null,
          isFloating: true,
          offsets: ['Z', '+01:00', '+02:00'],
        },
      ],
    })
    expect(assume({ zone: 'Asia/Tokyo' }).assumed).toMatchObject({
      zone: 'Asia/Tokyo',
      offsets: ['Z', '+01:00', '+02:00'],
    })
  })

  it('says why, in one sentence', async () => {
    const why = async (content: string, choices: Partial<TimeChoices> = {}) =>
      (await readOnce({ content })).assume(choices).assumed.why
    expect(await why(logOf('Jan  2 00:00:00'))).toBe(
      'no year in the log; the latest that fits the modification time of the newest file; times are as the server wrote them',
    )
    expect(await why(logOf('Jan  2 00:00:00'), { year: 2012, zone: 'UTC' })).toBe(
      'the year was chosen; times without a zone are taken as those of UTC',
    )
    expect(await why(logOf(...EXACT), { zone: 'UTC' })).toBe(
      'every time carries its year; times with a zone are shown on the clock of UTC',
    )
    expect(await why('sshd[1]: Invalid user bob from 203.0.113.9 port 1\n', { zone: 'UTC' })).toBe(
      'every time carries its year; no attempt has a time',
    )
  })
})

describe('what is chosen', () => {
  const S = '203.0.113.9'
  const heads = fc.oneof(
    fc.constantFrom('Dec 31 23:5%:00', 'Jan  1 00:0%:00', 'Feb 29 12:0%:00', 'Mar  1 00:0%:00', 'Oct 27 02:3%:00'),
    fc.constantFrom(
      '2019-10-27T02:3%:00+02:00',
      '2019-10-27T02:3%:00+01:00',
      '2020-02-29T12:0%:00',
      '2019-03-31T02:3%:00Z',
    ),
  )
  const message = fc.constantFrom(
    `Failed password for root from ${S} port 1 ssh2`,
    `Accepted password for root from ${S} port 2 ssh2`,
    `Invalid user bob from ${S} port 3`,
    `Connection closed by ${S} port 4 [preauth]`,
  )
  const line = fc.tuple(heads, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 3 }), message)
  const file = fc
    .array(line, { minLength: 1, maxLength: 12 })
    .map((lines) =>
      lines
        .map(([head, minute, pid, text]) => `${head.replace('%', String(minute))} heron sshd[${pid}]: ${text}\n`)
        .join(''),
    )
  const choice = fc.record({
    year: fc.option(fc.integer({ min: 2011, max: 2021 }), { nil: null }),
    zone: fc.option(fc.constantFrom('UTC', 'Europe/Berlin', 'Australia/Lord_Howe', '-03:00'), { nil: null }),
  })
  const withoutTime = (events: readonly EventLine[]) => events.map((event) => ({ ...event, time: null }))

  it('changes no attempt but its time, and chosen back gives the first table', async () => {
    const property = fc.asyncProperty(
      fc.array(file, { minLength: 1, maxLength: 3 }),
      choice,
      fc.dictionary(fc.constantFrom('0', '1', '2'), choice),
      async (contents, set, byFile) => {
        const { assume } = await readOnce(...contents.map((content, i) => ({ name: `${i}.log`, content })))
        const first = eventsOf(assume({}))
        const files = new Map(Object.entries(byFile).map(([at, one]) => [Number(at), one]))
        expect(withoutTime(eventsOf(assume({ ...set, files })))).toEqual(withoutTime(first))
        expect(eventsOf(assume({}))).toEqual(first)
      },
    )
    await fc.assert(property, { seed: 5, numRuns: 150 })
  })

  it('keeps the instant of every exact time, and gives no offset to others', async () => {
    const property = fc.asyncProperty(file, choice, choice, async (content, set, ofFile) => {
      const { times } = await readOnce({ content })
      const chosen = times({ ...set, files: new Map([[0, ofFile]]) })
      const hasOffset = (time: string | null | undefined) => /(?:Z|[+-]\d\d:\d\d)$/.test(time ?? '')
      times().forEach((time, i) => {
        expect(hasOffset(chosen[i])).toBe(hasOffset(time))
        if (hasOffset(time)) expect(Date.parse(chosen[i] ?? '')).toBe(Date.parse(time ?? ''))
      })
    })
    await fc.assert(property, { seed: 6, numRuns: 150 })
  })

  it('keeps a slip a slip where the clock was set back between its failure and its log-in', async () => {
    const { assume } = await readOnce({
      content: [
        `2019-10-27T02:58:00+02:00 heron sshd[1]: Failed password for root from ${S} port 1 ssh2`,
        `2019-10-27T02:01:00+01:00 heron sshd[2]: Accepted password for root from ${S} port 2 ssh2\n`,
      ].join('\n'),
    })
    expect(eventsOf(assume({})).map(({ hostile }) => hostile)).toEqual([false, false])
    expect(eventsOf(assume({ zone: 'Europe/Berlin' })).map(({ hostile }) => hostile)).toEqual([false, false])
  })
})

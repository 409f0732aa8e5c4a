import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Analysis } from '../../../src/analysis/analysis'
import { findRhythm } from '../../../src/analysis/rhythm'
import { RhythmSlots } from '../../../src/analysis/rhythm-slots'
import { isoTime } from '../../../src/base/calendar'
import { dataOfRows, type Row } from './random-log'

const START = 1_772_236_800
const QUIET: Row = {
  kind: 0,
  time: START,
  source: '1.2.3.4',
  user: 'root',
  valid: 1,
  method: 'password',
  logHost: 'heron',
  count: 1,
  isHostile: true,
  isAmbiguous: false,
  foldFlags: 0,
}
const rowsAt = (times: readonly number[], row: Partial<Row> = {}) =>
  times.map((time): Row => ({ ...QUIET, ...row, time }))

function rhythmOf(rows: readonly Row[]) {
  const { table } = dataOfRows(rows)
  const slots = new RhythmSlots(table)
  slots.take(0, { counted: Uint16Array.from(rows.keys()), others: new Uint16Array(0) })
  return findRhythm(slots.sorted())
}

/** The rules as anybody would write them down: all neighbours are looked at, and every ten minutes from first to last. */
function slowRhythm(rows: readonly Row[]) {
  const times = rows.flatMap(({ time, count }) => (time === null ? [] : Array<number>(count).fill(time)))
  times.sort((a, b) => a - b)
  const [first = 0, last = 0] = [times[0], times.at(-1)]
  const gapSeconds = Math.max(3600, times.length < 2 ? 0 : (20 * (last - first)) / (times.length - 1))
  const pauses = times.slice(1).map((end, i) => ({ start: times[i] ?? 0, end }))
  const tens: number[][] = []
  for (let ten = Math.floor(first / 600); times.length > 0 && ten <= Math.floor(last / 600); ten++) {
    tens.push(times.filter((time) => Math.floor(time / 600) === ten))
  }
  const sizes = tens.map((ten) => ten.length).sort((a, b) => a - b)
  const burstAttempts = Math.max(60, 10 * (sizes[Math.floor(sizes.length / 2)] ?? 0))
  const bursts: number[][] = []
  tens.forEach((ten, i) => {
    if (ten.length < burstAttempts) return
    if ((tens[i - 1]?.length ?? 0) >= burstAttempts) bursts.at(-1)?.push(...ten)
    else bursts.push([...ten])
  })
  const top = <T extends { start: number }>(all: T[], size: (one: T) => number) =>
    all
      .sort((a, b) => size(b) - size(a) || a.start - b.start)
      .slice(0, 3)
      .sort((a, b) => a.start - b.start)
  return {
    gapSeconds,
    burstAttempts,
    gaps: top(
      pauses.filter(({ start, end }) => end - start >= gapSeconds),
      ({ start, end }) => end - start,
    ),
    bursts: top(
      bursts.map((of) => ({ start: of[0] ?? 0, end: of.at(-1) ?? 0, attempts: of.length })),
      ({ attempts }) => attempts,
    ),
  }
}

describe('gaps and bursts', () => {
  it('are those that the rules say, whatever the order of the rows', () => {
    const spread = fc.integer({ min: 0, max: 3 * 86_400 })
    const crowd = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 40 }))
    const row = fc.oneof(
      spread.map((at) => [{ at, count: 1 }]),
      crowd.map(([slot, count]) => Array.from({ length: 4 }, (_, i) => ({ at: slot * 600 + i * 149, count }))),
    )
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (groups) => {
        const rows = groups.flat().map(({ at, count }): Row => ({ ...QUIET, time: START + at, count }))
        const { gapSeconds, ...found } = rhythmOf(rows)
        const { gapSeconds: expected, ...rest } = slowRhythm(rows)
        expect(gapSeconds).toBeCloseTo(expected, 6)
        expect(found).toEqual(rest)
      }),
      { seed: 11, numRuns: 200 },
    )
  })

  it('tell who made a burst, and how long a gap was', () => {
    const attack = rowsAt(
      Array.from({ length: 200 }, (_, i) => START + 600 + i * 6),
      { source: '99.1.1.1' },
    )
    const others = rowsAt([START, START + 30, START + 700, START + 40_000, START + 40_100], { source: '101.2.3.4' })
    const { timeline } = new Analysis(dataOfRows([...attack, ...others]), {})
    expect(timeline.bursts).toEqual([
      {
        start: isoTime(START + 600),
        seconds: 1194,
        attempts: 201,
        sources: 2,
        source: '99.1.1.1',
        sourceAttempts: 200,
      },
    ])
    expect(timeline.gaps).toEqual([{ start: isoTime(START + 1794), seconds: 40_000 - 1794 }])
  })

  it('there are none where attempts come evenly, or where there are none', () => {
    const even = rowsAt(Array.from({ length: 500 }, (_, i) => START + i * 3000))
    expect(rhythmOf(even)).toMatchObject({ gaps: [], bursts: [] })
    expect(rhythmOf([])).toEqual({ gapSeconds: 3600, burstAttempts: 60, gaps: [], bursts: [] })
  })
})

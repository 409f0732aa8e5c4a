import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countAxis, timelineFrame } from '../../../src/charts/timeline-layout'
import { placeNotes, type TimelineNote } from '../../../src/charts/timeline-notes'
import { boxOf, placeMarks, touch } from '../../../src/charts/timeline-texts'

const HOUR = 3600
const RANGE = { start: 0, end: 1000 * HOUR }
const stack = { bins: Array.from({ length: 100 }, (_, i) => ({ start: i * 10 * HOUR, values: [10 + (i % 7)] })), seconds: 10 * HOUR } // prettier-ignore
const note = (kind: 'gap' | 'burst', start: number, hours: number): TimelineNote => ({
  key: `${kind} ${start}`,
  kind,
  start: start * HOUR,
  end: (start + hours) * HOUR,
  lines: ['quiet for 3 days', 'from 12 Feb 14:00'],
})
const place = (notes: readonly TimelineNote[], width = 1000) => {
  const frame = timelineFrame(width, true)
  const axis = countAxis(40, frame, 'linear')
  return { frame, axis, placed: placeNotes(notes, stack, RANGE, frame, axis, []) }
}

describe('placeNotes', () => {
  it('stands above the bars that it covers, with a line down to what it names', () => {
    const { placed, frame, axis } = place([note('gap', 400, 72), note('burst', 700, 1)])
    expect(placed.map(({ kind }) => kind)).toEqual(['gap', 'burst'])
    for (const text of placed) expect(boxOf(text).bottom).toBeLessThanOrEqual(axis(16))
    expect(placed[0]).toMatchObject({ from: 400, to: 472, lineX: 436, lineFoot: frame.foot - 5 })
    expect(placed[1]?.lineFoot).toBe(axis(10) - 2)
  })

  it('stands above a wide bar that reaches the top', () => {
    const full = { bins: [{ start: 400 * HOUR, values: [100] }], seconds: 100 * HOUR }
    const frame = timelineFrame(1000, false)
    const axis = countAxis(102, frame, 'linear')
    const [burst] = placeNotes([note('burst', 410, 20)], full, RANGE, frame, axis, [])
    expect(burst && boxOf(burst).bottom).toBeLessThanOrEqual(axis(100))
  })

  it('leaves out gaps that nobody could see, and what is out of view', () => {
    expect(place([note('gap', 400, 2), note('burst', 2000, 1)]).placed).toEqual([])
    expect(place([note('burst', 400, 1)]).placed).toHaveLength(1)
  })

  it('names one of each on a narrow picture, without the date', () => {
    const { placed } = place([note('gap', 300, 72), note('gap', 600, 72), note('burst', 800, 1)], 350)
    expect(placed.map(({ key, lines }) => [key, lines])).toEqual([
      ['gap 300', ['quiet for 3 days']],
      ['burst 800', ['quiet for 3 days']],
    ])
  })

  it('never covers a label of another note or of an event, nor leaves the picture', () => {
    const notes = fc.array(
      fc.tuple(fc.constantFrom<'gap' | 'burst'>('gap', 'burst'), fc.integer({ min: 0, max: 990 })),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(notes, fc.array(fc.integer({ min: 0, max: 990 }), { maxLength: 4 }), (drawn, events) => {
        const frame = timelineFrame(1000, true)
        const axis = countAxis(40, frame, 'linear')
        const marks = placeMarks(
          events.map((at, i) => ({ key: `${i}`, time: at * HOUR, label: 'deploy got in', fill: 'breach' })),
          RANGE,
          frame,
        )
        const placed = placeNotes(
          drawn.map(([kind, at], i) => ({ ...note(kind, at, 40), key: `${i}` })),
          stack,
          RANGE,
          frame,
          axis,
          marks,
        )
        placed.forEach((text, i) => {
          const box = boxOf(text)
          expect(box.left).toBeGreaterThanOrEqual(0)
          expect(box.right).toBeLessThanOrEqual(1000)
          for (const other of [...marks, ...placed.slice(0, i)]) expect(touch(box, boxOf(other))).toBe(false)
        })
      }),
      { seed: 2, numRuns: 200 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { EMPTY, whenFiltered, whenNews, whenMoved, whenOpened } from '../../../src/state/app-state'
import { NO_CHOICES } from '../../../src/model/time-choices'

const TIME = { start: 100, end: 200 }
const dropped = (time = TIME) => ({ type: 'time-dropped', generation: 1, time }) as const

describe('a filter of time that lies outside the log, dated anew', () => {
  const filtered = whenFiltered(EMPTY, { time: TIME, users: { only: ['bob'] } })

  it('goes, is said, and can be had back', () => {
    const state = whenNews(filtered, dropped())
    expect([state.filter, state.timeDropped]).toEqual([{ users: { only: ['bob'] } }, TIME])
    expect(whenMoved(state, state.at - 1).filter).toEqual(filtered.filter)
  })

  it('stays where another has been set meanwhile', () => {
    expect(whenNews(filtered, dropped({ start: 100, end: 201 }))).toBe(filtered)
    expect(whenNews(EMPTY, dropped())).toBe(EMPTY)
  })
})

it('a drop forgets what was chosen for the log before', () => {
  const state = { ...EMPTY, choices: { ...NO_CHOICES, year: 2012 }, timeDropped: TIME }
  const opened = whenOpened(state, [], false, 0)
  expect([opened.choices, opened.timeDropped]).toEqual([NO_CHOICES, null])
})

describe('an engine that has ended', () => {
  const lost = { type: 'lost', message: 'It ended.' } as const
  const reading = whenOpened(EMPTY, [], false, 0)

  it('leaves nothing where nothing was read, and is not told of where nothing was asked for', () => {
    expect(whenNews(reading, lost)).toMatchObject({ phase: 'error', failure: 'It ended.', isLost: true })
    expect(whenNews(EMPTY, lost)).toBe(EMPTY)
  })

  it('filters no more, until the next drop', () => {
    const state = whenNews(reading, lost)
    expect(whenFiltered(state, { users: { only: ['bob'] } })).toBe(state)
    expect(whenMoved({ ...state, trail: [{}, { users: { only: ['bob'] } }] }, 1).filter).toEqual({})
    expect(whenOpened(state, [], false, 0)).toMatchObject({ isLost: false, failure: null })
  })
})

it('reading that was stopped says so before its figures come', () => {
  expect(whenNews(EMPTY, { type: 'stopped', generation: 1 }).isStopped).toBe(true)
})

import { describe, expect, it } from 'vitest'
import { removed, toggled, toggledTime, turned, withText } from '../../../src/state/edit-filter'

const PLAIN = { additive: false, exclude: false }
const ADD = { additive: true, exclude: false }
const NOT = { additive: false, exclude: true }

describe('a value', () => {
  it('is the only one after a click, and none after the next', () => {
    const china = toggled({ countries: { only: ['NO', 'SE'], not: ['NL'] } }, 'countries', 'CN', PLAIN)
    expect(china).toEqual({ countries: { only: ['CN'] } })
    expect(toggled(china, 'countries', 'CN', PLAIN)).toEqual({})
  })

  it('joins others with a key held, and leaves them', () => {
    const both = toggled({ countries: { only: ['CN'], not: ['NL'] } }, 'countries', null, ADD)
    expect(both).toEqual({ countries: { only: ['CN', null], not: ['NL'] } })
    expect(toggled(both, 'countries', 'CN', ADD)).toEqual({ countries: { only: [null], not: ['NL'] } })
  })

  it('is excluded with Alt, and let in again by the same', () => {
    const without = toggled({ users: { only: ['root', 'bob'] } }, 'users', 'root', NOT)
    expect(without).toEqual({ users: { only: ['bob'], not: ['root'] } })
    expect(toggled(without, 'users', 'root', NOT)).toEqual({ users: { only: ['bob'] } })
  })

  it('can be turned round, and taken out', () => {
    expect(turned({ users: { only: ['root'] } }, 'users', 'root')).toEqual({ users: { not: ['root'] } })
    expect(turned({ users: { not: ['root'] } }, 'users', 'root')).toEqual({ users: { only: ['root'] } })
    expect(removed({ users: { only: ['root'], not: ['bob'] }, text: 'x' }, 'users', 'bob')).toEqual({
      users: { only: ['root'] },
      text: 'x',
    })
  })
})

describe('a time', () => {
  const [day, other] = [
    { start: 0, end: 86_400 },
    { start: 86_400, end: 172_800 },
  ]

  it('is chosen and let go', () => {
    expect(toggledTime({ time: other }, day, PLAIN)).toEqual({ time: day })
    expect(toggledTime({ time: { ...day } }, day, PLAIN)).toEqual({})
  })

  it('is left out beside others, and let in again', () => {
    const two = toggledTime({ notTimes: [day] }, other, NOT)
    expect(two).toEqual({ notTimes: [day, other] })
    expect(toggledTime(two, { ...day }, NOT)).toEqual({ notTimes: [other] })
    expect(toggledTime({ notTimes: [day] }, day, NOT)).toEqual({})
  })
})

it('a text of blanks filters nothing', () => {
  expect(withText({ text: 'x' }, '  ')).toEqual({})
})

import { describe, expect, it } from 'vitest'
import { NAME_KINDS } from '../../../src/model/name-kinds'
import { countedNoun } from '../../../src/views/outcome-words'
import { panelsOf, sharesIn } from '../../../src/views/which-names/class-panels'
import { frequencyWords } from '../../../src/views/which-names/frequency-words'
import { KINDS_SHOWN } from '../../../src/views/which-names/kind-words'

const frequencies = (names: number, half: number, once: number, noun = countedNoun({})) =>
  frequencyWords({ names, half, once, attempts: 0, ranks: [], counts: [], leaders: [] }, noun)

describe('how often names are tried, in words', () => {
  it('says how few make half, and how many were tried once', () => {
    expect(frequencies(1107, 3, 801)).toBe('3 names make half of the attempts; 801 of 1,107 names were tried once.')
    expect(frequencies(2, 1, 1)).toBe('One name makes half of the attempts or more; 1 of 2 names was tried once.')
    expect(frequencies(5, 1, 0)).toBe(
      'One name makes half of the attempts or more; none of 5 names was tried only once.',
    )
    expect(frequencies(1, 1, 1)).toBe('All attempts that name a user are at one name.')
    expect(frequencies(1, 1, 1, countedNoun({ outcomes: { only: ['success'] } }))).toBe(
      'All log-ins that name a user are at one name.',
    )
  })
})

describe('panels of classes', () => {
  const classes = [
    { names: 1, attempts: 9, valid: 9, invalid: 0, unknown: 0 },
    { names: 3, attempts: 4, valid: 1, invalid: 3, unknown: 0 },
  ]

  it('are of names that exist and that don’t, and of others only where there are some', () => {
    expect(panelsOf(classes).map(({ key }) => key)).toEqual(['valid', 'invalid'])
    expect(panelsOf([{ names: 1, attempts: 1, valid: 0, invalid: 0, unknown: 1 }]).map(({ key }) => key)).toEqual([
      'valid',
      'invalid',
      'unknown',
    ])
  })

  it('have shares of their own whole', () => {
    expect(sharesIn('valid', classes)).toEqual([0.9, 0.1])
    expect(sharesIn('invalid', classes)).toEqual([0, 1])
    expect(sharesIn('unknown', classes)).toEqual([0, 0])
  })

  it('show each kind once', () => {
    expect([...KINDS_SHOWN].sort()).toEqual([...NAME_KINDS].sort())
  })
})

import { describe, expect, it } from 'vitest'
import { checkLine, checkLog } from '../../fuzz/check'
import { longLine, mutatedLine } from '../../fuzz/mutate'
import { Random } from '../../fuzz/random'
import { fixtureLines, sampleLines } from '../../fuzz/seeds'
import { utf8 } from './entries'

/** A short run of what `npm run fuzz` does at length. */

const SEED = 2026
const seeds = [...fixtureLines(), ...sampleLines()]

describe('mutated lines of every fixture', () => {
  it('throw nothing, are counted once each, and give no source that stands in no message', () => {
    for (let i = 0; i < 60; i++) {
      const random = new Random(SEED + i)
      checkLog(Array.from({ length: 100 }, () => mutatedLine(seeds, random)))
    }
  })

  it('still hold attempts', () => {
    const random = new Random(SEED)
    expect(checkLog(Array.from({ length: 500 }, () => mutatedLine(seeds, random)))).toBeGreaterThan(50)
  })

  it('are read when they are long', () => {
    for (let i = 0; i < 40; i++) checkLine(longLine(seeds, new Random(SEED + i), 20_000))
  })
})

it('the fixtures themselves pass', () => {
  expect(checkLog(seeds)).toBeGreaterThan(100)
})

it('a source of the envelope is no source', () => {
  expect(checkLine(utf8('Mar  1 00:00:00 192.0.2.7 sshd[7]: Invalid user x from 203.0.113.9 port 1'))).toEqual([
    'Invalid user x from 203.0.113.9 port 1',
  ])
})

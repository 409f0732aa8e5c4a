import { describe, expect, it } from 'vitest'
import { checkLine, checkLog } from '../../fuzz/check'
import { checkFile } from '../../fuzz/check-file'
import { checkPieces } from '../../fuzz/check-pieces'
import { longLine, mutatedFile, mutatedLine } from '../../fuzz/mutate'
import { Random } from '../../fuzz/random'
import { fixtureLines, packedFiles, recordFiles, sampleLines } from '../../fuzz/seeds'
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

const RECORDS = recordFiles()

describe.each([
  ['CSV, JSON records and what journalctl exports', RECORDS],
  ['compressed files and archives', packedFiles()],
])('mutated %s', (_what, files) => {
  it('are read without an error that nobody has foreseen, and give no source that they do not hold', async () => {
    for (let i = 0; i < 400; i++) await checkFile(mutatedFile(files, new Random(SEED + i)))
  })

  it('still hold attempts', async () => {
    let found = 0
    for (let i = 0; i < 40; i++) found += await checkFile(mutatedFile(files, new Random(SEED + i)))
    expect(found).toBeGreaterThan(40)
  })
})

it('mutated records become the same lines wherever they are cut', () => {
  for (let i = 0; i < 600; i++) {
    const random = new Random(SEED + i)
    checkPieces(mutatedFile(RECORDS, random), random)
  }
})

it('a source of the envelope is no source', () => {
  expect(checkLine(utf8('Mar  1 00:00:00 192.0.2.7 sshd[7]: Invalid user x from 203.0.113.9 port 1'))).toEqual([
    'Invalid user x from 203.0.113.9 port 1',
  ])
})

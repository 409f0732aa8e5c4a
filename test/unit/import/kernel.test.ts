import { expect, it } from 'vitest'
import { checkKernel } from '../../fuzz/check-kernel'
import { Random } from '../../fuzz/random'
import { fixtureLines, sampleLines } from '../../fuzz/seeds'

/** The kernel must read as the reader does that has taught it, whatever the lines. */
const SEEDS = [...fixtureLines(), ...sampleLines()]

it('gives the same blocks with the kernel and without', () => {
  let rows = 0
  for (let seed = 0; seed < 1500; seed++) rows += checkKernel(SEEDS, new Random(seed))
  expect(rows).toBeGreaterThan(20_000)
})

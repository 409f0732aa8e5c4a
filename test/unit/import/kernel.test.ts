import { expect, it } from 'vitest'
import { BlockParser } from '../../../src/import/parse-block'
import { checkKernel } from '../../fuzz/check-kernel'
import { Random } from '../../fuzz/random'
import { fixtureLines, sampleLines } from '../../fuzz/seeds'
import { utf8 } from './entries'

/** The kernel must read as the reader does that has taught it, whatever the lines. */
const SEEDS = [...fixtureLines(), ...sampleLines()]

it('gives the same blocks with the kernel and without', () => {
  let rows = 0
  for (let seed = 0; seed < 600; seed++) rows += checkKernel(SEEDS, new Random(seed))
  expect(rows).toBeGreaterThan(8_000)
})

it('takes no zeros for a clock, not even the first that it reads', () => {
  const line = (clock: string) => `Mar  1 ${clock} heron sshd[7]: Invalid user bob from 192.0.2.1 port 1\n`
  const log = utf8([line('00:00:01'), line('\0'.repeat(8)), line('00:00:02')].join(''))
  expect(new BlockParser().parse(log)).toEqual(new BlockParser({ isFast: false }).parse(log))
})

it('gives the same blocks where the kernel knows so little that it is given up, and is tried again', () => {
  const strange = (i: number) =>
    `17723${String(i).padStart(5, '0')}.5 heron sshd[${i}]: Invalid user u${i} from 192.0.2.${i % 250} port ${i + 1}`
  const known = (i: number) =>
    `Mar  1 00:00:00 heron sshd[${i}]: Invalid user v${i} from 198.51.100.${i % 250} port ${i + 1}`
  const logs = [strange, known].map((line) => utf8(Array.from({ length: 2000 }, (_, i) => `${line(i)}\n`).join('')))
  const [fast, plain] = [new BlockParser(), new BlockParser({ isFast: false })]
  for (let turn = 0; turn < 40; turn++) {
    const log = logs[turn % 3 === 2 ? 1 : 0] ?? utf8('')
    expect(fast.parse(log)).toEqual(plain.parse(log))
  }
})

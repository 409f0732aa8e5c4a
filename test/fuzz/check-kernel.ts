import { isDeepStrictEqual } from 'node:util'
import { BlockParser } from '../../src/import/parse-block'
import { Finding } from './check'
import type { Random } from './random'
import { varied } from './vary'

const fast = new BlockParser()
const plain = new BlockParser({ isFast: false })

/**
 * Reads a log of a few lines' likes with the kernel and without: both give the same block, to the last number. Returns
 * how many rows it has.
 */
export function checkKernel(seeds: readonly Uint8Array[], random: Random): number {
  const kinds = Array.from({ length: 1 + random.below(12) }, () => Buffer.from(random.pick(seeds)).toString('latin1'))
  const lines = Array.from({ length: 80 }, () => varied(random.pick(kinds), random))
  const log = new Uint8Array(Buffer.from(lines.join(random.below(4) > 0 ? '\n' : '\r\n'), 'latin1'))
  const isWhole = random.below(4) === 0
  const block = fast.parse(log, 0, log.length, isWhole)
  if (isDeepStrictEqual(block, plain.parse(log, 0, log.length, isWhole))) return block.rows
  throw new Finding(`the kernel reads otherwise: ${JSON.stringify(lines)}`)
}

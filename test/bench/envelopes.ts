import { BlockParser } from '../../src/import/parse-block'
import { generateBulk } from '../../src/sample/generate-bulk'
import { REWRAP } from './rewrap'

/**
 * `npm run bench:envelopes`: how fast a reader takes the same log in each envelope, in Node on one core: MB and
 * thousand lines a second, and nanoseconds a line against RFC 3164, the least of several passes.
 */
const BYTES = 20e6
const PASSES = 7

function leastTime(bytes: Uint8Array, parser: BlockParser): { ms: number; entries: number; unreadable: number } {
  let [ms, entries, unreadable] = [Infinity, 0, 0]
  for (let pass = 0; pass < PASSES; pass++) {
    const start = performance.now()
    const { tally } = parser.parse(bytes)
    ms = Math.min(ms, performance.now() - start)
    ;({ entries, unreadable } = tally)
  }
  return { ms, entries, unreadable }
}

const lines = [...generateBulk({ seed: 1, bytes: BYTES })]
  .map((block) => new TextDecoder().decode(block))
  .join('')
  .split('\n')
  .slice(0, -1)

let plain = 0
for (const [name, rewrap] of Object.entries(REWRAP)) {
  const bytes = new TextEncoder().encode(lines.map((line) => `${rewrap(line)}\n`).join(''))
  const { ms, entries, unreadable } = leastTime(bytes, new BlockParser())
  const perLine = (ms * 1e6) / entries
  if (plain === 0) plain = perLine
  const figures = [
    `${(bytes.length / 1e3 / ms).toFixed(0).padStart(5)} MB/s`,
    `${(entries / ms).toFixed(0).padStart(6)} k lines/s`,
    `${perLine.toFixed(0).padStart(5)} ns a line`,
    `${(perLine / plain).toFixed(2).padStart(5)} × rfc3164`,
  ]
  process.stdout.write(
    `${name.padEnd(14)} ${figures.join('  ')}${unreadable > 0 ? `  ${unreadable} unreadable` : ''}\n`,
  )
}

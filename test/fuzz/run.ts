import { parseArgs } from 'node:util'
import { MAX_LINE } from '../../src/import/max-line'
import { BlockParser } from '../../src/import/parse-block'
import { checkLog } from './check'
import { checkFile } from './check-file'
import { checkKernel } from './check-kernel'
import { checkPieces } from './check-pieces'
import { longLine, mutatedFile, mutatedLine } from './mutate'
import { Random } from './random'
import { fixtureLines, packedFiles, recordFiles, sampleLines } from './seeds'

/**
 * `npm run fuzz [-- --seed N --logs N --long N --files N]`: mutated lines of all fixtures, logs read with the kernel and
 * without, lines of a megabyte, then mutated files of each kind. Prints its seed; a finding ends it with how to see it
 * again.
 */

const LINES = 200
const MEGABYTE = 1_000_000
/** How many times longer a hostile line may take than a log of its size: a line that is quadratic takes thousands. */
const SLOWEST = 20
const RETRIES = 4

const { values } = parseArgs({
  options: { seed: { type: 'string' }, logs: { type: 'string' }, long: { type: 'string' }, files: { type: 'string' } },
})
const seed = Number(values.seed ?? Date.now() % 0x7fffffff)
const [logs, long, files] = [Number(values.logs ?? 2000), Number(values.long ?? 150), Number(values.files ?? 20_000)]
const seeds = [...fixtureLines(), ...sampleLines()]
const say = (text: string) => process.stdout.write(`${text}\n`)

/** Milliseconds for reading `bytes`, the least of some turns. */
function timeOf(bytes: Uint8Array, turns: number): number {
  // Without the kernel, which makes logs of known shapes three times as fast and these lines no slower.
  const parser = new BlockParser({ isFast: false })
  let best = Infinity
  for (let i = 0; i < turns; i++) {
    const start = performance.now()
    parser.parse(bytes)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** A log of about `size` bytes of the fixtures' lines. */
function plainLog(size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  for (let at = 0, i = 0; at < size; i++) {
    const line = seeds[i % seeds.length] ?? new Uint8Array(0)
    bytes.set(line.subarray(0, size - at), at)
    at += line.length
    if (at < size) bytes[at++] = 10
  }
  return bytes
}

function fuzzLogs(): void {
  let found = 0
  for (let i = 0; i < logs; i++) {
    const random = new Random(seed + i)
    const lines = Array.from({ length: LINES }, () => mutatedLine(seeds, random))
    try {
      found += checkLog(lines)
    } catch (error) {
      say(`log ${i}: npm run fuzz -- --seed ${seed + i} --logs 1 --long 0 --files 0`)
      throw error
    }
  }
  say(`${logs} logs of ${LINES} lines: ${found} attempts and scans, none of them where it must not be`)
}

function fuzzKernel(): void {
  let rows = 0
  for (let i = 0; i < logs * 5; i++) {
    try {
      rows += checkKernel(seeds, new Random(seed + i))
    } catch (error) {
      say(`log ${i} for the kernel: --seed ${seed + i} --logs 1 --long 0 --files 0`)
      throw error
    }
  }
  say(`${logs * 5} logs with the kernel and without: ${rows} rows, all the same`)
}

function fuzzLongLines(): void {
  const size = Math.min(MEGABYTE, MAX_LINE)
  const plain = timeOf(plainLog(size), RETRIES)
  let worst = 0
  for (let i = 0; i < long; i++) {
    const line = longLine(seeds, new Random(seed + i), size)
    let ratio = timeOf(line, 1) / plain
    for (let retry = 0; ratio > SLOWEST && retry < RETRIES; retry++) ratio = Math.min(ratio, timeOf(line, 1) / plain)
    worst = Math.max(worst, ratio)
    if (ratio > SLOWEST) {
      const head = Buffer.from(line.subarray(0, 300)).toString('latin1')
      throw new Error(
        `${ratio.toFixed(1)} times as long as a log: --seed ${seed + i} --logs 0 --long 1 --files 0: ${head}`,
      )
    }
  }
  say(`${long} lines of ${size} bytes: at worst ${worst.toFixed(1)} times as long as a log of that size`)
}

async function fuzzFiles(what: string, kinds: readonly Uint8Array[]): Promise<void> {
  let found = 0
  for (let i = 0; i < files; i++) {
    const random = new Random(seed + i)
    const file = mutatedFile(kinds, random)
    try {
      found += await checkFile(file)
      checkPieces(file, random)
    } catch (error) {
      say(`${what} ${i}: npm run fuzz -- --seed ${seed + i} --logs 0 --long 0 --files 1`)
      throw error
    }
  }
  say(`${files} ${what}: ${found} attempts and scans, none of them where it must not be`)
}

say(`seed ${seed}, ${seeds.length} lines to begin with`)
fuzzLogs()
fuzzKernel()
fuzzLongLines()
await fuzzFiles('files of records', recordFiles())
await fuzzFiles('packed files', packedFiles())

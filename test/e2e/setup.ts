import { closeSync, existsSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { generateBulk } from '../../src/sample/generate-bulk'
import { findBrowser } from '../browser/find-browser'

const PATH_IN = 'SSHSCOPE_LARGE_LOG'
/** Takes seconds to read, so that there is time to interrupt it. */
const BYTES = 250e6

/** Before the first journey: says what is missing, in a line; writes one large log, which is deleted at the end. */
export default function setup(): () => void {
  if (findBrowser() === null) throw new Error('No Chrome or Chromium found: `npm run browser` gets one.')
  for (const page of ['dist/index.html', 'dist/sshscope.html']) {
    if (!existsSync(page)) throw new Error(`${page} is missing: \`npm run build\` makes it.`)
  }
  const folder = mkdtempSync(join(tmpdir(), 'sshscope-large-'))
  const path = join(folder, 'large.log')
  const file = openSync(path, 'w')
  for (const block of generateBulk({ seed: 3, bytes: BYTES })) writeSync(file, block)
  closeSync(file)
  process.env[PATH_IN] = path
  return () => {
    rmSync(folder, { recursive: true })
  }
}

/** Path of the large log. */
export function largeLog(): string {
  const path = process.env[PATH_IN]
  if (path === undefined) throw new Error('the large log is written by the global set-up')
  return path
}

/** The first bytes of the large log. */
export function beginningOfLargeLog(bytes: number): Uint8Array {
  const beginning = new Uint8Array(bytes)
  const file = openSync(largeLog(), 'r')
  readSync(file, beginning)
  closeSync(file)
  return beginning
}

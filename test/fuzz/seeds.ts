import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { utf8 } from '../unit/import/entries'
import * as packed from '../unit/import/packed-samples'
import { SAMPLES } from '../unit/import/samples'

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url))
const LF = 10

/** All lines of all fixtures: every envelope and every speaker that there is a fixture of. */
export function fixtureLines(): Uint8Array[] {
  return fixturesWhere((path) => LINES.test(path)).flatMap(linesOf)
}

const LINES = /\.log(\.\d+)?$/

/** Files whose entries are no lines: CSV, JSON records, what journalctl writes over several lines. */
export function recordFiles(): Uint8Array[] {
  return fixturesWhere((path) => /\.\w+$/.test(path) && !LINES.test(path) && !path.endsWith('.events.jsonl'))
}

/** Compressed files and archives of every kind, and records in them. */
export function packedFiles(): Uint8Array[] {
  const { GZIP, XZ, BZIP2, ZSTD, ZIP_TO_PIPE, ZIP_FROM_PIPE, GNU_TAR, PAX_TAR, USTAR } = packed
  const records = recordFiles().map((bytes) => new Uint8Array(gzipSync(bytes)))
  const tar = new Uint8Array(gunzipSync(USTAR))
  return [GZIP, XZ, BZIP2, ZSTD, ZIP_TO_PIPE, ZIP_FROM_PIPE, GNU_TAR, PAX_TAR, tar, ...records]
}

function fixturesWhere(isWanted: (path: string) => boolean): Uint8Array[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter(isWanted)
    .sort()
    .map((path) => new Uint8Array(readFileSync(join(FIXTURES, path))))
}

/** A line of every form of message. */
export function sampleLines(): Uint8Array[] {
  return SAMPLES.flatMap(({ program, samples }) =>
    Object.values(samples).flatMap((lines) =>
      Object.keys(lines).map((text) => utf8(`Mar  1 00:00:00 heron ${program}[7]: ${text}`)),
    ),
  )
}

/** Lines without their ends, the last perhaps without one. */
export function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  for (let p = 0; p < bytes.length;) {
    const end = bytes.indexOf(LF, p)
    lines.push(bytes.subarray(p, end < 0 ? bytes.length : end))
    p = end < 0 ? bytes.length : end + 1
  }
  return lines
}

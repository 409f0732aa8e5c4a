import { createGzip, gzipSync, type Gzip } from 'node:zlib'
import type { EnvelopeKind } from '../../src/sample/envelope'
import { REWRAP } from './rewrap'

/** A form that a log is written in. Several can be of the same lines. */
export interface LogForm {
  readonly extension: string
  readonly envelope: EnvelopeKind
  /** Complete lines as they stand in this form. */
  readonly rewrap: (lines: Uint8Array) => Uint8Array
  /** What compresses them, or null. */
  readonly compress: (() => Gzip) | null
  /** Bytes that become of some lines, where the size asked for is that of the file; null: that of the lines. */
  readonly sizeOf: ((lines: Uint8Array) => number) | null
  /** Distinct sources to draw from; the generator's own number without it. */
  readonly sources?: number
}

const same = (lines: Uint8Array) => lines
const plain = { extension: 'log', rewrap: same, compress: null, sizeOf: null }

/** Level 1 for files of gigabytes: the better levels take minutes. */
const QUICK = 1

/** By name: `gzip` is as large as asked for before it is compressed, `large gzip` after it. */
export const LOG_FORMS = {
  rfc3164: { ...plain, envelope: 'rfc3164' },
  'many sources': { ...plain, extension: 'many.log', envelope: 'rfc3164', sources: 200_000 },
  rfc3339: { ...plain, envelope: 'rfc3339' },
  journald: {
    ...plain,
    extension: 'json',
    envelope: 'rfc3164',
    rewrap: toJournald,
    sizeOf: (lines) => toJournald(lines).length,
  },
  gzip: { ...plain, extension: 'log.gz', envelope: 'rfc3164', compress: () => createGzip() },
  'large gzip': {
    ...plain,
    extension: 'large.log.gz',
    envelope: 'rfc3164',
    compress: () => createGzip({ level: QUICK }),
    sizeOf: (lines) => gzipSync(lines, { level: QUICK }).length,
  },
} as const satisfies Record<string, LogForm>

export type LogFormName = keyof typeof LOG_FORMS

const decoder = new TextDecoder()
const encoder = new TextEncoder()

function toJournald(lines: Uint8Array): Uint8Array {
  const rewrap = REWRAP['journald json']
  const each = decoder.decode(lines).split('\n').slice(0, -1)
  return encoder.encode(each.map((line) => `${rewrap(line)}\n`).join(''))
}

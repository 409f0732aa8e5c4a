import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync, readFileSync, statfsSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type BulkOptions, generateBulk } from '../../src/sample/generate-bulk'
import type { SampleTruth } from '../../src/sample/truth'
import { type LogForm, LOG_FORMS, type LogFormName } from './log-forms'

/** What must come out of a log: counts that the generator knows. */
export type LogTruth = Pick<SampleTruth, 'lines' | 'bytes' | 'attempts' | 'hostile' | 'successes' | 'scans'>

export interface LogFile {
  readonly path: string
  readonly bytes: number
  readonly truth: LogTruth
}

/** What is written beside a log, so that the next run can use it again. */
interface Note {
  readonly maker: string
  readonly bytes: number
  readonly truth: LogTruth
}

/** Kept from run to run: a gigabyte takes longer to write than to read. */
const FOLDER = join(tmpdir(), 'sshscope-bench')
const SEED = 1
/** Lines that show how a form changes the size, bytes. */
const SAMPLE = 4e6
/** What must stay free on the disk, bytes. */
const SPARE = 2e9

/**
 * Writes a seeded log of so many bytes, to one in a hundred, or keeps the one that a run before has written. Throws an
 * error with a sentence where the disk has no room for it.
 */
export async function ensureLogFile(name: LogFormName, bytes: number): Promise<LogFile> {
  const form: LogForm = LOG_FORMS[name]
  const path = join(FOLDER, `${bytes / 1e6}.${name === 'journald' ? '' : `${form.envelope}.`}${form.extension}`)
  const start = sample(form)
  const maker = createHash('sha256').update(form.rewrap(start)).digest('hex')
  const note = readNote(path)
  if (note?.maker === maker) return { path, bytes: note.bytes, truth: note.truth }
  mkdirSync(FOLDER, { recursive: true })
  const { bavail, bsize } = statfsSync(FOLDER)
  if (bavail * bsize < bytes + SPARE) throw new Error(`no room on the disk: ${FOLDER} needs ${bytes / 1e9} GB more`)
  const growth = form.sizeOf === null ? 1 : form.sizeOf(start) / start.length
  const truth = await writeLog(form, path, { ...optionsOf(form), bytes: bytes / growth })
  const written: Note = { maker, bytes: statSync(path).size, truth }
  writeFileSync(noteOf(path), JSON.stringify(written))
  return { path, bytes: written.bytes, truth }
}

function optionsOf({ envelope, sources }: LogForm): Omit<BulkOptions, 'bytes'> {
  return { seed: SEED, envelope, ...(sources === undefined ? {} : { sources }) }
}

/** The beginning of the log's lines. */
function sample(form: LogForm): Uint8Array {
  return Buffer.concat([...generateBulk({ ...optionsOf(form), bytes: SAMPLE })])
}

async function writeLog(form: LogForm, path: string, options: BulkOptions): Promise<LogTruth> {
  const made: { truth?: SampleTruth } = {}
  const blocks = function* () {
    const generator = generateBulk(options)
    let step = generator.next()
    for (; step.done !== true; step = generator.next()) yield form.rewrap(step.value)
    made.truth = step.value
  }
  const packer = form.compress === null ? [] : [form.compress()]
  await pipeline([Readable.from(blocks()), ...packer, createWriteStream(path)])
  if (made.truth === undefined) throw new Error('defect: the generator ended without its truth')
  const { lines, bytes, attempts, hostile, successes, scans } = made.truth
  return { lines, bytes, attempts, hostile, successes, scans }
}

function noteOf(path: string): string {
  return `${path}.truth.json`
}

/** The note beside a log that is still as it was written; null where there is none. */
function readNote(path: string): Note | null {
  if (!existsSync(noteOf(path)) || !existsSync(path)) return null
  const note: unknown = JSON.parse(readFileSync(noteOf(path), 'utf8'))
  return isNote(note) && statSync(path).size === note.bytes ? note : null
}

function isNote(value: unknown): value is Note {
  return typeof value === 'object' && value !== null && 'maker' in value && 'bytes' in value && 'truth' in value
}

import { type EventLine, eventsOf as eventsOfTable } from '../../../src/export/events'
import { localReader } from '../../../src/import/block-reader'
import { type ImportedLog, type ImportOptions, LogImport } from '../../../src/import/import-log'
import type { LogInput } from '../../../src/import/read/log-input'

/** 1 April 2026, wall clock: what stands for the modification time unless a test says otherwise. */
export const REFERENCE = Date.UTC(2026, 3, 1) / 1000

export interface TestFile {
  readonly name?: string
  readonly content: string | Uint8Array
  /** Wall-clock seconds since 1970. */
  readonly modified?: number
}

/** Bytes in memory as an input. */
export function bytesInput(bytes: Uint8Array, name = 'auth.log', modified = REFERENCE): LogInput {
  return {
    name,
    size: bytes.length,
    modified: modified * 1000,
    read: (start, end) => Promise.resolve(bytes.slice(start, end)),
  }
}

export function inputOf({ name, content, modified }: TestFile): LogInput {
  return bytesInput(typeof content === 'string' ? new TextEncoder().encode(content) : content, name, modified)
}

interface Reading extends Partial<ImportOptions> {
  /** Bytes a range. */
  readonly range?: number
  readonly atOnce?: number
}

/** Reads files as one rotated set. */
export async function read(files: readonly LogInput[], reading: Reading = {}): Promise<ImportedLog> {
  const { range, atOnce = 1, year = null, zone = null, reference = null } = reading
  const running = new LogImport(files, { year, zone, reference }, range)
  await running.run(localReader(files), atOnce, () => undefined, new AbortController().signal)
  return running.log()
}

export function eventsOf({ table }: ImportedLog): EventLine[] {
  return [...eventsOfTable(table)]
}

/** The events of one text. */
export async function eventsOfText(text: string, reading: Reading = {}): Promise<EventLine[]> {
  return eventsOf(await read([inputOf({ content: text })], reading))
}

/**
 * Draws a log: one line an entry, `PID message` or `PID +SECONDS message`, the first at midnight of 1 March, each a
 * second after the one before unless it says otherwise. `-` stands for no pid.
 */
export function drawn(picture: string): string {
  let at = 0
  let text = ''
  for (const line of picture.split('\n')) {
    const [, pid, wait, message] = /^\s*(\d+|-) (?:\+(\d+) )?(.*)$/.exec(line) ?? []
    if (pid === undefined || message === undefined) continue
    if (text !== '') at += wait === undefined ? 1 : Number(wait)
    const clock = new Date(at * 1000).toISOString()
    const day = 1 + Math.floor(at / 86_400)
    text += `Mar ${String(day).padStart(2)} ${clock.slice(11, 19)} heron sshd${pid === '-' ? '' : `[${pid}]`}: ${message}\n`
  }
  return text
}

const MARKS = new Map([
  [true, '+'],
  [false, '-'],
  [null, '?'],
])

/**
 * An event in a few words: `hostile|honest|success|scan USER+ SOURCE:PORT METHOD xN ambiguous`, where the sign
 * behind the user says whether the account exists (`?`: the log does not say); what is not known is left out.
 */
export function inWords(event: EventLine): string {
  const { kind, hostile, user, valid, source, port, method, count, ambiguous } = event
  const what = kind !== 'failure' ? kind : hostile ? 'hostile' : 'honest'
  const who = user === null ? [] : [`${user}${MARKS.get(valid) ?? ''}`]
  const where = source === null ? [] : [port === null ? source : `${source}:${port}`]
  return [
    what,
    ...who,
    ...where,
    ...(method ?? '').split(' '),
    ...(count > 1 ? [`x${count}`] : []),
    ...(ambiguous ? ['ambiguous'] : []),
  ]
    .filter((word) => word !== '')
    .join(' ')
}

/** The attempts and scans of a drawn log, in words. */
export async function attemptsOf(picture: string): Promise<string[]> {
  return (await eventsOfText(drawn(picture))).map(inWords)
}

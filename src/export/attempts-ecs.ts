import { isoOffset, isoTime } from '../base/calendar'
import type { ExportedAttempt } from '../model/exported-attempt'
import type { AttemptWriter } from './attempt-writer'

/** The version of the Elastic Common Schema whose names these are. */
const ECS_VERSION = '8.11.0'

/**
 * Attempts as JSON lines with the names of the Elastic Common Schema (https://www.elastic.co/docs/reference/ecs/ecs-field-reference),
 * what it has no names for under `sshscope`. What is not known is left out.
 */
export class AttemptsEcs implements AttemptWriter {
  readonly rowsAtOnce = 8192
  readonly #encoder = new TextEncoder()

  write(attempts: readonly ExportedAttempt[]): Uint8Array<ArrayBuffer> {
    return this.#encoder.encode(attempts.map((attempt) => `${JSON.stringify(ecsOf(attempt))}\n`).join(''))
  }

  finish(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(0)
  }
}

function ecsOf(attempt: ExportedAttempt): object {
  const { time, user, logHost, file, line, outcome, tries, valid, method, certain, ambiguous, utcOffset } = attempt
  return {
    '@timestamp': Number.isNaN(time) ? undefined : isoTime(time, utcOffset),
    ecs: { version: ECS_VERSION },
    event: eventOf(attempt),
    source: sourceOf(attempt),
    user: user === null ? undefined : { name: user },
    host: logHost === null ? undefined : { hostname: logHost },
    network: { protocol: 'ssh' },
    log: { file: { path: file } },
    sshscope: withoutNulls({ outcome, tries, valid, method, certain, ambiguous, zone_known: utcOffset !== null, line }),
  }
}

/**
 * Categories and types are those that ECS allows (its fields event.category and event.type); the action is the one that
 * Elastic's own reading of sshd's logs gives.
 */
function eventOf({ outcome, utcOffset }: ExportedAttempt): object {
  const zone = utcOffset === null ? {} : { timezone: utcOffset === 0 ? '+00:00' : isoOffset(utcOffset) }
  if (outcome === 'scan') {
    const what = { category: ['network'], type: ['connection'], action: 'ssh_scan', outcome: 'unknown' }
    return { kind: 'event', ...what, ...zone }
  }
  const what = { category: ['authentication'], type: ['start'], action: 'ssh_login' }
  return { kind: 'event', ...what, outcome: outcome === 'success' ? 'success' : 'failure', ...zone }
}

function sourceOf({ source, sourceKind, port, country }: ExportedAttempt): object | undefined {
  if (source === null && port === null) return undefined
  const name = sourceKind === 'name' ? 'domain' : 'ip'
  return {
    ...(source === null ? {} : { address: source, [name]: source }),
    ...(port === null ? {} : { port }),
    ...(country === null ? {} : { geo: { country_iso_code: country } }),
  }
}

function withoutNulls(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}

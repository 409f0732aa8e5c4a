import { ensureLogFile, type LogFile } from './log-file'
import type { LogFormName } from './log-forms'

/** The logs that are measured on: in which form, and how many times the size asked for. */
const LOGS = {
  rfc3164: { form: 'rfc3164', times: 1 },
  rfc3339: { form: 'rfc3339', times: 1 },
  journald: { form: 'journald', times: 1 },
  gzip: { form: 'gzip', times: 1 },
  /** A million attempts, where a gigabyte is asked for. */
  'many sources': { form: 'many sources', times: 0.45 },
  sixfold: { form: 'rfc3164', times: 6 },
  tenfold: { form: 'rfc3164', times: 10 },
  'large gzip': { form: 'large gzip', times: 3 },
} as const satisfies Record<string, { form: LogFormName; times: number }>

export type LogName = keyof typeof LOGS

/** Logs by name, or the sentence that says why one could not be made. */
export type Logs = ReadonlyMap<LogName, LogFile | string>

/** Writes those that aren't there yet, before anything is measured. */
export async function ensureLogs(
  names: Iterable<LogName>,
  megabytes: number,
  say: (line: string) => void,
): Promise<Logs> {
  const logs = new Map<LogName, LogFile | string>()
  for (const name of new Set(names)) {
    const { form, times } = LOGS[name]
    say(`log: ${form}, ${megabytes * times} MB`)
    const made = await ensureLogFile(form, megabytes * times * 1e6).catch((error: unknown) => String(error))
    logs.set(name, made)
  }
  return logs
}

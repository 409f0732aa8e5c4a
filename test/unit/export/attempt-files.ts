import { ExportedAttempts } from '../../../src/analysis/exported-attempts'
import type { LogData } from '../../../src/analysis/log-data'
import { NameKinds } from '../../../src/analysis/name-kinds'
import { SourceNetworks } from '../../../src/analysis/source-networks'
import { SourcePlaces } from '../../../src/analysis/source-places'
import { ATTEMPT_WRITERS } from '../../../src/export'
import type { AttemptFormat } from '../../../src/export/names'
import type { ImportedLog } from '../../../src/import/import-log'
import type { LogInput } from '../../../src/import/read/log-input'
import type { ExportedAttempt } from '../../../src/model/exported-attempt'
import { type Filter, NO_FILTER } from '../../../src/model/filter'
import { INDEX, NETWORKS } from '../analysis/made'
import { bytesInput, read } from '../import/picture'

/** A file of attempts, written in pieces of so many rows. */
export function written(
  attempts: readonly ExportedAttempt[],
  format: AttemptFormat,
  piece = 7,
): Uint8Array<ArrayBuffer> {
  const writer = ATTEMPT_WRITERS[format]()
  const parts: Uint8Array[] = []
  for (let from = 0; from < attempts.length; from += piece) parts.push(writer.write(attempts.slice(from, from + piece)))
  return new Uint8Array(Buffer.concat([...parts, writer.finish()]))
}

/** The attempts of a log under a filter, names as they are. */
export function attemptsOf(data: LogData, filter: Filter = NO_FILTER, passwords = true): ExportedAttempt[] {
  const rows = new ExportedAttempts(data, filter, passwords)
  return rows.slice(0, rows.length)
}

export function exportOf(data: LogData, format: AttemptFormat, filter: Filter = NO_FILTER): LogInput {
  return bytesInput(written(attemptsOf(data, filter), format), `attempts.${format}`)
}

/** What files hold, as the questions need it. */
export async function dataOfFiles(...files: readonly LogInput[]): Promise<LogData> {
  return dataOfLog(await read(files))
}

export function dataOfLog(log: ImportedLog): LogData {
  const { sources, users } = log.table
  const known = { places: new SourcePlaces(sources, INDEX), networks: new SourceNetworks(sources, NETWORKS) }
  return { ...log, ...known, names: new NameKinds(users) }
}

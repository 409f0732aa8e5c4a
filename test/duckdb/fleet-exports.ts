import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ExportedAttempts } from '../../src/analysis/exported-attempts'
import { NameKinds } from '../../src/analysis/name-kinds'
import { SourceNetworks } from '../../src/analysis/source-networks'
import { SourcePlaces } from '../../src/analysis/source-places'
import { answersOf, countriesIn, type ImportedLog, readLog } from '../../src/engine/batch'
import { ATTEMPT_WRITERS } from '../../src/export'
import { blobInput } from '../../src/import/read/log-input'
import type { Answers } from '../../src/model/answers'
import { NO_FILTER } from '../../src/model/filter'
import { generateSample } from '../../src/sample/generate-sample'

const COUNTRIES = new URL('../../src/data/countries.bin.gz', import.meta.url)
const START = Date.UTC(2026, 2, 1)
const SERVERS = [
  { logHost: 'heron', seed: 3 },
  { logHost: 'wren', seed: 4 },
  { logHost: 'lark', seed: 3 },
]

/** Reads files as the command line does. */
export async function read(files: readonly { readonly name: string; readonly content: Blob }[]): Promise<ImportedLog> {
  const inputs = files.map(({ name, content }) => blobInput(content, name, START))
  return readLog(inputs, { year: null, zone: null, reference: null })
}

export async function answersAbout(log: ImportedLog): Promise<Answers> {
  return answersOf(log, await countriesIn(new Uint8Array(readFileSync(COUNTRIES))), null)
}

/** The log of three servers, two of which the same sources went to. */
export async function fleetLog(): Promise<ImportedLog> {
  return read(
    SERVERS.map(({ logHost, seed }) => ({ name: `${logHost}.log`, content: new Blob([...sample(logHost, seed)]) })),
  )
}

function* sample(logHost: string, seed: number): Generator<Uint8Array<ArrayBuffer>, void, undefined> {
  const plan = {
    start: START / 1000,
    days: 6,
    attemptsPerDay: 200,
    heavyHitters: true,
    campaign: true,
    incidents: true,
  }
  for (const block of generateSample({ ...plan, envelope: 'rfc3339', logHost, seed })) yield block.slice()
}

/** Writes the attempts of a log into a folder, a Parquet file for each log host. */
export async function writeExports(log: ImportedLog, folder: string): Promise<void> {
  const { sources, users } = log.table
  const places = new SourcePlaces(sources, await countriesIn(new Uint8Array(readFileSync(COUNTRIES))))
  const data = { ...log, places, networks: new SourceNetworks(sources, null), names: new NameKinds(users) }
  const rows = new ExportedAttempts(data, NO_FILTER, true)
  const attempts = rows.slice(0, rows.length)
  for (const host of new Set(attempts.map(({ logHost }) => logHost))) {
    const writer = ATTEMPT_WRITERS.parquet()
    const bytes = [writer.write(attempts.filter(({ logHost }) => logHost === host)), writer.finish()]
    writeFileSync(join(folder, `${host ?? 'none'}.parquet`), Buffer.concat(bytes))
  }
}

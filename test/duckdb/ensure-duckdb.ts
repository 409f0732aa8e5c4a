import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

/** The pinned version; it has 70 MB, so that it is fetched only by who runs this. */
const PACKAGE = '@duckdb/node-api'
const VERSION = '1.5.6-r.1'
const FOLDER = resolve(import.meta.dirname, `../../node_modules/.cache/sshscope/duckdb-${VERSION}`)

/** A row as DuckDB's own JSON: numbers beyond a double's as texts, times as texts. */
export type DuckRow = Readonly<Record<string, unknown>>

export interface Duck {
  readonly rows: (sql: string) => Promise<readonly DuckRow[]>
}

/** What is used of the package, whose types are not here either. */
interface DuckPackage {
  readonly DuckDBInstance: {
    create(path: string): Promise<{
      connect(): Promise<{ runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): DuckRow[] }> }>
    }>
  }
}

/** Opens an empty database in memory; fetches DuckDB with npm where it isn't here yet. */
export async function openDuck(): Promise<Duck> {
  if (!existsSync(resolve(FOLDER, 'node_modules', PACKAGE))) fetchPackage()
  const loaded: unknown = createRequire(resolve(FOLDER, 'index.js'))(PACKAGE)
  if (!isDuckPackage(loaded)) throw new Error(`${PACKAGE} ${VERSION} is not what it was`)
  const database = await loaded.DuckDBInstance.create(':memory:')
  const connection = await database.connect()
  return { rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson() }
}

function fetchPackage(): void {
  mkdirSync(FOLDER, { recursive: true })
  const words = ['install', '--prefix', FOLDER, '--no-save', '--no-package-lock', `${PACKAGE}@${VERSION}`]
  const { status } = spawnSync('npm', words, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error(`npm could not fetch ${PACKAGE} ${VERSION}`)
}

function isDuckPackage(value: unknown): value is DuckPackage {
  return typeof value === 'object' && value !== null && 'DuckDBInstance' in value
}

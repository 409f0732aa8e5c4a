import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Where the built data lie, beside this file. */
export const DATA_FOLDER = new URL('.', import.meta.url)

/** A file as the manifest names it. */
export interface FileRecord {
  readonly file: string
  readonly bytes: number
  readonly sha256: string
}

export function recordOf(file: string, bytes: Uint8Array): FileRecord {
  return { file, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Writes one part of manifest.json anew and keeps the others. */
export function writeManifest(part: 'countries' | 'networks' | 'world', content: object): void {
  const path = new URL('manifest.json', DATA_FOLDER)
  const old: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
  const manifest = Object.entries({ ...(old as object), [part]: content }).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(manifest), null, 2)}\n`)
}

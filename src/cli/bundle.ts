import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const ROOT = resolve(import.meta.dirname, '../..')
/** Milliseconds. */
const DAY = 86_400_000
const CACHE = join(ROOT, 'node_modules/.cache/sshscope')

/**
 * The path of a module and all that it imports in one file, for Node: made anew when anything in `folders`, its sources,
 * has changed. File by file, as tsx runs them, hot loops take up to four times as long: every imported constant is looked up.
 */
export async function bundleOf(entry: string, folders: readonly string[]): Promise<string> {
  const name = basename(entry, '.ts')
  const folder = join(CACHE, `${name}-${Math.max(...folders.map(newestChange))}`)
  const file = join(folder, `${name}.js`)
  if (existsSync(file)) return file
  mkdirSync(CACHE, { recursive: true })
  for (const old of readdirSync(CACHE)) if (old.startsWith(`${name}-`)) removeIfOld(join(CACHE, old))
  const made = mkdtempSync(join(CACHE, 'making-'))
  // Most runs do without it, and it takes a while to load.
  const { build } = await import('vite')
  await build({
    configFile: false,
    logLevel: 'error',
    // Data sets are found beside the sources.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(entry).href) },
    // Packages file by file take as long to load as all the rest.
    ssr: { noExternal: true },
    build: { ssr: entry, outDir: made },
  })
  try {
    renameSync(made, folder)
  } catch {
    // Another run was faster.
    return join(made, `${name}.js`)
  }
  return file
}

/** Threads of a run load its bundle as long as it lasts. */
function removeIfOld(folder: string): void {
  if (Date.now() - statSync(folder).mtimeMs > DAY) rmSync(folder, { recursive: true })
}

/** When the newest file of a folder was changed, ms since 1970. */
function newestChange(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return Math.floor(files.reduce((newest, file) => Math.max(newest, statSync(join(folder, file)).mtimeMs), 0))
}

import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'

const ROOT = resolve(import.meta.dirname, '../..')
/** So that `tsx` is found as `npm run` finds it. */
const PATH = [join(ROOT, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter)

/** What a command has printed, and how long it took from its start to its end, ms. */
export interface Ran {
  readonly out: string
  readonly ms: number
}

/**
 * Runs a script of the shell, which has `words` as $1, $2, …, in the repository's root, comparing bytes instead of the
 * letters of a language. Throws an error with the last line of standard error where it fails.
 */
export async function runShell(script: string, words: readonly string[]): Promise<Ran> {
  const started = performance.now()
  const child = spawn('bash', ['-o', 'pipefail', '-c', script, 'bash', ...words], {
    cwd: ROOT,
    env: { ...process.env, PATH, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = new Promise<number | null>((ended, failed) => child.on('close', ended).on('error', failed))
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  const ms = performance.now() - started
  if (status !== 0) throw new Error(`${script} failed: ${err.trim().split('\n').at(-1) ?? ''}`)
  return { out, ms }
}

/** Whether every one of these commands is installed. */
export function areInstalled(...commands: readonly string[]): boolean {
  const folders = PATH.split(delimiter).filter((folder) => folder !== '')
  return commands.every((command) => folders.some((folder) => isProgram(join(folder, command))))
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

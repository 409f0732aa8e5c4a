import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { findBrowser } from './find-browser'

/** `npm run browser`: says which browser the tests use, or gets one. */

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Runs a command, its output shown; throws where it fails. */
function run(command: string, ...words: string[]): void {
  say(`> ${[command, ...words].join(' ')}`)
  const { status, error } = spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (error !== undefined) throw new Error(`${command} could not be run: ${error.message}`)
  if (status !== 0) throw new Error(`${command} failed (exit ${status ?? 'by a signal'}).`)
}

/** The distribution's browser where that can be had without asking anybody, else Playwright's own. */
function install(): void {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (!isDebianRoot) {
    run('npx', 'playwright', 'install', 'chromium')
    return
  }
  run('apt-get', 'update')
  run('apt-get', 'install', '-y', 'chromium')
}

function ensureBrowser(): void {
  const found = findBrowser()
  if (found !== null) {
    say(`Tests use ${found}; nothing to install.`)
    return
  }
  say('No Chrome or Chromium found.')
  install()
  const now = findBrowser()
  if (now === null) throw new Error('A browser was installed, but is not where one is looked for: set CHROME_PATH.')
  say(`Tests use ${now}.`)
}

try {
  ensureBrowser()
} catch (error) {
  process.stderr.write(`npm run browser: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

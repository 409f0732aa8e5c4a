import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { chromium } from '@playwright/test'

/** Names that Chrome and Chromium go by on Linux. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const MAC_APPS = ['Google Chrome', 'Chromium', 'Google Chrome for Testing']

/** Where the installers of Windows put it, below the folders for programs. */
const WINDOWS_PROGRAMS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe']
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']

/**
 * Path of a Chrome or Chromium to test with, or null: what CHROME_PATH names, one that is installed, or Playwright's
 * own. Throws where CHROME_PATH names nothing: someone meant that one and no other.
 */
export function findBrowser(): string | null {
  const chosen = process.env['CHROME_PATH'] ?? ''
  if (chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH is ${chosen}, but there is no such file.`)
    return chosen
  }
  return [...installed(), chromium.executablePath()].find((path) => existsSync(path)) ?? null
}

/**
 * Switches to start it with: no calls of its own to anywhere, the same pixels with any graphics card, and no sandbox
 * where root could have none.
 */
export function browserSwitches(): string[] {
  const isRoot = process.getuid?.() === 0
  return ['--disable-background-networking', '--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])]
}

function installed(): string[] {
  if (process.platform === 'darwin') return onMac()
  if (process.platform === 'win32') return onWindows()
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.flatMap((folder) => COMMANDS.map((command) => join(folder, command)))
}

function onMac(): string[] {
  const folders = ['/Applications', join(process.env['HOME'] ?? '', 'Applications')]
  return folders.flatMap((folder) => MAC_APPS.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)))
}

function onWindows(): string[] {
  const folders = WINDOWS_FOLDERS.flatMap((name) => process.env[name] ?? [])
  return folders.flatMap((folder) => WINDOWS_PROGRAMS.map((program) => join(folder, program)))
}

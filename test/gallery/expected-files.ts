import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, 'expected')
const CHANGED = '-changed.html'

const fileOf = (name: string) => join(FOLDER, `${name}.html`)
const changedFileOf = (name: string) => join(FOLDER, `${name}${CHANGED}`)

/** What a case is expected to be; undefined for a new one. */
export function expectedOf(name: string): string | undefined {
  return existsSync(fileOf(name)) ? readFileSync(fileOf(name), 'utf8') : undefined
}

/** Says whether a case is as expected. If not, what it is now is left beside what was expected, to be compared. */
export function isAsExpected(name: string, text: string): boolean {
  const isSame = expectedOf(name) === text
  if (isSame) rmSync(changedFileOf(name), { force: true })
  else writeFileSync(changedFileOf(name), text)
  return isSame
}

/** From now on a case is expected to be as it is. */
export function accept(name: string, text: string): void {
  writeFileSync(fileOf(name), text)
  rmSync(changedFileOf(name), { force: true })
}

/** Files without a case. */
export function leftOver(names: readonly string[]): string[] {
  const known = new Set(names.map((name) => `${name}.html`))
  return readdirSync(FOLDER).filter((file) => !file.endsWith(CHANGED) && !known.has(file))
}

/** Removes {@link leftOver} files. */
export function removeLeftOver(names: readonly string[]): void {
  for (const file of leftOver(names)) rmSync(join(FOLDER, file))
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { formatCount } from '../../src/base/format'
import { GALLERY } from './cases'
import { textOfCase } from './draw-case'
import { accept, isAsExpected, removeLeftOver } from './expected-files'
import { galleryPage, SHEET } from './gallery-page'

/**
 * `npm run gallery`: all cases as one page to look at, `test/gallery/out/gallery.html`, and which of them have changed. With
 * `--update` they are expected to be as they are from now on.
 */
const FOLDER = join(import.meta.dirname, 'out')
const SHEETS = ['widgets/styles/index.css', 'views/views.css'].map((path) =>
  resolve(import.meta.dirname, '../../src', path),
)
// Texts are compared in English: another locale's would be other texts.
if (formatCount(1_000) !== '1,000') throw new Error('numbers are not written in English here: npm run gallery')

const cases = GALLERY.flatMap((group) => group.cases)
const changed = cases.filter((one) => !isAsExpected(one.name, textOfCase(one)))

mkdirSync(FOLDER, { recursive: true })
writeFileSync(join(FOLDER, 'gallery.html'), galleryPage(GALLERY, new Set(changed.map(({ name }) => name))))
writeFileSync(join(FOLDER, SHEET), SHEETS.map(withImports).join('\n'))
process.stdout.write(`${cases.length} cases in test/gallery/out/gallery.html\n`)

if (process.argv.includes('--update')) {
  for (const one of changed) accept(one.name, textOfCase(one))
  removeLeftOver(cases.map(({ name }) => name))
}
for (const { name } of changed) process.stdout.write(`${name} has changed\n`)

/** A style sheet with those that it imports in their places: a frame has one to load, not sixteen. */
function withImports(path: string): string {
  const text = readFileSync(path, 'utf8')
  return text.replaceAll(/@import '(.+)';/g, (_, imported: string) => withImports(join(dirname(path), imported)))
}

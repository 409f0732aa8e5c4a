import { readFile } from 'node:fs/promises'
import { answersOf, readLog } from '../engine/batch'
import { gunzip } from '../engine/base64'
import { fileInput } from './files'
import { jsonPieces } from './json-pieces'
import { fail, parseOptions } from './options'
import { endQuietlyWithReader, write } from './output'

const COUNTRIES = new URL('../data/countries.bin.gz', import.meta.url)

/** `npm run -s answers -- [--zone ZONE] [--year YEAR] FILE…`: what the page states, as JSON (docs/answers.md). */
async function main(): Promise<void> {
  const { paths, year, zone, reference } = parseOptions(process.argv.slice(2))
  endQuietlyWithReader()
  const inputs = await Promise.all(paths.map(fileInput))
  const log = await readLog(inputs, { year, zone, reference })
  const errors = log.files.filter((file) => file.error !== null && file.entries === 0)
  const [first] = errors
  if (first !== undefined && errors.length === log.files.length) throw new Error(`${first.name}: ${first.error ?? ''}`)
  const countries = await gunzip(new Uint8Array(await readFile(COUNTRIES)))
  for (const piece of jsonPieces(answersOf(log, countries))) await write(piece)
  await write('\n')
}

main().catch((error: unknown) => {
  fail('answers', error)
})

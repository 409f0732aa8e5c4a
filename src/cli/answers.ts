import { readFile } from 'node:fs/promises'
import { isMainThread } from 'node:worker_threads'
import { answersOf, countriesIn, networksIn } from '../engine/batch'
import { fileInput } from './files'
import { jsonPieces } from '../export/json-pieces'
import { fail, parseOptions } from './options'
import { endQuietlyWithReader, write } from './output'
import { readFiles } from './read-files'
import { serveThread } from './reader-thread'

const COUNTRIES = new URL('../data/countries.bin.gz', import.meta.url)
const NETWORKS = new URL('../data/networks.bin.gz', import.meta.url)

/** `npm run -s answers -- [--zone ZONE] [--year YEAR] FILE…`: what the page states, as JSON (docs/answers.md). */
async function main(): Promise<void> {
  const { paths, year, zone, reference } = parseOptions(process.argv.slice(2))
  endQuietlyWithReader()
  const inputs = await Promise.all(paths.map(fileInput))
  // Made ready while the threads that read are started.
  const countries = readFile(COUNTRIES).then((bytes) => countriesIn(new Uint8Array(bytes)))
  const networks = readFile(NETWORKS).then((bytes) => networksIn(new Uint8Array(bytes)))
  const reading = readFiles(inputs, { year, zone, reference })
  const [log, ofCountries, ofNetworks] = await Promise.all([reading, countries, networks])
  const errors = log.files.filter((file) => file.error !== null && file.entries === 0)
  const [first] = errors
  if (first !== undefined && errors.length === log.files.length) throw new Error(`${first.name}: ${first.error ?? ''}`)
  for (const piece of jsonPieces(answersOf(log, ofCountries, ofNetworks))) await write(piece)
  await write('\n')
}

if (isMainThread)
  main().catch((error: unknown) => {
    fail('answers', error)
  })
else serveThread()

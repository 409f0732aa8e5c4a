import { isMainThread } from 'node:worker_threads'
import type { ImportedLog } from '../engine/batch'
import { eventsOf } from '../export/events'
import { fileInput } from './files'
import { fail, parseOptions } from './options'
import { endQuietlyWithReader, write } from './output'
import { readFiles } from './read-files'
import { serveThread } from './reader-thread'

/** Characters that are written at once. */
const PIECE = 1 << 16

/** `npm run -s events -- [--each] [--year Y] [--zone Z] [--reference TIME] FILE…`: see docs/counting.md section 7. */
async function main(): Promise<void> {
  const { paths, each, ...options } = parseOptions(process.argv.slice(2))
  endQuietlyWithReader()
  const inputs = await Promise.all(paths.map(fileInput))
  const sets = each ? inputs.map((input) => [input]) : [inputs]
  const errors: string[] = []
  for (const set of sets) {
    const log = await readFiles(set, options)
    await writeEvents(log)
    for (const { name, error } of log.files) if (error !== null) errors.push(`${name}: ${error}`)
  }
  if (errors.length > 0) throw new Error(errors.join(' '))
}

async function writeEvents({ table }: ImportedLog): Promise<void> {
  let text = ''
  for (const event of eventsOf(table)) {
    text += `${JSON.stringify(event)}\n`
    if (text.length < PIECE) continue
    await write(text)
    text = ''
  }
  await write(text)
}

if (isMainThread)
  main().catch((error: unknown) => {
    fail('events', error)
  })
else serveThread()

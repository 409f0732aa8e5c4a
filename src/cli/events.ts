import { readLog } from '../engine/batch'
import { eventOf } from '../export/events'
import { fileInput } from './files'
import { fail, parseOptions } from './options'

/** `npm run -s events -- [--each] [--year Y] [--zone Z] [--reference TIME] FILE…`: see docs/counting.md section 7. */
async function main(): Promise<void> {
  const { paths, each, ...options } = parseOptions(process.argv.slice(2))
  const inputs = await Promise.all(paths.map(fileInput))
  const sets = each ? inputs.map((input) => [input]) : [inputs]
  for (const set of sets) {
    const { table, files } = await readLog(set, options)
    let text = ''
    for (let row = 0; row < table.length; row++) {
      text += `${JSON.stringify(eventOf(table, row))}\n`
      if (text.length > 1 << 16) {
        process.stdout.write(text)
        text = ''
      }
    }
    process.stdout.write(text)
    for (const { name, error } of files) if (error !== null) fail('events', new Error(`${name}: ${error}`))
  }
}

main().catch((error: unknown) => {
  fail('events', error)
})

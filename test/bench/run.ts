import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { runBench } from './bench'
import { GROUPS } from './groups'
import { parseBenchOptions } from './options'
import { tableText } from './table'

/**
 * `npm run bench -- [--mb 1000] [--runs 5] [--only GROUP,GROUP] [--large] [--json FILE]`: the table of README.md. Needs
 * `npm run build` before. Exit status 1 where a row could not be measured; times are not judged.
 */
const JSON_FILE = join(import.meta.dirname, 'out/bench.json')

async function main(): Promise<void> {
  const names = GROUPS.map(({ name }) => name)
  const options = parseBenchOptions(process.argv.slice(2), names, JSON_FILE)
  const report = await runBench(options, (line) => process.stderr.write(`${line}\n`))
  process.stdout.write(tableText(report))
  const path = resolve(options.json)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`)
  for (const fault of report.faults) process.stderr.write(`bench: ${fault}\n`)
  if (report.faults.length > 0) process.exitCode = 1
}

main().catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
})

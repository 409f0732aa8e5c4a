import { readFileSync } from 'node:fs'
import { compareText } from './compare-reports'
import type { Report } from './report'

/** `npm run bench:compare -- A.json B.json`: two runs of the bench side by side, with the change of each ratio. */
function readReport(path: string): Report {
  const read: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (isReport(read)) return read
  throw new Error(`${path} is no report of the bench`)
}

function isReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && 'about' in value && 'results' in value
}

try {
  const [before, after] = process.argv.slice(2)
  if (before === undefined || after === undefined) throw new Error('two reports have to be named')
  process.stdout.write(compareText(readReport(before), readReport(after)))
} catch (error) {
  process.stderr.write(`bench:compare: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}

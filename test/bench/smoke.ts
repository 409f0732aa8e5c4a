import { runBench } from './bench'
import { tableText } from './table'
import type { BenchOptions } from './options'

/**
 * `npm run bench:smoke`: the bench once with a small log. Every row has to come to a figure, and what the page and the
 * command line count to what the generator knows; how long it took is not looked at. Needs `npm run build` before.
 */
const SMALL: BenchOptions = {
  megabytes: 3,
  runs: 1,
  only: [],
  isLarge: false,
  json: '',
  settle: 100,
  filteredAttempts: 20_000,
}

function complain(fault: string): void {
  process.stderr.write(`bench:smoke: ${fault}\n`)
  process.exitCode = 1
}

try {
  const report = await runBench(SMALL, () => undefined)
  process.stdout.write(tableText(report))
  report.faults.forEach(complain)
} catch (error) {
  complain(error instanceof Error ? error.message : String(error))
}

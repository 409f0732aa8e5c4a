import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { differenceOf } from './compare-rows'
import { type Duck, openDuck } from './ensure-duckdb'
import { EXPECTED } from './expected'
import { answersAbout, fleetLog, read, writeExports } from './fleet-exports'

/**
 * `npm run test:duckdb`: runs the SQL of docs/fleet.md in DuckDB on exports of three servers, and compares what comes
 * out with the answers about their log; then reads the file that DuckDB makes of them.
 */
const PAGE = new URL('../../docs/fleet.md', import.meta.url)
const FOLDER = mkdtempSync(join(tmpdir(), 'sshscope-duckdb-'))

/** The blocks of SQL of the page, in their order. */
function blocks(): string[] {
  return [...readFileSync(PAGE, 'utf8').matchAll(/^```sql\n([^]*?)^```$/gm)].map(([, sql = '']) =>
    sql.replaceAll('exports/', `${FOLDER}/`).replaceAll("'fleet.parquet'", `'${FOLDER}/fleet.parquet'`),
  )
}

async function compareAll(duck: Duck): Promise<string[]> {
  const log = await fleetLog()
  await writeExports(log, FOLDER)
  const answers = await answersAbout(log)
  const problems: string[] = []
  const asked = new Set<string>()
  for (const sql of blocks()) {
    const name = /^-- (.+)\n/.exec(sql)?.[1]
    const rows = await duck.rows(sql)
    if (name === undefined) continue
    asked.add(name)
    const expected = EXPECTED[name]?.(answers) ?? []
    const problem = expected.length === 0 ? 'nothing to compare it with' : differenceOf(rows, expected)
    if (problem !== null) problems.push(`${name}: ${problem}`)
  }
  for (const name of Object.keys(EXPECTED)) if (!asked.has(name)) problems.push(`${name}: not on the page`)
  const merged = await read([{ name: 'fleet.parquet', content: new Blob([readFileSync(`${FOLDER}/fleet.parquet`)]) }])
  const again = (await answersAbout(merged)).totals
  const { entries, unreadable, hostileShare, ...held } = answers.totals
  const difference = differenceOf([{ ...again }], [held])
  if (difference !== null) problems.push(`the file that DuckDB made of all: ${difference}`)
  return problems
}

try {
  const problems = await compareAll(await openDuck())
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  if (problems.length > 0) process.exitCode = 1
  else process.stdout.write(`${Object.keys(EXPECTED).length} questions, the same in DuckDB\n`)
} finally {
  rmSync(FOLDER, { recursive: true })
}

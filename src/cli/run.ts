import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { bundleOf } from './bundle'

/** `tsx src/cli/run.ts COMMAND ARGUMENT…`: runs answers.ts or events.ts of this folder as one bundle. */
async function main(): Promise<number> {
  const [command = '', ...words] = process.argv.slice(2)
  const bundle = await bundleOf(join(import.meta.dirname, `${command}.ts`), [resolve(import.meta.dirname, '..')])
  const { status, error } = spawnSync(process.execPath, [bundle, ...words], { stdio: 'inherit' })
  if (error !== undefined) throw error
  return status ?? 1
}

process.exitCode = await main()

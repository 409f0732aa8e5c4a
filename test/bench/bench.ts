import { cpus } from 'node:os'
import { startBrowser } from './browser'
import type { Bench, Group } from './group'
import { groupsOf } from './groups'
import { ensureLogs, type LogName, type Logs } from './logs'
import type { BenchOptions } from './options'
import { requirePage } from './read-page'
import { type About, type Report, reportOf } from './report'
import { type Figures, missing } from './row'

/** Where it has come to; nobody counts on its words. */
export type Say = (line: string) => void

/** Measures everything asked for in one run of the browser, group after group, run after run. Needs a build before. */
export async function runBench(options: BenchOptions, say: Say): Promise<Report> {
  requirePage()
  const groups = groupsOf(options)
  const logs = await ensureLogs(
    groups.flatMap((group) => group.logs),
    options.megabytes,
    say,
  )
  const browser = await startBrowser()
  try {
    const faults: string[] = []
    const doubt = (about: string, wrong: readonly string[]) => faults.push(...wrong.map((each) => `${about}: ${each}`))
    const bench: Bench = { options, browser, log: (name) => logOf(logs, name), doubt }
    const runs: Figures[] = []
    for (let run = 1; run <= options.runs; run++) {
      const due = groups.filter(({ isOnce = false }) => run === 1 || !isOnce)
      runs.push(
        await measureRun(bench, due, (line) => {
          say(`run ${run}: ${line}`)
        }),
      )
    }
    const rows = groups.flatMap((group) => group.rows)
    return reportOf(aboutOf(options, browser.version()), rows, runs, faults)
  } finally {
    await browser.close()
  }
}

async function measureRun(bench: Bench, groups: readonly Group[], say: Say): Promise<Figures> {
  const run: Record<string, Figures[string]> = {}
  for (const group of groups) {
    say(group.name)
    Object.assign(run, await measureGroup(bench, group))
  }
  return run
}

/** A group that fails takes no other with it: its rows say why. */
async function measureGroup(bench: Bench, group: Group): Promise<Figures> {
  try {
    return await group.measure(bench)
  } catch (error) {
    const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    return missing(group.rows, { why: `${group.name}: ${why}`, isFailure: true })
  }
}

function logOf(logs: Logs, name: LogName) {
  const log = logs.get(name)
  if (typeof log === 'object') return log
  throw new Error(log ?? `defect: no group has said that it reads ${name}`)
}

function aboutOf({ megabytes, runs }: BenchOptions, browser: string): About {
  const processors = cpus()
  const processor = processors[0]?.model ?? 'unknown'
  const [date, node] = [new Date().toISOString(), process.versions.node]
  return { date, megabytes, runs, cores: processors.length, processor, node, browser }
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Answers } from '../../src/model/answers'
import type { Bench, Group } from './group'
import type { LogFile } from './log-file'
import { PIPELINE_PARTS, PIPELINES } from './pipelines'
import { type Figure, NOT_INSTALLED, type Yardstick } from './row'
import { areInstalled, runShell } from './shell'
import { wrongTotals } from './truth'

/** `npm run answers` in Node, against three tables by `grep | awk | sort | uniq -c`, one after the other. */
export const PIPELINE: Yardstick = { name: 'pipeline', keys: ['pipeline'] }

export const commandLine: Group = {
  name: 'answers',
  logs: ['rfc3164'],
  rows: [
    { key: 'pipeline', label: 'three tables by grep | awk | sort', unit: 'duration', yardstick: PIPELINE },
    { key: 'answers', label: 'answers, in Node', unit: 'duration', yardstick: PIPELINE, bar: '≤ 1.0 ×', aim: '0.5 ×' },
  ],
  async measure(bench) {
    return { pipeline: await timePipelines(bench.log('rfc3164')), answers: await timeAnswers(bench) }
  },
}

/** All three one after the other, ms. */
async function timePipelines({ path }: LogFile): Promise<Figure> {
  if (!areInstalled(...PIPELINE_PARTS)) return NOT_INSTALLED
  let sum = 0
  for (const pipeline of Object.values(PIPELINES)) {
    const { ms, out } = await runShell(pipeline, [path])
    if (out === '') throw new Error(`${pipeline} printed nothing`)
    sum += ms
  }
  return sum
}

/** The command as package.json has it, its answers to a file, as the redirection of a shell puts them there; ms. */
async function timeAnswers({ log: logOf, doubt }: Bench): Promise<number> {
  const log = logOf('rfc3164')
  const folder = mkdtempSync(join(tmpdir(), 'sshscope-answers-'))
  try {
    const printed = join(folder, 'answers.json')
    const { ms } = await runShell(`${answersScript()} "$1" > "$2"`, [log.path, printed])
    const answers = JSON.parse(readFileSync(printed, 'utf8')) as Answers
    doubt('answers', wrongTotals(answers.totals, log.truth))
    return ms
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What `npm run answers` runs: without npm, whose own start would be counted. */
function answersScript(): string {
  const about = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8')) as {
    scripts: { answers: string }
  }
  return about.scripts.answers
}

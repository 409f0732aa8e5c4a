import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/model/answers'
import { countsIn, PIPELINES } from '../../bench/pipelines'
import { runShell } from '../../bench/shell'
import { answersAbout, plainLog } from '../sample/plain-log'

describe('the pipelines that answers are measured against', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sshscope-pipelines-'))
  const path = join(folder, 'auth.log')
  let answers: Answers
  const counts = async (pipeline: string) => countsIn((await runShell(pipeline, [path])).out)

  beforeAll(async () => {
    const text = plainLog()
    writeFileSync(path, text)
    answers = await answersAbout('auth.log', text)
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('count the sources that answers count', async () => {
    expect(answers.sources.length).toBeGreaterThan(50)
    expect(await counts(PIPELINES.sources)).toEqual(
      new Map(answers.sources.map(({ source, attempts }) => [source, attempts])),
    )
  })

  it('count the names that answers count', async () => {
    const { valid, invalid, unknown } = answers.users
    const rows = [...valid, ...invalid, ...unknown]
    expect(rows.length).toBeGreaterThan(40)
    expect(await counts(PIPELINES.users)).toEqual(new Map(rows.map(({ user, attempts }) => [user, attempts])))
  })

  it('count the days that answers count', async () => {
    const days = new Map<string, number>()
    for (const { start, failures } of answers.timeline.bins) {
      const date = new Date(`${start?.slice(0, 10) ?? ''}T00:00:00Z`)
      const day = `${date.toLocaleString('en', { month: 'short', timeZone: 'UTC' })} ${date.getUTCDate()}`
      if (failures > 0) days.set(day, (days.get(day) ?? 0) + failures)
    }
    expect(days.size).toBeGreaterThan(2)
    expect(await counts(PIPELINES.days)).toEqual(days)
  })
})

describe('runShell', () => {
  it('says what went wrong, anywhere in a pipeline', async () => {
    await expect(runShell('cat "$1" | sort', ['/no such file'])).rejects.toThrow('No such file')
  })

  it('hands words over as they are', async () => {
    expect((await runShell('printf %s "$1"', ['a "b" $c'])).out).toBe('a "b" $c')
  })
})

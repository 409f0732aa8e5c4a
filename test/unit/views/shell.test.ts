import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answers, FileReport } from '../../../src/model/answers'
import { type ShellCommands, shellCommands } from '../../../src/views/how-counted/shell'
import { runShell } from '../../bench/shell'
import { answersAbout, plainLog } from '../sample/plain-log'

/** A name that no shell takes for one word by itself. */
const NAME = "auth log's $(date).log"

describe('the commands that count the same in a shell', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sshscope-commands-'))
  let answers: Answers
  let commands: ShellCommands

  const run = async (command: string | null) =>
    (await runShell(`cd '${folder}' && ${command ?? 'false'}`, [])).out.trim()
  const some = (files: readonly FileReport[]) => {
    const found = shellCommands(files)
    if (found === null) throw new Error('no commands')
    return found
  }

  beforeAll(async () => {
    const text = plainLog()
    writeFileSync(join(folder, NAME), text)
    writeFileSync(join(folder, 'packed.gz'), gzipSync(text))
    answers = await answersAbout(NAME, text)
    commands = some(answers.files)
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('count entries, attempts, sources and names', async () => {
    const { entries, hostile, sources, users } = answers.totals
    expect(hostile).toBeGreaterThan(1000)
    expect(await run(commands.entries)).toBe(String(entries))
    expect(await run(commands.attempts)).toBe(String(hostile))
    expect(await run(commands.sources)).toBe(String(sources))
    expect(await run(commands.users)).toBe(String(users))
  })

  it('count how few sources make how much', async () => {
    const { sourcesFor25, sourcesFor50 } = answers.concentration
    expect(await run(commands.concentration(4))).toBe(String(sourcesFor25))
    expect(await run(commands.concentration(2))).toBe(String(sourcesFor50))
  })

  it('count by the hour', async () => {
    const { start = '', attempts = 0 } = answers.timeline.busiestHour ?? {}
    const [count, , day, hour] = (await run(commands.busiestHour)).split(/[ ]+/)
    expect([Number(day), hour]).toEqual([Number(start.slice(8, 10)), start.slice(11, 13)])
    // We count a try in the hour of its first line, and they in that of this line, some seconds later.
    expect(Math.abs(Number(count) - attempts)).toBeLessThanOrEqual(3)
  })

  it('unpack what is packed, together with what is not', async () => {
    const [plain] = answers.files
    if (plain === undefined) throw new Error('no file')
    const packed: FileReport = { ...plain, name: 'packed.gz', compression: 'gzip' }
    expect(await run(some([packed]).attempts)).toBe(String(answers.totals.hostile))
    expect(await run(some([packed, plain]).attempts)).toBe(String(2 * answers.totals.hostile))
  })

  it('are none where no line ends as the message does, and none that a name could bend', () => {
    const [plain] = answers.files
    if (plain === undefined) throw new Error('no file')
    expect(shellCommands([{ ...plain, envelopes: { 'journald json': 3 } }])).toBeNull()
    expect(shellCommands([{ ...plain, name: 'logs.tar › auth.log' }])).toBeNull()
    expect(shellCommands([{ ...plain, name: 'a\u202egol.txt' }])).toBeNull()
    expect(shellCommands([{ ...plain, name: 'a\nb' }])).toBeNull()
    expect(some([{ ...plain, name: '-rf' }]).entries).toBe('cat ./-rf | wc -l')
  })
})

import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleOf } from '../../../src/cli/bundle'
import type { EventLine } from '../../../src/export/events'
import type { Answers } from '../../../src/model/answers'

/** The commands behind `npm run events` and `npm run answers`, as a shell sees them: the bundles that these run. */

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const COMMANDS = ['events', 'answers'] as const
type Command = (typeof COMMANDS)[number]
const S = '203.0.113.9'

interface Ran {
  readonly out: string
  readonly err: string
  readonly status: number | null
}

/** How a shell starts each. */
const started = new Map<Command, string>()

async function run(command: Command, args: readonly string[], input = ''): Promise<Ran> {
  return shell([started.get(command), ...args.map((arg) => `'${arg}'`)].join(' '), input)
}

function shell(command: string, input = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-o', 'pipefail', '-c', command], { cwd: ROOT, env: { ...process.env, LC_ALL: 'C' } })
    let [out, err] = ['', '']
    child.stdout.on('data', (data: Buffer) => (out += data.toString()))
    child.stderr.on('data', (data: Buffer) => (err += data.toString()))
    child.on('error', reject)
    child.on('close', (status) => {
      resolve({ out, err, status })
    })
    child.stdin.end(input)
  })
}

const eventsIn = ({ out }: Ran) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as EventLine)

const oneLine = /^[^\n]+\n$/
const failed = (day: string, user: string) =>
  `${day} 00:07:21 heron sshd[17]: Failed password for ${user} from ${S} port 493 ssh2\n`

let folder = ''
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  for (const command of COMMANDS) {
    const bundle = await bundleOf(join(ROOT, `src/cli/${command}.ts`), [join(ROOT, 'src')])
    started.set(command, `'${process.execPath}' '${bundle}'`)
  }
  folder = mkdtempSync(join(tmpdir(), 'sshscope-cli-'))
  const write = (name: string, content: string | Uint8Array, modified: string) => {
    writeFileSync(at(name), content)
    utimesSync(at(name), new Date(modified), new Date(modified))
  }
  write('auth.log', `${failed('Feb 25', 'root')}no log line\n`, '2019-02-26T00:00:00Z')
  write('auth.log.1', failed('Feb 24', 'bob'), '2019-02-25T00:00:00Z')
  write('cut.gz', gzipSync(failed('Feb 25', 'ann').repeat(50)).subarray(0, -12), '2019-02-25T00:00:00Z')
  write('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), '2019-02-25T00:00:00Z')
  write(
    'zoned.log',
    failed('Feb 25', 'root') + failed('2019-07-01T12:00:00Z', 'bob').replace(' 00:07:21', ''),
    '2019-08-01',
  )
  write('empty', '', '2019-02-25T00:00:00Z')
  write('many.log', failed('Feb 25', 'root').repeat(20_000), '2019-02-25T00:00:00Z')
}, 60_000)

afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe.each(COMMANDS)('npm run %s', { timeout: 60_000 }, (command) => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<Command, string>
  }

  it.each([
    ['a log', 'auth.log', 0],
    ['a missing file', 'gone.log', 2],
  ])('runs that bundle: for %s it says and ends as that does', async (_, name, status) => {
    const ran = await shell(`${scripts[command]} '${at(name)}'`)
    expect(ran).toEqual(await run(command, [at(name)]))
    expect(ran.status).toBe(status)
  })
})

describe('events', { timeout: 60_000 }, () => {
  it('prints one object a line with the keys of the contract', async () => {
    const ran = await run('events', [at('auth.log')])
    expect([ran.status, ran.err]).toEqual([0, ''])
    expect(ran.out).toBe(
      `{"file":"auth.log","line":1,"time":"2019-02-25T00:07:21","logHost":"heron","kind":"failure","source":"${S}","user":"root","valid":true,"method":"password","port":493,"count":1,"hostile":true,"ambiguous":false}\n`,
    )
  })

  it('takes files as one set in order of time, or each on its own', async () => {
    const set = eventsIn(await run('events', [at('auth.log'), at('auth.log.1')]))
    expect(set.map(({ file, user }) => [file, user])).toEqual([
      ['auth.log.1', 'bob'],
      ['auth.log', 'root'],
    ])
    const each = eventsIn(await run('events', ['--each', at('auth.log'), at('auth.log.1')]))
    expect(each.map(({ file }) => file)).toEqual(['auth.log', 'auth.log.1'])
  })

  it('reads standard input, and pipes', async () => {
    const ran = await run('events', ['--year', '2008', '-'], failed('Feb 25', 'root'))
    expect(eventsIn(ran).map(({ file, time }) => [file, time])).toEqual([['-', '2008-02-25T00:07:21']])
    const piped = await shell(`${started.get('events') ?? ''} --year 2008 <(cat '${at('auth.log')}')`)
    expect(eventsIn(piped).map(({ user }) => user)).toEqual(['root'])
  })

  it('dates by --year, and by --reference in no zone but its own', async () => {
    const timeBy = async (...args: string[]) => eventsIn(await run('events', [...args, at('auth.log')]))[0]?.time
    const [year, before, after, day] = await Promise.all([
      timeBy('--year', '2012'),
      timeBy('--reference', '2021-02-24T00:07:20'),
      timeBy('--reference', '2021-02-24T00:07:21'),
      timeBy('--reference', '2021-02-25'),
    ])
    expect([year, before, after, day]).toEqual([
      '2012-02-25T00:07:21',
      '2020-02-25T00:07:21',
      '2021-02-25T00:07:21',
      '2021-02-25T00:07:21',
    ])
  })

  it('shows exact times on the clock of --zone, and leaves the others as they stand', async () => {
    const ran = await run('events', ['--year', '2019', '--zone', 'europe/berlin', at('zoned.log')])
    expect(eventsIn(ran).map(({ time }) => time)).toEqual(['2019-02-25T00:07:21', '2019-07-01T14:00:00+02:00'])
    const utc = await run('events', ['--year', '2019', '--zone', '-03:30', at('zoned.log')])
    expect(eventsIn(utc).map(({ time }) => time)).toEqual(['2019-02-25T00:07:21', '2019-07-01T08:30:00-03:30'])
  })

  it.each([
    ['a missing file', ['gone.log'], /gone\.log: The file is not there/],
    ['a folder', ['.'], /This is a folder/],
    ['a picture', ['picture.png'], /picture\.png: This is a PNG picture/],
    ['an empty file', ['empty'], /empty: The file is empty/],
    ['two of them', ['gone.log', 'picture.png'], /gone\.log: .* picture\.png: /],
  ])('ends with 2 and one line for %s', async (_, names, message) => {
    const ran = await run('events', names.map(at))
    expect([ran.status, ran.out]).toEqual([2, ''])
    expect(ran.err).toMatch(oneLine)
    expect(ran.err).toMatch(message)
  })

  it('ends with 2 beside files that could be read, whose events it prints', async () => {
    const ran = await run('events', [at('auth.log'), at('gone.log'), at('cut.gz')])
    expect(ran.status).toBe(2)
    expect(ran.err).toMatch(oneLine)
    expect(new Set(eventsIn(ran).map(({ user }) => user))).toEqual(new Set(['root', 'ann']))
  })

  it.each([
    [[]],
    [['--year', 'soon', 'x']],
    [['--year', '19', 'x']],
    [['--year', '1969', 'x']],
    [['--zone', 'Europe/Heron', 'x']],
    [['--zone', 'IST', 'x']],
    [['--zone', '', 'x']],
    [['--reference', 'soon', 'x']],
    [['--nonsense', 'x']],
  ])('ends with 2 and one line for the arguments %j', async (args) => {
    const ran = await run('events', args)
    expect([ran.status, ran.out]).toEqual([2, ''])
    expect(ran.err).toMatch(/^events: [^\n]+\n$/)
  })

  it('ends without a word where its reader has seen enough', async () => {
    const ran = await shell(`${started.get('events') ?? ''} '${at('many.log')}' | head -n 1`)
    expect(eventsIn(ran)).toHaveLength(1)
    expect(ran.err).toBe('')
  })
})

describe('answers', { timeout: 60_000 }, () => {
  it('prints one object with the fixed keys', async () => {
    const ran = await run('answers', ['--year', '2019', at('auth.log'), at('auth.log.1')])
    expect([ran.status, ran.err]).toEqual([0, ''])
    const answers = JSON.parse(ran.out) as Answers
    const fixed = 'files assumed complete totals lines asOthers concentration sources networks countries users timeline'
    expect(Object.keys(answers)).toEqual(expect.arrayContaining([...fixed.split(' '), 'campaigns']))
    expect(answers.totals).toMatchObject({ entries: 3, unreadable: 1, attempts: 2, hostile: 2, sources: 1, users: 2 })
    expect(answers.totals.hostileShare).toBeCloseTo(2 / 3)
    expect([answers.assumed.year, answers.complete]).toEqual([2019, true])
    expect(answers.sources[0]).toMatchObject({
      source: S,
      kind: 'ipv4',
      attempts: 2,
      share: 1,
      users: 2,
      country: null,
      reserved: true,
    })
  })

  it('tells the network of an address', async () => {
    const line = 'Mar  1 00:00:01 heron sshd[1]: Failed password for root from 8.8.8.8 port 1 ssh2\n'
    const ran = await run('answers', ['--year', '2026', '-'], line)
    const { networks, sources } = JSON.parse(ran.out) as Answers
    expect(networks).toEqual([{ asn: 15169, network: 'Google LLC', attempts: 1, share: 1, sources: 1 }])
    expect(sources).toMatchObject([{ source: '8.8.8.8', asn: 15169, network: 'Google LLC' }])
  })

  it('names a file that could not be read beside others, and says where reading broke off', async () => {
    const ran = await run('answers', [at('auth.log'), at('gone.log'), at('cut.gz')])
    expect([ran.status, ran.err]).toEqual([0, ''])
    const { files, complete } = JSON.parse(ran.out) as Answers
    expect(files.map(({ name, error }) => [name, error !== null])).toEqual([
      ['auth.log', false],
      ['gone.log', true],
      ['cut.gz', true],
    ])
    expect(complete).toBe(false)
  })

  it('ends with 2 and one line where no file could be read', async () => {
    const ran = await run('answers', [at('gone.log'), at('picture.png')])
    expect([ran.status, ran.out]).toEqual([2, ''])
    expect(ran.err).toMatch(/^answers: [^\n]+\n$/)
  })

  it('reads standard input, and ends without a word with its reader', async () => {
    const ran = await run('answers', ['-'], failed('Feb 25', 'root'))
    expect((JSON.parse(ran.out) as Answers).totals.attempts).toBe(1)
    const head = await shell(`${started.get('answers') ?? ''} '${at('many.log')}' | head -c 5`)
    expect([head.out, head.err]).toEqual(['{\n  "', ''])
  })
})

import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { Engine } from '../../../src/engine/engine'
import type { FromEngine, RowsReply, ToEngine } from '../../../src/engine/protocol'
import { ReaderPool } from '../../../src/engine/reader-pool'
import { serveReader } from '../../../src/engine/reader'
import { serveUnpacker } from '../../../src/engine/unpacker'
import { encodeCountries } from '../../../src/data/encode-countries'
import { encodeNetworks } from '../../../src/data/encode-networks'
import { LogImport } from '../../../src/import/import-log'
import type { Answers } from '../../../src/model/answers'
import { NO_CHOICES } from '../../../src/model/time-choices'
import { drawn } from '../import/picture'

/** The worker's side of the page, spoken to by messages as the page does. */

const S = '1.2.3.4'
const LOG = drawn(`
  1 Failed password for root from ${S} port 1 ssh2
  2 Invalid user bob from ${S} port 2
  3 Accepted password for marit from 192.0.2.1 port 3 ssh2`)
const MODIFIED = Date.UTC(2026, 2, 2)

const file = (content: string | Uint8Array<ArrayBuffer>, name = 'auth.log') => ({
  blob: new Blob([content]),
  name,
  modified: MODIFIED,
})
const open = (generation: number, content = LOG): Extract<ToEngine, { type: 'open' }> => ({
  type: 'open',
  generation,
  files: [file(content)],
  year: null,
})

/** Country data by which every address is Norway's. */
function allOfNorway(): ToEngine {
  const all = [{ start: 0n, code: 'NO', certain: true }]
  const zipped = gzipSync(new Uint8Array(encodeCountries(all, all, '2026-06-17')))
  return { type: 'countries', base64: zipped.toString('base64') }
}

/** Network data by which every address is in one network. */
function allOfHeron(): ToEngine {
  const all = [{ start: 0n, code: '64500' }]
  const index = encodeNetworks(all, all, new Map([['64500', 'Heron Telecom']]), '2026-06-17')
  return { type: 'networks', base64: gzipSync(index).toString('base64') }
}

class Talk {
  readonly heard: FromEngine[] = []
  readonly #waiting: (() => void)[] = []
  #now = 0
  readonly engine = new Engine(
    (message) => {
      this.heard.push(structuredClone(message))
      for (const wake of this.#waiting.splice(0)) wake()
    },
    () => (this.#now += 1000),
  )

  async until<T extends FromEngine['type']>(
    type: T,
    fits: (message: Extract<FromEngine, { type: T }>) => boolean = () => true,
  ) {
    for (;;) {
      const found = this.heard.find(
        (message): message is Extract<FromEngine, { type: T }> => message.type === type && fits(message as never),
      )
      if (found !== undefined) return found
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
  }

  /** Hostile attempts of all summaries. */
  get figures(): number[] {
    return this.heard.flatMap((each) => (each.type === 'summary' ? [each.summary.totals.hostile] : []))
  }

  summary(generation: number) {
    return this.until('summary', (message) => message.generation === generation && message.status !== 'reading')
  }
}

describe('Engine', () => {
  it('asks a new drop without the filter of the one before', async () => {
    const talk = new Talk()
    talk.engine.handle(open(1))
    await talk.summary(1)
    talk.engine.handle({ type: 'filter', filter: { users: { only: ['bob'] } } })
    talk.engine.handle(open(2))
    const { summary, filter } = await talk.summary(2)
    expect([summary.totals.hostile, filter]).toEqual([2, {}])
  })

  it('reads on where the country data are damaged, and says so', async () => {
    const talk = new Talk()
    talk.engine.handle({ type: 'countries', base64: gzipSync('no index').toString('base64') })
    talk.engine.handle(open(1))
    expect((await talk.summary(1)).summary.totals.hostile).toBe(2)
    expect((await talk.until('failed')).message).not.toBe('')
  })

  it('lets an older drop that waited for the country data change nothing', async () => {
    const talk = new Talk()
    // Data that take a while to unpack (and turn out to be none): both drops wait for them at their end.
    talk.engine.handle({ type: 'countries', base64: gzipSync(new Uint8Array(1 << 27)).toString('base64') })
    talk.engine.handle(open(1))
    await talk.until('progress')
    await new Promise((resolve) => setTimeout(resolve, 10))
    talk.engine.handle(open(2, drawn(`1 Failed password for root from ${S} port 1 ssh2`)))
    await talk.summary(2)
    await talk.until('failed')
    await new Promise((resolve) => setTimeout(resolve, 50))
    const ended = talk.heard.filter((each) => each.type === 'summary' && each.status !== 'reading')
    expect(ended.map((each) => each.type === 'summary' && each.summary.totals.hostile)).toEqual([1])
  })

  it('opens files and posts progress and figures', async () => {
    const talk = new Talk()
    talk.engine.handle(open(1))
    const { summary, status } = await talk.summary(1)
    expect(status).toBe('done')
    expect(summary.totals).toMatchObject({ attempts: 3, hostile: 2, successes: 1 })
    expect(talk.heard.some(({ type }) => type === 'progress')).toBe(true)
  })

  it('answers questions by their id, and refuses them before there is a log', async () => {
    const talk = new Talk()
    talk.engine.handle({ type: 'answers', id: 1 })
    expect(await talk.until('refused')).toMatchObject({ id: 1 })
    talk.engine.handle(open(1))
    await talk.summary(1)
    const query = { table: 'sources', search: '', sort: null } as const
    talk.engine.handle({ type: 'rows', id: 2, query, start: 0, end: 1 })
    expect((await talk.until('reply', ({ id }) => id === 2)).value).toMatchObject({
      total: 1,
      rows: [{ source: S, attempts: 2 }],
    })
    talk.engine.handle({ type: 'export', id: 3, query, format: 'csv', passwords: false })
    expect((await talk.until('reply', ({ id }) => id === 3)).value).toContain(`${S},,,,2,1,2,0`)
    talk.engine.handle({ type: 'answers', id: 4 })
    expect((await talk.until('reply', ({ id }) => id === 4)).value).toMatchObject({ complete: true })
  })

  it('filters', async () => {
    const talk = new Talk()
    talk.engine.handle(open(1))
    await talk.summary(1)
    talk.engine.handle({ type: 'filter', filter: { users: { only: ['bob'] } } })
    const { summary } = await talk.until('summary', ({ filter }) => filter.users !== undefined)
    expect(summary.totals.hostile).toBe(1)
  })

  it('takes a second drop during the first, and says nothing more of that', async () => {
    const talk = new Talk()
    talk.engine.handle(open(1, LOG.repeat(200_000)))
    talk.engine.handle(open(2))
    const { summary } = await talk.summary(2)
    expect(summary.totals.entries).toBe(3)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(talk.heard.some((message) => 'generation' in message && message.generation === 1)).toBe(false)
  })

  it('stops, keeping what was read', async () => {
    const talk = new Talk()
    talk.engine.handle(open(1, LOG.repeat(100_000)))
    await talk.until('progress')
    talk.engine.handle({ type: 'stop' })
    const { summary, status } = await talk.summary(1)
    expect(status).toBe('partial')
    expect(summary.totals.entries).toBeGreaterThan(0)
    expect(summary.totals.entries).toBeLessThan(300_000)
    expect(summary.complete).toBe(false)
  })

  it('says what is wrong with a file', async () => {
    const talk = new Talk()
    talk.engine.handle({ type: 'open', generation: 1, files: [file(''), file(LOG)], year: 2012 })
    const { summary } = await talk.summary(1)
    expect(summary.files.map(({ error }) => error !== null)).toEqual([true, false])
    expect([summary.totals.first, summary.assumed.year]).toEqual(['2012-03-01T00:00:00', 2012])
  })

  it('places sources once the country data have come, before or after the log', async () => {
    const countries = allOfNorway()
    const [before, after] = [new Talk(), new Talk()]
    before.engine.handle(countries)
    before.engine.handle(open(1))
    expect((await before.summary(1)).summary.countries).toMatchObject([{ alpha2: 'NO', attempts: 2 }])
    after.engine.handle(open(1))
    await after.summary(1)
    after.engine.handle(countries)
    await after.until('summary', ({ summary }) => summary.countries[0]?.alpha2 === 'NO')
  })

  it('tells networks in answers, whether their data came before the log or after it', async () => {
    const networks = allOfHeron()
    const [before, after] = [new Talk(), new Talk()]
    before.engine.handle(networks)
    before.engine.handle(open(1))
    await before.summary(1)
    after.engine.handle(open(1))
    await after.summary(1)
    after.engine.handle(networks)
    for (const talk of [before, after]) {
      talk.engine.handle({ type: 'answers', id: 7 })
      const { value } = await talk.until('reply', ({ id }) => id === 7)
      expect((value as Answers).networks).toMatchObject([
        { asn: 64500, network: 'Heron Telecom', attempts: 2, share: 1 },
      ])
      expect((value as Answers).sources).toMatchObject([{ source: S, asn: 64500 }])
    }
  })

  it('posts figures anew once networks are known, so that what is shown of them is asked for again', async () => {
    const talk = new Talk()
    const ended = () => talk.heard.filter((each) => each.type === 'summary' && each.status === 'done').length
    talk.engine.handle(open(1))
    await talk.summary(1)
    talk.engine.handle(allOfHeron())
    await talk.until('summary', () => ended() === 2)
    const query = { table: 'sources', search: '', sort: null } as const
    talk.engine.handle({ type: 'rows', id: 3, query, start: 0, end: 1 })
    expect((await talk.until('reply', ({ id }) => id === 3)).value).toMatchObject({ rows: [{ asn: '64500' }] })
    talk.engine.handle(open(2))
    await talk.summary(2)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(ended()).toBe(3)
  })

  it('leaves network data as they are until there are figures', async () => {
    const talk = new Talk()
    talk.engine.handle({ type: 'networks', base64: gzipSync('no index').toString('base64') })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(talk.heard).toEqual([])
  })

  it('answers where the network data are damaged, and says so', async () => {
    const talk = new Talk()
    talk.engine.handle({ type: 'networks', base64: gzipSync('no index').toString('base64') })
    talk.engine.handle(open(1))
    await talk.summary(1)
    expect((await talk.until('failed')).message).toContain('network index')
    talk.engine.handle({ type: 'answers', id: 7 })
    const { value } = await talk.until('reply', ({ id }) => id === 7)
    expect((value as Answers).networks).toMatchObject([{ asn: null, attempts: 2 }])
  })

  it('dates the log anew without reading again, and under the filter that there is', async () => {
    const talk = new Talk()
    talk.engine.handle(open(1))
    await talk.summary(1)
    talk.engine.handle({ type: 'filter', filter: { users: { only: ['bob'] } } })
    const progress = talk.heard.filter(({ type }) => type === 'progress').length
    talk.engine.handle({ type: 'assume', choices: { ...NO_CHOICES, year: 2012 } })
    const last = talk.heard.at(-1)
    expect(last).toMatchObject({
      type: 'summary',
      status: 'done',
      filter: { users: { only: ['bob'] } },
      summary: { totals: { first: '2012-03-01T00:00:01', hostile: 1 }, assumed: { year: 2012 } },
    })
    expect(talk.heard.filter(({ type }) => type === 'progress')).toHaveLength(progress)
    talk.engine.handle({ type: 'assume', choices: NO_CHOICES })
    expect(talk.heard.at(-1)).toMatchObject({ summary: { totals: { first: '2026-03-01T00:00:01' } } })
  })

  it('drops a filter of time that lets nothing pass any more, and says so', async () => {
    const talk = new Talk()
    const time = { start: MODIFIED / 1000 - 86_400, end: MODIFIED / 1000 }
    const dropped = () => talk.heard.filter(({ type }) => type === 'time-dropped')
    talk.engine.handle(open(1))
    await talk.summary(1)
    talk.engine.handle({ type: 'filter', filter: { time, users: { only: ['bob'] } } })
    talk.engine.handle({ type: 'assume', choices: { ...NO_CHOICES, zone: 'UTC' } })
    expect(dropped()).toEqual([])
    talk.engine.handle({ type: 'assume', choices: { ...NO_CHOICES, year: 2012 } })
    expect(dropped()).toEqual([{ type: 'time-dropped', generation: 1, time }])
    expect(talk.heard.at(-1)).toMatchObject({
      filter: { users: { only: ['bob'] } },
      summary: { totals: { hostile: 1 } },
    })
  })

  it('takes what is chosen while it reads, and forgets it with the next drop', async () => {
    const talk = new Talk()
    talk.engine.handle({ type: 'assume', choices: { ...NO_CHOICES, year: 2008 } })
    talk.engine.handle(open(1, LOG.repeat(100_000)))
    await talk.until('progress')
    talk.engine.handle({ type: 'assume', choices: { ...NO_CHOICES, year: 2012 } })
    const { summary } = await talk.summary(1)
    expect(summary.totals).toMatchObject({ first: '2012-03-01T00:00:00', entries: 300_000 })
    talk.engine.handle(open(2))
    expect((await talk.summary(2)).summary.totals.first).toBe('2026-03-01T00:00:00')
  })

  it('has a sample that says what it is', async () => {
    const talk = new Talk()
    talk.engine.handle({ type: 'sample', generation: 1, files: [] })
    const { summary } = await talk.summary(1)
    expect(summary.files[0]?.name).toContain('synthetic')
    expect(summary.totals.hostile).toBeGreaterThan(10_000)
  })
})

const [NAMES, LINES] = [220, 330]

/**
 * A log of one day, whose sources and names no other day has; those of other days stand between them in the alphabet.
 * Half of them come twice: more than a screen shows.
 */
const dayOf = (day: number) =>
  Array.from({ length: LINES }, (_, i) => {
    const clock = new Date(i * 60_000).toISOString().slice(11, 19)
    const nth = i % NAMES
    const message = `Failed password for invalid user u${nth}x${day} from 2001:db8::${nth}:${day} port 1 ssh2`
    return `Mar ${String(day).padStart(2)} ${clock} heron sshd[${i + 1}]: ${message}\n`
  }).join('')

describe('while it reads', () => {
  const [DAYS, READ] = [6, 4]
  const query = { table: 'sources', search: '', sort: null } as const

  /** An engine that has folded some days more than it has given figures of: each file is a block. */
  async function amidReading(): Promise<Talk> {
    const talk = new Talk()
    const files = Array.from({ length: DAYS }, (_, i) => file(dayOf(i + 1), `auth.log.${DAYS - i}`))
    talk.engine.handle({ type: 'open', generation: 1, files, year: null })
    await talk.until('progress', ({ progress }) => progress.fileNumber === READ)
    expect(talk.figures).toEqual([LINES])
    return talk
  }

  it('answers of one moment: each source and name once, and all as many as there are', async () => {
    const talk = await amidReading()
    talk.engine.handle({ type: 'answers', id: 1 })
    talk.engine.handle({ type: 'rows', id: 2, query, start: 0, end: 5000 })
    talk.engine.handle({ type: 'export', id: 3, query, format: 'csv', passwords: false })
    const { totals, sources, users } = (await talk.until('reply', ({ id }) => id === 1)).value as Answers
    expect(new Set(sources.map(({ source }) => source)).size).toBe(sources.length)
    expect(new Set(users.invalid.map(({ user }) => user)).size).toBe(users.invalid.length)
    expect([totals.hostile, sources.length, users.invalid.length]).toEqual([READ * LINES, READ * NAMES, READ * NAMES])
    const rows = (await talk.until('reply', ({ id }) => id === 2)).value as RowsReply
    expect([rows.total, new Set(rows.rows.map(({ source }) => source)).size]).toEqual([READ * NAMES, READ * NAMES])
    const csv = (await talk.until('reply', ({ id }) => id === 3)).value as string
    expect(new Set(csv.split('\n').filter((line) => line.startsWith('2001:'))).size).toBe(READ * NAMES)
    expect((await talk.summary(1)).summary.totals.hostile).toBe(DAYS * LINES)
  })

  it('places what has been read by now when the country data come', async () => {
    const talk = await amidReading()
    talk.engine.handle(allOfNorway())
    await talk.summary(1)
    expect(talk.figures).toEqual([LINES, expect.any(Number), DAYS * LINES])
    expect(talk.figures[1]).toBeGreaterThanOrEqual(READ * LINES)
  })

  it('looks anew only when more has been read: the next page of a table costs what it did', async () => {
    const talk = await amidReading()
    const looks = vi.spyOn(LogImport.prototype, 'log')
    for (const id of [1, 2, 3]) {
      talk.engine.handle({ type: 'rows', id, query, start: 10 * id, end: 10 * id + 10 })
    }
    expect(looks).toHaveBeenCalledTimes(1)
    looks.mockRestore()
    await talk.summary(1)
  })
})

describe('files for other tools', () => {
  const blobOf = async (talk: Talk, id: number) => {
    const { value } = await talk.until('reply', (message) => message.id === id)
    if (!(value instanceof Blob)) throw new Error('no file')
    return value
  }

  it('hold all attempts under the filter, and open again as the same', async () => {
    const talk = new Talk()
    talk.engine.handle(open(1, LOG.repeat(9000)))
    const { summary } = await talk.summary(1)
    for (const [id, format] of (['csv', 'parquet'] as const).entries()) {
      talk.engine.handle({ type: 'attempts-file', id, format, passwords: false })
      const content = await blobOf(talk, id)
      expect(talk.heard.filter((each) => each.type === 'file-progress' && each.id === id)).not.toEqual([])
      const again = new Talk()
      again.engine.handle({ ...open(1), files: [{ blob: content, name: `a.${format}`, modified: MODIFIED }] })
      const { hostile, successes, sources, users } = (await again.summary(1)).summary.totals
      expect({ hostile, successes, sources, users }).toEqual({
        hostile: summary.totals.hostile,
        successes: summary.totals.successes,
        sources: summary.totals.sources,
        users: summary.totals.users,
      })
    }
  })

  it('are left off when they are stopped, and while a log is read there are none', async () => {
    const talk = new Talk()
    talk.engine.handle(open(1, LOG.repeat(30_000)))
    talk.engine.handle({ type: 'attempts-file', id: 1, format: 'csv', passwords: false })
    expect((await talk.until('refused', ({ id }) => id === 1)).message).toContain('still being read')
    await talk.summary(1)
    talk.engine.handle({ type: 'attempts-file', id: 2, format: 'csv', passwords: false })
    await talk.until('file-progress', ({ id }) => id === 2)
    talk.engine.handle({ type: 'stop-file' })
    expect((await talk.until('refused', ({ id }) => id === 2)).message).toBe('Writing the file was stopped.')
  })

  it('hold the answers, with a mask for what looks like a typed password unless it is asked for', async () => {
    const talk = new Talk()
    talk.engine.handle(open(1, drawn(`1 Failed password for invalid user Pa55!word from ${S} port 1 ssh2`)))
    await talk.summary(1)
    const usersOf = async (id: number, passwords: boolean) => {
      talk.engine.handle({ type: 'answers-file', id, passwords })
      const answers = JSON.parse(await (await blobOf(talk, id)).text()) as Answers
      return answers.users.invalid.map(({ user }) => user)
    }
    expect([await usersOf(1, false), await usersOf(2, true)]).toEqual([['p•••••••'], ['Pa55!word']])
  })
})

describe('readers behind ports', () => {
  it('read what the engine itself would, and pass failures on', async () => {
    const channels = [new MessageChannel(), new MessageChannel(), new MessageChannel()]
    const [, , unpacking] = channels
    if (unpacking === undefined) throw new Error('no third channel')
    for (const { port2 } of channels.slice(0, 2)) serveReader(port2)
    serveUnpacker(unpacking.port2)
    const ports = channels.slice(0, 2).map(({ port1 }) => port1)
    const talk = new Talk()
    talk.engine.handle({ type: 'readers', ports, unpacker: unpacking.port1 })
    talk.engine.handle(open(1, LOG.repeat(50_000)))
    const { summary } = await talk.summary(1)
    expect(summary.totals.entries).toBe(150_000)
    talk.engine.handle({ ...open(2), files: [file(gzipSync(LOG.repeat(50_000)), 'auth.log.gz')] })
    const { summary: ofPacked } = await talk.summary(2)
    expect(ofPacked.totals).toEqual(summary.totals)
    const pool = new ReaderPool(ports)
    await expect(pool.read({ kind: 'range', input: 7, start: 0, end: 1, isWhole: false })).rejects.toThrow(
      'a range of no input',
    )
    for (const { port1, port2 } of channels)
      [port1, port2].forEach((port) => {
        port.close()
      })
  })
})

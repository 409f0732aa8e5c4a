import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { Engine } from '../../../src/engine/engine'
import type { DroppedFile, FromEngine, Question, Replies } from '../../../src/engine/protocol'
import { MASK } from '../../../src/base/typed-password'
import type { Filter } from '../../../src/model/filter'
import type { LineGroup, LinesReply } from '../../../src/model/lines'
import { Analysis } from '../../../src/analysis/analysis'
import { NameKinds } from '../../../src/analysis/name-kinds'
import { SourceNetworks } from '../../../src/analysis/source-networks'
import { SourcePlaces } from '../../../src/analysis/source-places'
import { lineGroups } from '../../../src/engine/line-groups'
import { linesText } from '../../../src/engine/lines-text'
import { LogLines } from '../../../src/engine/log-lines'
import { localReader } from '../../../src/import/block-reader'
import { LogImport } from '../../../src/import/import-log'
import type { Watch } from '../../../src/import/read-back/read-file'
import { blocksOf } from '../../../src/import/read/line-stream'
import { blobInput } from '../../../src/import/read/log-input'
import { drawn } from '../import/picture'

/** Question 9: the lines behind the filter, had again from the dropped files. */

const QUIET: Watch = { signal: new AbortController().signal, onStreaming: () => undefined }
const LOG = drawn(`
  7 Connection from 192.0.2.7 port 70 on 198.51.100.1 port 22
  8 Invalid user bob from 192.0.2.8 port 80
  7 Failed password for root from 192.0.2.7 port 70 ssh2
  8 Failed password for invalid user bob from 192.0.2.8 port 80 ssh2
  7 Failed password for root from 192.0.2.7 port 70 ssh2
  9 Accepted password for marit from 192.0.2.9 port 90 ssh2
  6 Invalid user Summer2024! from 192.0.2.6 port 60`)
const LINES = LOG.trimEnd().split('\n')

type Refused = Extract<FromEngine, { type: 'refused' }>
type Ask<K extends Question['type']> = Omit<Extract<Question, { type: K }>, 'id' | 'type'>

class Talk {
  readonly heard: FromEngine[] = []
  readonly #waiting: (() => void)[] = []
  #id = 0
  readonly engine = new Engine(
    (message) => {
      this.heard.push(message)
      for (const wake of this.#waiting.splice(0)) wake()
    },
    () => 0,
  )

  async open(...files: readonly DroppedFile[]): Promise<void> {
    this.engine.handle({ type: 'open', generation: 1, files, year: null })
    await this.until((message) => message.type === 'summary' && message.status !== 'reading')
  }

  filter(filter: Filter): void {
    this.engine.handle({ type: 'filter', filter })
  }

  async ask<K extends Question['type']>(type: K, body: Ask<K>): Promise<Replies[K]> {
    const id = this.#id++
    this.engine.handle({ ...body, type, id } as unknown as Question)
    const isIts = (message: FromEngine) => (message.type === 'reply' || message.type === 'refused') && message.id === id
    const answer = await this.until(isIts)
    if (answer.type === 'refused') throw new Error(answer.message)
    if (answer.type !== 'reply') throw new Error('no reply')
    return answer.value as Replies[K]
  }

  lines(start = 0, end = 100, passwords = false): Promise<LinesReply> {
    return this.ask('lines', { start, end, passwords })
  }

  async until(fits: (message: FromEngine) => boolean): Promise<FromEngine | Refused> {
    for (;;) {
      const found = this.heard.find(fits)
      if (found !== undefined) return found
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
  }
}

function file(content: string | Uint8Array<ArrayBuffer>, name = 'auth.log'): DroppedFile {
  return { blob: new Blob([content]), name, modified: Date.UTC(2026, 2, 2) }
}

/** A blob that the browser refuses to read: its file has changed. */
function changeable(content: string) {
  const blob = new Blob([content])
  let hasChanged = false
  const refuse = () => Promise.reject(new DOMException('changed', 'NotReadableError'))
  const slice = blob.slice.bind(blob)
  blob.slice = (...range) => Object.assign(slice(...range), hasChanged ? { arrayBuffer: refuse } : {})
  return { file: { blob, name: 'auth.log', modified: 0 }, change: () => (hasChanged = true) }
}

function textOf({ lines }: LineGroup): string[] {
  return lines.map(({ parts }) => parts.map(({ text }) => text).join(''))
}

function numbersOf({ groups }: LinesReply): number[][] {
  return groups.map(({ lines }) => lines.map(({ number }) => number))
}

describe('lines', () => {
  it.each([
    ['a plain file', file(LOG)],
    ['a compressed one', file(new Uint8Array(gzipSync(LOG)))],
  ])('are those of each connection in log order, of %s', async (_, dropped) => {
    const talk = new Talk()
    await talk.open(dropped)
    const reply = await talk.lines(0, 100, true)
    expect(reply.total).toBe(4)
    expect(reply.files).toBe(1)
    expect(numbersOf(reply)).toEqual([[2, 4], [1, 3, 5], [6], [7]])
    expect(reply.groups.flatMap(textOf)).toEqual([2, 4, 1, 3, 5, 6, 7].map((number) => LINES[number - 1]))
    const tags = reply.groups.map(({ lines }) => lines.map(({ tag }) => tag?.outcome ?? ''))
    expect(reply.groups.map(({ isFirstOfFile }) => isFirstOfFile)).toEqual([true, false, false, false])
    expect(tags).toEqual([['hostile', ''], ['', 'hostile', 'hostile'], ['success'], ['hostile']])
  })

  it('are those of a window of connections, and of the filter', async () => {
    const talk = new Talk()
    await talk.open(file(LOG))
    expect(numbersOf(await talk.lines(1, 3))).toEqual([[1, 3, 5], [6]])
    talk.filter({ sources: { only: ['192.0.2.7'] } })
    const reply = await talk.lines()
    expect([reply.total, numbersOf(reply)]).toEqual([1, [[1, 3, 5]]])
  })

  it('say where a file begins', async () => {
    const talk = new Talk()
    const later = LOG.replaceAll('Mar  1', 'Mar  2').replaceAll('port ', 'port 1')
    await talk.open(file(LOG, 'auth.log.1'), file(later))
    const { groups, files } = await talk.lines(3, 5)
    expect(files).toBe(2)
    expect(groups.map((group) => [group.file, group.isFirstOfFile])).toEqual([
      ['auth.log.1', false],
      ['auth.log', true],
    ])
  })

  it('mask what looks like a typed password unless somebody asks, in copies too', async () => {
    const talk = new Talk()
    await talk.open(file(LOG))
    const masked = await talk.lines(3, 4)
    expect(masked.groups.flatMap(textOf)).toEqual([LINES[6]?.replace('Summer2024!', MASK)])
    expect(masked.hasMasked).toBe(true)
    expect((await talk.lines(3, 4, true)).groups.flatMap(textOf)).toEqual([LINES[6]])
    expect(await talk.ask('lines-text', { passwords: false })).toContain(MASK)
  })

  it('mask it too where nothing was read from a line', async () => {
    const talk = new Talk()
    await talk.open(
      file(drawn('6 Invalid user bob from 192.0.2.6 port 60\n6 a message of no form with Winter2023! in it')),
    )
    const { groups, hasMasked } = await talk.lines()
    expect(groups.flatMap(textOf)[1]).toMatch(new RegExp(`with ${MASK} in it$`))
    expect(hasMasked).toBe(true)
  })

  it('are apart for two sources that use the same port', async () => {
    const talk = new Talk()
    const both = [1, 2].map((n) => `${n} Failed password for root from 192.0.2.${n} port 60 ssh2`)
    await talk.open(file(drawn(both.join('\n'))))
    expect(numbersOf(await talk.lines())).toEqual([[1], [2]])
  })

  it('are copied each once, in the order of the log', async () => {
    const talk = new Talk()
    await talk.open(file(LOG))
    expect(await talk.ask('lines-text', { passwords: true })).toBe(LOG)
  })

  it('are refused as text where they are too many, each counted once', async () => {
    // Without a port each row is a connection by itself: both have both lines.
    const failure = 'pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=192.0.2.6'
    const input = blobInput(new Blob([drawn(`6 ${failure}  user=root\n6 ${failure}  user=bob`)]), 'auth.log', 0)
    const running = new LogImport([input], { year: null, zone: null, reference: null })
    await running.run(localReader([input]), 1, () => undefined, QUIET.signal)
    const log = running.log()
    const { sources, users } = log.table
    const known = { places: new SourcePlaces(sources, null), networks: new SourceNetworks(sources, null) }
    const analysis = new Analysis({ ...log, ...known, names: new NameKinds(users) }, {})
    const lines = new LogLines({ files: running.readFiles, names: [] }, blocksOf)
    expect((await lineGroups(lines, analysis, { start: 0, end: 9, passwords: true }, QUIET)).total).toBe(2)
    expect((await linesText(lines, analysis, true, QUIET, 2)).split('\n')).toHaveLength(3)
    await expect(linesText(lines, analysis, true, QUIET, 1)).rejects.toThrow('filter first')
  })

  it('let a newer question end the one before', async () => {
    const talk = new Talk()
    await talk.open(file(new Uint8Array(gzipSync(LOG))))
    const older = talk.lines()
    const newer = talk.lines(1, 2)
    await expect(older).rejects.toThrow('stopped')
    expect(numbersOf(await newer)).toEqual([[1, 3, 5]])
  })
})

describe('a file that has changed since', () => {
  it('is named, and its lines are back when it is chosen again', async () => {
    const talk = new Talk()
    const { file: dropped, change } = changeable(LOG)
    await talk.open(dropped)
    change()
    const { groups, changed } = await talk.lines()
    expect(changed).toEqual([{ dropped: 0, name: 'auth.log' }])
    expect(groups.map(({ problem }) => problem !== null)).toEqual([true, true, true, true])
    // It has grown since.
    await talk.ask('choose-again', { dropped: 0, file: file(`${LOG}${LINES[0] ?? ''}\n`, 'auth.log.1') })
    const reply = await talk.lines()
    expect([reply.changed, numbersOf(reply)]).toEqual([[], [[2, 4], [1, 3, 5], [6], [7]]])
  })

  it('is not taken for another file', async () => {
    const talk = new Talk()
    const { file: dropped, change } = changeable(LOG)
    await talk.open(dropped)
    change()
    const others = [LOG.replaceAll('192.0.2.8', '192.0.2.88'), LINES.slice(1).join('\n'), 'nothing']
    for (const other of others) {
      await expect(talk.ask('choose-again', { dropped: 0, file: file(other) })).rejects.toThrow('does not hold')
    }
    expect((await talk.lines()).changed).toHaveLength(1)
  })
})

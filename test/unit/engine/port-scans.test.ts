import { expect, it, vi } from 'vitest'
import { Engine } from '../../../src/engine/engine'
import type { FromEngine } from '../../../src/engine/protocol'
import { LogImport } from '../../../src/import/import-log'
import { NORMAL, TEXT } from '../import/nmap'
import { drawn } from '../import/picture'

/** Results of port scans that come before, with and after the log. */

const LOG = drawn('1 Failed password for root from 192.0.2.7 port 1 ssh2')
const file = (content: string, name: string) => ({ blob: new Blob([content]), name, modified: Date.UTC(2026, 2, 2) })
const [LOG_FILE, TEXT_FILE, NORMAL_FILE] = [file(LOG, 'auth.log'), file(TEXT, 'a.nmap'), file(NORMAL, 'b.nmap')]

class Talk {
  readonly heard: FromEngine[] = []
  readonly engine = new Engine(
    (message) => {
      this.heard.push(structuredClone(message))
    },
    () => 0,
  )

  /** Opens files and gives the last summary of them. */
  async open(generation: number, files: (typeof LOG_FILE)[], isMore: boolean) {
    this.engine.handle({ type: 'open', generation, files, year: null, isMore })
    return vi.waitFor(() => {
      const found = this.heard.find(
        (each) => each.type === 'summary' && each.generation === generation && each.status !== 'reading',
      )
      if (found?.type !== 'summary') throw new Error('not yet')
      return found
    })
  }
}

it('results that come later attach without the logs being read again', async () => {
  const runs = vi.spyOn(LogImport.prototype, 'run')
  const talk = new Talk()
  expect((await talk.open(1, [LOG_FILE], false)).summary.portScans).toBeNull()
  talk.engine.handle({ type: 'filter', filter: { countries: { not: ['NO'] } } })
  const { summary, status } = await talk.open(2, [LOG_FILE, TEXT_FILE], true)
  expect(status).toBe('done')
  expect(summary.totals.hostile).toBe(1)
  expect(summary.filter).toEqual({})
  expect(summary.portScans?.sources).toBe(1)
  expect(summary.files.map(({ name, note }) => [name, note])).toEqual([
    ['auth.log', null],
    ['a.nmap', 'nmap result: 1 host, which is among the sources.'],
  ])
  const third = await talk.open(3, [LOG_FILE, TEXT_FILE, NORMAL_FILE], true)
  expect(third.summary.files).toHaveLength(3)
  expect(runs).toHaveBeenCalledTimes(1)
  talk.engine.handle({ type: 'port-scan', id: 7, source: '192.0.2.7' })
  expect(talk.heard.at(-1)).toMatchObject({ type: 'reply', id: 7, value: { distance: 16 } })
})

it('with a log among the new files all are read', async () => {
  const runs = vi.spyOn(LogImport.prototype, 'run')
  runs.mockClear()
  const talk = new Talk()
  await talk.open(1, [LOG_FILE], false)
  const more = file(drawn('2 Failed password for root from 192.0.2.8 port 1 ssh2'), 'more.log')
  const { summary } = await talk.open(2, [LOG_FILE, TEXT_FILE, more], true)
  expect(summary.totals.hostile).toBe(2)
  expect(summary.portScans?.sources).toBe(1)
  expect(runs).toHaveBeenCalledTimes(2)
})

it('forgetting forgets them', async () => {
  const talk = new Talk()
  await talk.open(1, [TEXT_FILE, LOG_FILE], false)
  talk.engine.handle({ type: 'forget', generation: 2 })
  const { summary } = await talk.open(3, [LOG_FILE], false)
  expect(summary.portScans).toBeNull()
})

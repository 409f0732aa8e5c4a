import { expect, it } from 'vitest'
import { ReaderPool } from '../../../src/engine/reader-pool'
import { serveReaderOf, type StreamedInput } from '../../../src/engine/reader'
import { LogImport } from '../../../src/import/import-log'
import { utf8 } from '../import/entries'

const OPTIONS = { year: null, zone: null, reference: null }
/** Minutes at which the logs have their line: the oldest is dropped last. */
const MINUTES = Array.from({ length: 40 }, (_, i) => String(50 - i))

/** What happens to the logs of a drop. */
class Watch {
  readonly open = new Set<string>()
  readonly closedUnread: string[] = []

  /** A log of one line. */
  input(minute: string): StreamedInput {
    const bytes = utf8(`Mar  1 00:${minute}:00 heron sshd[${minute}]: Invalid user bob from 192.0.2.1 port 4711\n`)
    return {
      name: minute,
      size: bytes.length,
      modified: Date.UTC(2024, 2, 2),
      read: (start, end) => {
        this.open.add(minute)
        return Promise.resolve(bytes.slice(start, end))
      },
      close: () => {
        if (!this.open.delete(minute)) this.closedUnread.push(minute)
      },
    }
  }
}

/** Drops the logs on a pool of one reader; how many were open at most, and what was closed unread until the end. */
async function drop(pool: ReaderPool<Watch>, watch: Watch): Promise<{ most: number; closedUnread: readonly string[] }> {
  pool.setFiles([watch])
  // The engine looks into files too: with inputs of its own.
  const looked = MINUTES.map((minute) => new Watch().input(minute))
  const running = new LogImport(looked, OPTIONS)
  let most = 0
  const onBlock = () => {
    most = Math.max(most, watch.open.size)
  }
  await running.run(pool, pool.atOnce, onBlock, new AbortController().signal)
  expect(running.log().table.length).toBe(MINUTES.length)
  return { most, closedUnread: [...watch.closedUnread] }
}

it('has one file open at a time, and closes none that it has not read, drop after drop', async () => {
  const { port1, port2 } = new MessageChannel()
  const watches = [new Watch(), new Watch()]
  let drops = 0
  serveReaderOf<Watch>(port2, () => {
    const watch = watches[drops++]
    return MINUTES.map((minute) => (watch ?? new Watch()).input(minute))
  })
  const pool = new ReaderPool<Watch>([port1])
  for (const watch of watches) {
    const { most, closedUnread } = await drop(pool, watch)
    expect(most).toBeGreaterThan(0)
    expect(most).toBeLessThanOrEqual(2)
    expect(closedUnread).toEqual([])
  }
  port1.close()
})

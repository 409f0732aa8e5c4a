import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Bench, Group } from './group'
import type { LogName } from './logs'
import type { Figures, Row, Yardstick } from './row'

/**
 * Reading alone, in workers of a bare page (floor.html): what no page can fall below. The yardstick is the faster of
 * one and two workers that take slices; streams into one buffer are shown beside it, since they cost less.
 */
const PAGE = pathToFileURL(join(import.meta.dirname, 'floor.html')).href

type Way = 'slices' | 'stream' | 'lines' | 'gunzip'

interface FloorRow extends Row {
  readonly workers: number
  readonly way: Way
}

/** What the times of the page with plain logs are multiples of. */
export const FLOOR: Yardstick = { name: 'floor', keys: ['floor.slices.1', 'floor.slices.2'] }
/** The same for compressed ones. */
export const GUNZIP: Yardstick = { name: 'gunzip', keys: ['floor.gunzip'] }

function floorRow(key: string, label: string, workers: number, way: Way, yardstick = FLOOR): FloorRow {
  return { key, label, unit: 'duration', yardstick, workers, way }
}

const PLAIN: readonly FloorRow[] = [
  floorRow('floor.slices.1', 'read slices, 1 worker', 1, 'slices'),
  floorRow('floor.slices.2', 'read slices, 2 workers', 2, 'slices'),
  floorRow('floor.stream.1', 'read a stream, 1 worker', 1, 'stream'),
  floorRow('floor.stream.2', 'read streams, 2 workers', 2, 'stream'),
  floorRow('floor.lines.2', 'read slices and find lines, 2 workers', 2, 'lines'),
]
const GZIP: readonly FloorRow[] = [floorRow('floor.gunzip', 'decompress gzip and count bytes', 1, 'gunzip', GUNZIP)]

export const floor: Group = {
  name: 'floor',
  logs: ['rfc3164'],
  rows: PLAIN,
  measure: (bench) => measureFloor(bench, 'rfc3164', PLAIN),
}

export const gunzip: Group = {
  name: 'gunzip',
  logs: ['gzip'],
  rows: GZIP,
  measure: (bench) => measureFloor(bench, 'gzip', GZIP),
}

async function measureFloor(bench: Bench, name: LogName, rows: readonly FloorRow[]): Promise<Figures> {
  const log = bench.log(name)
  const page = await bench.browser.newPage()
  try {
    await page.goto(PAGE)
    await page.setInputFiles('[data-input=logs]', log.path)
    const figures: Record<string, number> = {}
    for (const { key, workers, way } of rows) {
      const call = `measure(${workers}, ${JSON.stringify(way)})`
      const { ms, found } = await page.evaluate<{ ms: number; found: number }>(call)
      const expected = { slices: log.bytes, stream: log.bytes, lines: log.truth.lines, gunzip: log.truth.bytes }[way]
      if (found !== expected) throw new Error(`${key} found ${found} where there are ${expected}`)
      figures[key] = ms
    }
    return figures
  } finally {
    await page.close()
  }
}

import { describe, expect, it } from 'vitest'
import type { AssumedFile } from '../../../src/model/answers'
import { NO_CHOICES, type TimeChoices } from '../../../src/model/time-choices'
import {
  EMPTY,
  type AppState,
  whenFiltered,
  whenNews,
  whenOpened,
  whenPlaced,
  whenReread,
} from '../../../src/state/app-state'
import { additionsTo, listOf } from '../../../src/state/file-set'
import { keptChoices, type KeptChoice, keptWithout, placeKept } from '../../../src/state/kept-choices'
import { Analysis } from '../../../src/analysis/analysis'
import { summarise } from '../../../src/analysis/summary'
import type { Summary } from '../../../src/model/summary'
import { dataOf } from '../analysis/made'

const assumed = (...names: readonly string[]): AssumedFile[] =>
  names.map((name) => ({ name, first: null, last: null, year: null, zone: null, isFloating: true, offsets: [] }))
const dropped = (name: string, text = 'x', modified = 1) => ({ name, blob: new Blob([text]), modified })
const zoneOf = (zone: string) => ({ year: null, zone })
const BERLIN = zoneOf('Europe/Berlin')

describe('files that are added', () => {
  it('are those with another name, size or time', () => {
    const set = [dropped('auth.log')]
    const files = [dropped('auth.log'), dropped('auth.log', 'xy'), dropped('auth.log', 'x', 2), dropped('auth.log.1')]
    const { added, known } = additionsTo(set, files)
    expect(added).toEqual(files.slice(1))
    expect(known).toEqual(files.slice(0, 1))
  })

  it('come once where they come twice at a time', () => {
    const { added, known } = additionsTo([], [dropped('a'), dropped('a')])
    expect([added.length, known.length]).toEqual([1, 1])
  })

  it('stand in the list behind the synthetic log', () => {
    expect(listOf([dropped('a', 'four')], true)).toEqual([
      { name: 'a synthetic log', size: 0 },
      { name: 'a', size: 4 },
    ])
    expect(listOf([dropped('a')], false)).toHaveLength(1)
  })
})

describe('choices of single files', () => {
  const choices: TimeChoices = { year: 2020, zone: null, files: new Map([[1, BERLIN]]) }

  /** Files as they are read, each with its place among the dropped ones. */
  const known = (...files: readonly (readonly [name: string, dropped: number])[]) => ({
    assumed: { files: assumed(...files.map(([name]) => name)) },
    origins: files.map(([, dropped]) => dropped),
  })
  const whereOf = (kept: readonly KeptChoice[], files: ReturnType<typeof known>) => [
    ...placeKept(NO_CHOICES, kept, files).choices.files.keys(),
  ]

  it('follow their files to other places', () => {
    const kept = keptChoices(choices, known(['a', 0], ['b', 1]))
    expect(whereOf(kept, known(['older', 2], ['a', 0], ['b', 1]))).toEqual([2])
  })

  it('follow a file whose name others have too, wherever it stands among them', () => {
    // Read in the order of their times, which is not that in which they were dropped.
    const kept = keptChoices(choices, known(['a', 1], ['a', 0]))
    expect(whereOf(kept, known(['a', 2], ['a', 1], ['a', 0]))).toEqual([2])
    const packed = keptChoices(choices, known(['logs.tar › a', 0], ['logs.tar › a', 0]))
    expect(whereOf(packed, known(['a', 1], ['logs.tar › a', 0], ['logs.tar › a', 0]))).toEqual([2])
  })

  it('go with a file that is removed, and to no other of its name', () => {
    const kept = keptChoices(choices, known(['a', 1], ['a', 0], ['a', 2]))
    expect(keptWithout(kept, 0)).toEqual([])
    expect(whereOf(keptWithout(kept, 1), known(['a', 0], ['a', 1]))).toEqual([0])
    const last = keptChoices({ ...choices, files: new Map([[2, BERLIN]]) }, known(['a', 1], ['a', 0], ['a', 2]))
    expect(whereOf(keptWithout(last, 0), known(['a', 0], ['a', 1]))).toEqual([1])
  })

  it('wait for files that are not there yet, and give way to what was chosen since', () => {
    const kept = keptChoices(choices, known(['a', 0], ['b', 1]))
    expect(placeKept(NO_CHOICES, kept, known(['a', 0]))).toEqual({ choices: NO_CHOICES, left: kept })
    const since = { ...NO_CHOICES, files: new Map([[0, zoneOf('Asia/Tokyo')]]) }
    expect(placeKept(since, kept, known(['b', 1]))).toEqual({ choices: since, left: [] })
  })
})

describe('a log that is read anew with other files', () => {
  const filter = { users: { only: ['bob'] } }
  const FILES = [{ name: 'a', size: 1 }]
  const others = (...files: typeof FILES) => ({ files, isSample: false, removed: null })
  const news = (summary: Summary, status: 'reading' | 'done') =>
    ({ type: 'summary', generation: 1, summary, filter: {}, status }) as const
  const made = async (): Promise<{ state: AppState; summary: Summary }> => {
    const data = await dataOf('1 +0 Invalid user bob from 192.0.2.7 port 1')
    const summary = { ...summarise(new Analysis(data, {}), null), complete: true }
    const opened = whenFiltered(whenOpened(EMPTY, FILES, false, 5), filter)
    return { state: whenNews(opened, news(summary, 'done')), summary }
  }

  it('keeps its filters and the way back, what was chosen of its times, and its figures until there are others', async () => {
    const { state, summary } = await made()
    const again = whenReread({ ...state, choices: { ...NO_CHOICES, year: 2012 } }, others(...FILES, ...FILES), 9)
    expect(again).toMatchObject({ phase: 'reading', filter, at: 1, startedAt: 5, readingSince: 9, isOld: true })
    expect([again.trail, again.summary, again.choices.year]).toEqual([state.trail, summary, 2012])
    expect(whenNews(again, news(summary, 'reading')).isOld).toBe(false)
  })

  it('shows no figures of the files before where it breaks off', async () => {
    const { state } = await made()
    const failed = whenNews(whenReread(state, others(...FILES), 9), {
      type: 'failed',
      generation: 1,
      message: 'Broken.',
    })
    expect(failed).toMatchObject({ phase: 'error', summary: null, isOld: false, failure: 'Broken.' })
    const lost = whenNews(whenReread(state, others(...FILES), 9), { type: 'lost', message: 'Ended.' })
    expect(lost).toMatchObject({ phase: 'error', summary: null, isLost: true })
  })

  it('gives choices back to files as they are found, and forgets the others at the end', async () => {
    const { state, summary } = await made()
    const of = (...names: string[]) => ({
      ...summary,
      origins: names.map((_, place) => place),
      assumed: { ...summary.assumed, files: assumed(...names) },
    })
    const chosen = {
      ...whenNews(state, news(of('a', 'b'), 'done')),
      choices: { ...NO_CHOICES, files: new Map([[0, BERLIN], [1, BERLIN]]) }, // prettier-ignore
    }
    const again = whenReread(chosen, others(...FILES), 9)
    expect([again.choices.files.size, again.kept.length]).toEqual([0, 2])
    // Old figures tell nothing of where files stand now.
    expect(whenPlaced(again)).toBe(again)
    const half = whenPlaced(whenNews(again, news(of('x', 'b'), 'reading')))
    expect([half.choices.files, half.kept.length]).toEqual([new Map([[1, BERLIN]]), 1])
    const whole = whenPlaced(whenNews(half, news(of('x', 'b'), 'done')))
    expect([whole.choices.files, whole.kept]).toEqual([new Map([[1, BERLIN]]), []])
  })
})

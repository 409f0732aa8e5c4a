import { describe, expect, it } from 'vitest'
import { Analysis } from '../../../src/analysis/analysis'
import { answerAll } from '../../../src/analysis/answers'
import { ALL_KEYS } from '../../../src/analysis/filter-keys'
import { type RowSink, SinkPass } from '../../../src/analysis/row-pass'
import type { LogData } from '../../../src/analysis/log-data'
import { dataOfRows, type Row } from './random-log'

const ROW: Row = {
  kind: 0,
  time: 1_772_236_800,
  source: '1.2.3.4',
  user: 'root',
  valid: 1,
  method: 'password',
  logHost: 'heron',
  count: 2,
  isHostile: true,
  isAmbiguous: false,
  foldFlags: 0,
}
const ROWS: readonly Row[] = [ROW, { ...ROW, source: 'b', user: 'bob', count: 1 }]

const NO_MEMORY = 'Array buffer allocation failed'

/** Counts rows; the first `failures` passes of all break off. */
class SeenRows implements RowSink {
  static failures = 0
  readonly keys = ALL_KEYS
  rows = 0

  take(_: number, { counted }: { readonly counted: Uint16Array }): void {
    if (SeenRows.failures-- > 0) throw new RangeError(NO_MEMORY)
    this.rows += counted.length
  }
}

/** Data a column of which can't be had once, at the nth time that somebody asks. */
function failingAt(data: LogData, nth: number): LogData {
  let asked = 0
  const table = Object.create(data.table, {
    count: {
      get() {
        if (++asked === nth) throw new RangeError(NO_MEMORY)
        return data.table.count
      },
    },
  }) as LogData['table']
  return { ...data, table }
}

describe('SinkPass', () => {
  const sinkOf = (data: LogData) => {
    const pass = new SinkPass(data, {})
    return { pass, sink: pass.sink('counted', ALL_KEYS, () => new SeenRows()) }
  }

  it('keeps what it has filled', () => {
    const data = dataOfRows(ROWS)
    const { pass, sink } = sinkOf(data)
    pass.run()
    expect(sink.rows).toBe(2)
    expect(sinkOf(data).sink).toBe(sink)
  })

  it('forgets what a pass that broke off left empty', () => {
    const data = dataOfRows(ROWS)
    SeenRows.failures = 1
    const { pass } = sinkOf(data)
    expect(() => {
      pass.run()
    }).toThrow(NO_MEMORY)
    const again = sinkOf(data)
    again.pass.run()
    expect(again.sink.rows).toBe(2)
  })

  it('forgets what was not filled since there was no room for what comes beside it', () => {
    const data = dataOfRows(ROWS)
    const { pass } = sinkOf(data)
    expect(() =>
      pass.sink('another', ALL_KEYS, () => {
        throw new RangeError(NO_MEMORY)
      }),
    ).toThrow(NO_MEMORY)
    const again = sinkOf(data)
    again.pass.run()
    expect(again.sink.rows).toBe(2)
  })
})

describe('Analysis', () => {
  it('answers right when it is asked again after it broke off anywhere', () => {
    const whole = answerAll(dataOfRows(ROWS), {})
    let broken = 0
    for (let nth = 1; nth <= 12; nth++) {
      const data = failingAt(dataOfRows(ROWS), nth)
      try {
        new Analysis(data, {}).answers()
      } catch {
        broken++
      }
      expect(new Analysis(data, {}).answers()).toEqual(whole)
    }
    expect(broken).toBeGreaterThan(2)
  })
})

import { describe, expect, it } from 'vitest'
import { Judge } from '../../../src/import/fold/hostile'
import { AttemptColumns } from '../../../src/model/attempt-columns'
import { FAILURE, HOSTILE, NO_OFFSET, SUCCESS } from '../../../src/model/attempt-table'
import { NO_STEP } from '../../../src/model/stretches'

/** What was forgiven once is judged again when more of the log is known. */

const OURS = 0
const OTHER = 1

function add(columns: AttemptColumns, kind: number, time: number): void {
  const row = columns.add()
  columns.kind[row] = kind
  columns.time[row] = time
  columns.source[row] = OURS
  columns.user[row] = 0
  columns.flags[row] = kind === FAILURE ? HOSTILE : 0
  columns.setCount(row, 1)
  columns.stretches.add(row, 0, NO_STEP, NO_OFFSET)
}

/** Which rows are hostile after another look. */
function hostile(columns: AttemptColumns, judge: Judge): boolean[] {
  judge.judge(columns)
  return [...columns.flags.subarray(0, columns.length)].map((flags) => (flags & HOSTILE) !== 0)
}

function slip(): AttemptColumns {
  const columns = new AttemptColumns()
  for (const time of [100, 110]) add(columns, FAILURE, time)
  add(columns, SUCCESS, 120)
  return columns
}

describe('a slip', () => {
  it('is forgiven, however often it is looked at', () => {
    const [columns, judge] = [slip(), new Judge()]
    for (let i = 0; i < 3; i++) expect(hostile(columns, judge)).toEqual([false, false, false])
  })

  it('is none any more where it turns out to be of another source', () => {
    const [columns, judge] = [slip(), new Judge()]
    hostile(columns, judge)
    columns.source[1] = OTHER
    expect(hostile(columns, judge)).toEqual([false, true, false])
  })

  it('is none any more where lines that came later tell of more tries before the log-in', () => {
    const [columns, judge] = [slip(), new Judge()]
    hostile(columns, judge)
    for (let i = 0; i < 5; i++) add(columns, FAILURE, 115)
    expect(hostile(columns, judge)).toEqual([true, true, false, true, true, true, true, true])
  })
})

import { expect, it } from 'vitest'
import { AttemptColumns } from '../../../src/model/attempt-columns'

it('counts have the room that they need, and keep what was there', () => {
  const columns = new AttemptColumns()
  const counts = [1, 255, 256, 65_535, 65_536, 2 ** 31 - 1, 0, 7]
  for (const count of counts) columns.setCount(columns.add(), count)
  expect([...columns.count.subarray(0, columns.length)]).toEqual(counts)
})

import { expect, it } from 'vitest'
import { Analysis } from '../../../src/analysis/analysis'
import { summarise } from '../../../src/analysis/summary'
import type { Filter } from '../../../src/model/filter'
import { withoutMasked } from '../../../src/state/masked-names'
import { dataOf } from '../analysis/made'

const SECRET = 'Correct4Horse!'
const ACCOUNT = 'Backup2Host!'

it('what looks like a typed password leaves a filter, but for accounts of the server', async () => {
  const log = [
    `1 +0 Invalid user ${SECRET} from 192.0.2.7 port 1`,
    `2 +9 Accepted password for ${ACCOUNT} from 192.0.2.8 port 2 ssh2`,
  ]
  const filter: Filter = { users: { only: [SECRET, ACCOUNT, 'root', null], not: [`${SECRET}!`] }, text: 'x' }
  const summary = summarise(new Analysis(await dataOf(log.join('\n')), filter), null)
  expect(withoutMasked(filter, summary)).toEqual({ users: { only: [ACCOUNT, 'root', null] }, text: 'x' })
  expect(withoutMasked(filter, null)).toEqual({ users: { only: ['root', null] }, text: 'x' })
  expect(withoutMasked({ users: { not: [SECRET] } }, summary)).toEqual({})
  const open: Filter = { users: { only: ['root'] } }
  expect(withoutMasked(open, summary)).toBe(open)
})

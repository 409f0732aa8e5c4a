import { describe, expect, it } from 'vitest'
import { DEFAULT_ACCOUNTS } from '../../../src/analysis/known-names/default-accounts'
import { FIRST_NAMES } from '../../../src/analysis/known-names/first-names'
import { ROLE_ACCOUNTS } from '../../../src/analysis/known-names/role-accounts'
import { SERVICE_ACCOUNTS } from '../../../src/analysis/known-names/service-accounts'
import { lengthOf, lookOf } from '../../../src/analysis/name-looks'
import { looksLikePassword } from '../../../src/base/typed-password'

const LISTS = [SERVICE_ACCOUNTS, DEFAULT_ACCOUNTS, ROLE_ACCOUNTS, FIRST_NAMES]

describe('what a name looks like', () => {
  it.each([
    ['www-data', 'service'],
    ['postgres', 'service'],
    ['git', 'service'],
    ['ubnt', 'default'],
    ['ec2-user', 'default'],
    ['pi', 'default'],
    ['test', 'role'],
    ['maria', 'first-name'],
    ['wei', 'first-name'],
    ['xq', 'two-letters'],
    ['x', 'other'],
    ['q7', 'other'],
    ['', 'other'],
    ['heron-build', 'other'],
  ])('%s: %s', (name, look) => {
    expect(lookOf(name)).toBe(look)
  })

  it('is the same in capitals and with a number behind', () => {
    for (const name of ['Postgres', 'POSTGRES', 'postgres1', 'postgres01', 'Postgres2019']) {
      expect(lookOf(name)).toBe('service')
    }
    expect(lookOf('postgres12345')).toBe('other')
    expect(lookOf('pm2')).toBe('service')
  })

  it('is one of the lists alone: none has a name of another, and each is reached as it stands', () => {
    const all = LISTS.flatMap((list) => [...list])
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([])
    expect(all.filter((name) => name !== name.toLowerCase() || name.length > 32 || looksLikePassword(name))).toEqual([])
    expect([...FIRST_NAMES].filter((name) => lookOf(name) !== 'first-name')).toEqual([])
  })
})

describe('the length of a name', () => {
  it('is in characters as the client gave them, the long ones alike', () => {
    expect(lengthOf('')).toBe(0)
    expect(lengthOf('root')).toBe(4)
    expect(lengthOf('jos\\303\\251')).toBe(4)
    expect(lengthOf('😀😀')).toBe(2)
    expect(lengthOf('a'.repeat(16))).toBe(16)
    expect(lengthOf('a'.repeat(17))).toBe(17)
    expect(lengthOf('a'.repeat(5000))).toBe(17)
  })
})

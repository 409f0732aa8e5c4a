import { describe, expect, it } from 'vitest'
import { NO_FILTER } from '../../../src/model/filter'
import { dataOf } from '../analysis/made'
import { attemptsOf, dataOfFiles, written } from './attempt-files'
import { bytesInput } from '../import/picture'

const lines = (bytes: Uint8Array) =>
  new TextDecoder()
    .decode(bytes)
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))

const DATA = await dataOf(`
  1 Failed password for invalid user bob from 1.2.3.4 port 99 ssh2
  2 Accepted publickey for marit from a.example.net port 98 ssh2
  3 Did not receive identification string from 2001:db8::7`)

describe('attempts with names of the Elastic Common Schema', () => {
  it('say what ECS has names for under these, and the rest under our own', () => {
    expect(lines(written(attemptsOf(DATA), 'ecs'))).toEqual([
      {
        '@timestamp': '2026-03-01T00:00:00',
        ecs: { version: '8.11.0' },
        event: {
          kind: 'event',
          category: ['authentication'],
          type: ['start'],
          action: 'ssh_login',
          outcome: 'failure',
        },
        source: { address: '1.2.3.4', ip: '1.2.3.4', port: 99, geo: { country_iso_code: 'NO' } },
        user: { name: 'bob' },
        host: { hostname: 'heron' },
        network: { protocol: 'ssh' },
        log: { file: { path: 'auth.log' } },
        sshscope: {
          ...{ outcome: 'hostile', tries: 1, valid: false, method: 'password', certain: true, ambiguous: false },
          ...{ zone_known: false, line: 1 },
        },
      },
      expect.objectContaining({
        event: expect.objectContaining({ outcome: 'success', action: 'ssh_login' }) as unknown,
        source: { address: 'a.example.net', domain: 'a.example.net', port: 98 },
      }),
      expect.objectContaining({
        event: {
          ...{ kind: 'event', category: ['network'], type: ['connection'], action: 'ssh_scan', outcome: 'unknown' },
        },
        source: { address: '2001:db8::7', ip: '2001:db8::7' },
        sshscope: { outcome: 'scan', tries: 1, ambiguous: false, zone_known: false, line: 3 },
      }),
    ])
  })

  it('name the zone where the log has one', async () => {
    const line = '2026-03-01T00:00:10-04:30 heron sshd[2]: Failed password for root from 1.2.3.4 port 2 ssh2\n'
    const data = await dataOfFiles(bytesInput(new TextEncoder().encode(line)))
    const [event] = lines(written(attemptsOf(data), 'ecs'))
    expect(event).toMatchObject({ '@timestamp': '2026-03-01T00:00:10-04:30', event: { timezone: '-04:30' } })
  })
})

it('what looks like a typed password is masked in every file of attempts, unless it is asked for', async () => {
  const data = await dataOf('1 Failed password for invalid user Pa55!word from 1.2.3.4 port 9 ssh2')
  const usersOf = (passwords: boolean) => attemptsOf(data, NO_FILTER, passwords).map(({ user }) => user)
  expect([usersOf(false), usersOf(true)]).toEqual([['p•••••••'], ['Pa55!word']])
})

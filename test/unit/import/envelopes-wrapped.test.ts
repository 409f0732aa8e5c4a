import { describe, expect, it } from 'vitest'
import { entryOf } from './entries'

/** Lines of a known form behind what another program put before them. */

const FAILED = 'Failed password for root from 203.0.113.9 port 1 ssh2'
const LINE = `Mar  1 00:07:21 heron sshd[71]: ${FAILED}`
const ENTRY = `--03-01T00:07:21 | heron | sshd[71] | ${FAILED}`

describe('a container’s time stamp', () => {
  const STAMP = '2026-02-28T23:07:21.123456789Z'
  const STAMPED = 'time stamped: 2026-02-28T23:07:21.123456Z'
  it.each([
    [
      'docker logs -t, a line with a time of its own, without a year',
      `${STAMP} ${LINE}`,
      `${STAMPED} | heron | sshd[71] | ${FAILED}`,
    ],
    [
      'docker logs -t, a line with a whole time',
      `${STAMP} 2026-03-01T00:07:21+01:00 heron sshd[71]: ${FAILED}`,
      `time stamped: 2026-03-01T00:07:21+01:00 | heron | sshd[71] | ${FAILED}`,
    ],
    ['docker logs -t, sshd -e', `${STAMP} ${FAILED}`, `${STAMPED} | - | sshd | ${FAILED}`],
    ['CRI', `${STAMP} stderr F ${FAILED}`, `${STAMPED} | - | sshd | ${FAILED}`],
    ['CRI, part of a line', `${STAMP} stdout P ${LINE}`, `${STAMPED} | heron | sshd[71] | ${FAILED}`],
    [
      'sshd’s own words with a colon',
      `${STAMP} error: PAM: Authentication failure for root from 203.0.113.9`,
      `${STAMPED} | - | sshd | error: PAM: Authentication failure for root from 203.0.113.9`,
    ],
    [
      'banner exchange',
      `${STAMP} banner exchange: Connection from 203.0.113.9 port 1: invalid format`,
      `${STAMPED} | - | sshd | banner exchange: Connection from 203.0.113.9 port 1: invalid format`,
    ],
    ['no tag behind the stream', `${STAMP} stdout is a word`, `${STAMPED} | - | - | stdout is a word`],
    ['another program', `${STAMP} GET /index.html`, `${STAMPED} | - | - | GET /index.html`],
    [
      'a name made to look like RFC 5424',
      `${STAMP} Invalid user a - - from 203.0.113.9 port 1`,
      `${STAMPED} | - | sshd | Invalid user a - - from 203.0.113.9 port 1`,
    ],
  ])('%s', (_name, line, entry) => {
    expect(entryOf(line)).toBe(entry)
  })
})

describe('a container’s name', () => {
  it.each([
    ['compose', `sshd-1  | ${LINE}`, ENTRY],
    ['compose, in colour', `\u001b[36msshd-1  |\u001b[0m ${LINE}`, ENTRY],
    ['compose, sshd -e', `sshd-1  | ${FAILED}`, `no time | - | sshd | ${FAILED}`],
    ['kubectl', `[pod/sshd-0/sshd] ${LINE}`, ENTRY],
    ['compose -t', `sshd-1  | 2026-02-28T23:07:21Z ${FAILED}`, `2026-02-28T23:07:21Z | - | sshd | ${FAILED}`],
  ])('%s', (_name, line, entry) => {
    expect(entryOf(line)).toBe(`container: ${entry}`)
  })
})

describe('grep', () => {
  it.each([
    [`/var/log/auth.log.1:${LINE}`, ENTRY],
    [`auth.log:17:${LINE}`, ENTRY],
    [`17:${LINE}`, ENTRY],
    [`auth-log-16-${LINE}`, ENTRY],
    [`16-${LINE}`, ENTRY],
    [`./auth.log:2026-03-01T00:07:21Z heron sshd[71]: x`, '2026-03-01T00:07:21Z | heron | sshd[71] | x'],
    [`pod.log:3:sshd-1  | ${LINE}`, ENTRY],
  ])('%s', (line, entry) => {
    expect(entryOf(line)).toBe(`grep: ${entry}`)
  })

  it.each([
    `notes: ${LINE}`,
    `a b.log:${LINE}`,
    `pasted:${FAILED}`,
    `a:b:c:d:e:f:g:h:i:j:${LINE}`,
    `a:b.log:sshd-1  | x:y | ${LINE}`,
  ])('is not: %s', (line) => {
    expect(entryOf(line)).toBe('unreadable')
  })
})

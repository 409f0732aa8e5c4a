import { describe, expect, it } from 'vitest'
import { entryOf } from './entries'

/** Logs of systems that are neither syslog nor journald: macOS, Windows, dropbear in a container. */

describe('macOS', () => {
  const utc1 = 'macOS log: 2026-03-01T00:07:21.123456+01:00'
  it.each([
    [
      'default',
      '2026-03-01 00:07:21.123456+0100 0x1a2b     Default     0x0                  123    0    sshd: Failed x',
      `${utc1} | - | sshd[123] | Failed x`,
    ],
    [
      'default, with library and subsystem',
      '2026-03-01 00:07:21.123456+0100 0x1a2b     Error       0x0                  123    0    sshd-session: (libpam.2.dylib) [com.apple.pam:a] x',
      `${utc1} | - | sshd-session[123] | x`,
    ],
    ['syslog', '2026-03-01 00:07:21.123456+0100  heron sshd[123]: Failed x', `${utc1} | heron | sshd[123] | Failed x`],
    [
      'syslog, with library',
      '2026-03-01 00:07:21.123456+0100  localhost sshd[123]: (libpam.2.dylib) x',
      `${utc1} | localhost | sshd[123] | x`,
    ],
    [
      'syslog, a program with a blank',
      '2026-03-01 00:07:21.123456+0100  localhost Google Chrome[123]: x',
      `${utc1} | localhost | Google Chrome[123] | x`,
    ],
    [
      'compact',
      '2026-03-01 00:07:21.123 Df sshd[123:1a2b] [com.apple.a:b] x',
      'macOS log: 2026-03-01T00:07:21.123000 | - | sshd[123] | x',
    ],
    [
      'compact, an error',
      '2026-03-01 00:07:21.123 E  sshd[123:1a2b] x',
      'macOS log: 2026-03-01T00:07:21.123000 | - | sshd[123] | x',
    ],
    [
      'header',
      'Timestamp                       (process)[PID]    ',
      'note: no time | - | - | Timestamp                       (process)[PID]    ',
    ],
    [
      'Apple System Log',
      '[Time 2006.12.28 15:53:55 UTC] [Facility auth] [Sender sshd] [PID 483] [Message error: x] [Level 3] [UID -2] [GID -2] [Host heron]',
      'Apple System Log: 2006-12-28T15:53:55Z | - | sshd[483] | error: x',
    ],
    [
      'Apple System Log, brackets in the message',
      '[Time 2006.12.28 15:53:55 UTC] [Facility auth] [Host heron] [Sender sshd] [PID 483] [Message for [x] [Level 3] from] [Level 3] [UID -2]',
      'Apple System Log: 2006-12-28T15:53:55Z | heron | sshd[483] | for [x] [Level 3] from',
    ],
  ])('%s', (_style, line, entry) => {
    expect(entryOf(line)).toBe(entry)
  })
})

describe('Windows', () => {
  it.each([
    ['9332 2026-03-01 00:07:21.123 Failed x', '2026-03-01T00:07:21.123000 | - | sshd[9332] | Failed x'],
    ['9332 00:07:21:123 Failed x', 'no time | - | sshd[9332] | Failed x'],
    ['9332 00:07:21 123 Failed x', 'no time | - | sshd[9332] | Failed x'],
  ])('%s', (line, entry) => {
    expect(entryOf(line)).toBe(`Windows sshd.log: ${entry}`)
  })

  it.each([
    '9332 2026-03-01 00:07:21',
    '9332 2026-03-01T00:07:21.123 x',
    '9332 words',
    '9332 00:07:21 x23 words',
    '9332 00:07:21 1x3 words',
    '99999999999 00:07:21 123 x',
  ])('is not: %s', (line) => {
    expect(entryOf(line)).toBe('unreadable')
  })
})

it('dropbear in the foreground', () => {
  expect(entryOf('[71] Mar 01 00:07:21 Exit before auth: x')).toBe(
    'dropbear stderr: --03-01T00:07:21 | - | dropbear[71] | Exit before auth: x',
  )
})

describe('Papertrail', () => {
  const line = (fields: readonly string[]) => fields.join('\t')
  const FIELDS = ['42', '2026-03-01 00:07:21 +0100', '2026-03-01 00:07:23 +0100', '7', 'heron', '198.51.100.2']
  const words = 'Papertrail archive: 2026-03-01T00:07:21+01:00 | heron'

  it.each([
    ['sshd', `${words} | sshd | Failed\tx`],
    ['sshd[71]', `${words} | sshd[71] | Failed\tx`],
    ['app/web.1', `${words} | app/web.1 | Failed\tx`],
    ['', `${words} | - | Failed\tx`],
  ])('a line of %s', (program, entry) => {
    expect(entryOf(line([...FIELDS, 'Auth', 'Info', program, 'Failed\tx']))).toBe(entry)
  })

  it('with the time in ISO 8601', () => {
    const times = ['42', '2026-03-01T00:07:21Z', '2026-03-01T00:07:23Z', ...FIELDS.slice(3), 'Auth', 'Info', 'sshd', '']
    expect(entryOf(line(times))).toBe('Papertrail archive: 2026-03-01T00:07:21Z | heron | sshd | -')
  })

  it.each([
    line([...FIELDS, 'Auth', 'Info', 'sshd']),
    line(['x42', ...FIELDS.slice(1), 'Auth', 'Info', 'sshd', 'x']),
    line(['42', 'yesterday', ...FIELDS.slice(2), 'Auth', 'Info', 'sshd', 'x']),
  ])('is not: %s', (text) => {
    expect(entryOf(text)).toBe('unreadable')
  })
})

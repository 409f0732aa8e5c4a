import { describe, expect, it } from 'vitest'
import { entryOf, utf8 } from './entries'

/** docs/counting.md section 2: lines that begin with an ISO 8601 time, and RFC 5424. */

describe('RFC 3339', () => {
  const rest = 'heron sshd-session[71]: Failed x'
  it.each([
    ['2026-03-01T00:07:21+01:00', '2026-03-01T00:07:21+01:00'],
    ['2026-03-01T00:07:21.123456+01:00', '2026-03-01T00:07:21.123456+01:00'],
    ['2026-03-01T00:07:21.123456789Z', '2026-03-01T00:07:21.123456Z'],
    ['2026-03-01T00:07:21,123-0330', '2026-03-01T00:07:21.123000-03:30'],
    ['2026-03-01T00:07:21+01', '2026-03-01T00:07:21+01:00'],
    ['2026-03-01T00:07:21', '2026-03-01T00:07:21'],
    ['2026-03-01 00:07:21', '2026-03-01T00:07:21'],
    ['2024-02-29 00:07:21', '2024-02-29T00:07:21'],
    ['<38>2026-03-01T00:07:21Z', '2026-03-01T00:07:21Z'],
  ])('%s', (time, iso) => {
    expect(entryOf(`${time} ${rest}`)).toBe(`rfc3339: ${iso} | heron | sshd-session[71] | Failed x`)
  })

  it.each([
    ['sshd[71]: x', '- | sshd[71] | x'],
    ['heron auth.info sshd[71]: x', 'heron | sshd[71] | x'],
    ['heron last message repeated 3 times', 'heron | last | message repeated 3 times'],
    [
      'heron sshd@1-192.0.2.1:22-198.51.100.7:51514.service[71]: x',
      'heron | sshd@1-192.0.2.1:22-198.51.100.7:51514.service[71] | x',
    ],
  ])('with %s', (head, entry) => {
    expect(entryOf(`2026-03-01T00:07:21Z ${head}`)).toBe(`rfc3339: 2026-03-01T00:07:21Z | ${entry}`)
  })

  it.each([
    '2026-02-29T00:07:21',
    '2026-13-01T00:07:21',
    '2026-03-01T00:07',
    '2026-03-01X00:07:21',
    '1969-03-01T00:07:21',
  ])('is not: %s', (time) => {
    expect(entryOf(`${time} ${rest}`)).toBe('unreadable')
  })
})

describe('RFC 5424', () => {
  it.each([
    [
      '<38>1 2026-03-01T00:07:21.123Z heron sshd 71 - - Failed x',
      '2026-03-01T00:07:21.123000Z | heron | sshd[71] | Failed x',
    ],
    [
      '1 2026-03-01T00:07:21.123Z heron sshd 71 - - Failed x',
      '2026-03-01T00:07:21.123000Z | heron | sshd[71] | Failed x',
    ],
    ['2026-03-01T00:07:21+01:00 heron sshd 71 - - Failed x', '2026-03-01T00:07:21+01:00 | heron | sshd[71] | Failed x'],
    ['<38>1 2026-03-01T00:07:21Z heron sshd-auth 71 ID47 - x', '2026-03-01T00:07:21Z | heron | sshd-auth[71] | x'],
    ['<38>1 - - - - - - x', 'no time | - | - | x'],
    ['<38>1 2026-03-01T00:07:21Z heron sshd - - - x', '2026-03-01T00:07:21Z | heron | sshd | x'],
    ['<38>1 2026-03-01T00:07:21Z heron dropbear 71 - -', '2026-03-01T00:07:21Z | heron | dropbear[71] | -'],
    ['<38>1 2026-03-01T00:07:21Z heron sshd 71 - [a@1 b="c"] x', '2026-03-01T00:07:21Z | heron | sshd[71] | x'],
    [
      String.raw`<38>1 2026-03-01T00:07:21Z heron sshd 71 - [a b="\"] - y\]\\"][c d="]"] x`,
      '2026-03-01T00:07:21Z | heron | sshd[71] | x',
    ],
    [
      '<38>1 2026-03-01T00:07:21Z heron sshd 71 - - \uFEFFFailed x',
      '2026-03-01T00:07:21Z | heron | sshd[71] | Failed x',
    ],
    ['<38>1 2026-03-01T00:07:21Z heron sshd 2147483647 - - x', '2026-03-01T00:07:21Z | heron | sshd[2147483647] | x'],
    ['<38>1 2026-03-01T00:07:21Z heron sshd 4294967295 - - x', '2026-03-01T00:07:21Z | heron | sshd | x'],
    [
      "<38>1 2026-03-01T00:07:21Z heron sshd - - - Last message 'Failed x' repeated 2 times, suppressed by syslog-ng on heron",
      '2026-03-01T00:07:21Z | heron | last | message repeated 2 times',
    ],
    ['<38>1 2026-03-01T00:07:21Z heron sshd 71 - -  x', '2026-03-01T00:07:21Z | heron | sshd[71] | x'],
  ])('%s', (line, entry) => {
    expect(entryOf(line)).toBe(`rfc5424: ${entry}`)
  })

  it.each([
    '1 - heron sshd 71 - - x',
    '<38>1 2026-03-01T00:07:21Z heron sshd 71 - [a b="c" x',
    '<38>1 2026-03-01T00:07:21Z heron sshd 71 - x',
    '<38>1 2026-03-01T00:07:21Z heron sshd 71',
    '<38>2 2026-03-01T00:07:21Z heron sshd 71 - - x',
  ])('is not: %s', (line) => {
    expect(entryOf(line)).toBe('unreadable')
  })

  it('reads no further than the line', () => {
    const bytes = utf8('<38>1 2026-03-01T00:07:21Z heron sshd 71 - - x')
    for (let end = 0; end < bytes.length; end++) expect(() => entryOf(bytes.slice(0, end))).not.toThrow()
  })
})

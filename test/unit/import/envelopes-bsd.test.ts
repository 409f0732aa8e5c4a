import { describe, expect, it } from 'vitest'
import { entryOf } from './entries'

/** docs/counting.md section 2: the classic syslog line as all those programs write it. */

describe('RFC 3164', () => {
  it.each([
    ['Feb 25 00:07:21 heron sshd[71]: Failed x', '--02-25T00:07:21 | heron | sshd[71] | Failed x'],
    ['Dec  2 11:45:59 heron sshd[71]: Failed x', '--12-02T11:45:59 | heron | sshd[71] | Failed x'],
    ['Dec 2 11:45:59 heron sshd[71]: Failed x', '--12-02T11:45:59 | heron | sshd[71] | Failed x'],
    ['Feb 29 00:07:21 heron sshd: Failed x', '--02-29T00:07:21 | heron | sshd | Failed x'],
    ['Feb 25 00:07:21 heron.example.org sshd[71]: x', '--02-25T00:07:21 | heron.example.org | sshd[71] | x'],
    ['Feb 25 00:07:21 192.0.2.7 sshd[71]: x', '--02-25T00:07:21 | 192.0.2.7 | sshd[71] | x'],
    ['Feb 25 00:07:21 2001:db8:: sshd[71]: x', '--02-25T00:07:21 | 2001:db8:: | sshd[71] | x'],
    ['Feb 25 00:07:21 sshd[71]: Failed x', '--02-25T00:07:21 | - | sshd[71] | Failed x'],
    ['Feb 25 00:07:21 sshd: Failed x', '--02-25T00:07:21 | - | sshd | Failed x'],
    ['Feb 25 00:07:21 heron sshd[71] Failed x', '--02-25T00:07:21 | heron | sshd[71] | Failed x'],
    ['Feb 25 00:07:21 heron sshd[71]: ', '--02-25T00:07:21 | heron | sshd[71] | -'],
    ['Feb 25 00:07:21 heron sshd[71]:', '--02-25T00:07:21 | heron | sshd[71] | -'],
    ['Feb 25 00:07:21 heron sshd[71]:x', '--02-25T00:07:21 | heron | sshd[71] | x'],
    ['Feb 25 00:07:21 heron sshd[main]: x', '--02-25T00:07:21 | heron | sshd | x'],
    ['Feb 25 00:07:21 heron sshd:x', '--02-25T00:07:21 | heron | sshd | x'],
    ['Feb 25 00:07:21 heron sshd[71]x: y', '--02-25T00:07:21 | heron | sshd[71]x | y'],
    ['Feb 25 00:07:21 heron su:x y', '--02-25T00:07:21 | heron | su:x | y'],
    ['Feb 25 00:07:21 heron sshd[71]:  x', '--02-25T00:07:21 | heron | sshd[71] | x'],
    ['Feb 25 00:07:21 heron /usr/sbin/sshd[71]: x', '--02-25T00:07:21 | heron | /usr/sbin/sshd[71] | x'],
    ['Feb 25 00:07:21 heron sshd(pam_unix)[71]: x', '--02-25T00:07:21 | heron | sshd(pam_unix)[71] | x'],
    ['Feb 25 00:07:21 heron sshd[99999999999]: x', '--02-25T00:07:21 | heron | sshd | x'],
    ['Feb 25 23:59:60 heron sshd[71]: x', '--02-26T00:00:00 | heron | sshd[71] | x'],
  ])('%s', (line, entry) => {
    expect(entryOf(line)).toBe(`rfc3164: ${entry}`)
  })

  it.each([
    ['<38>Feb 25 00:07:21 heron sshd[71]: x', '--02-25T00:07:21 | heron | sshd[71] | x'],
    ['<38> Feb 25 00:07:21 heron sshd[71]: x', '--02-25T00:07:21 | heron | sshd[71] | x'],
    ['<4.6>Feb 25 00:07:21 heron sshd[71]: x', '--02-25T00:07:21 | heron | sshd[71] | x'],
    ['Feb 25 00:07:21 <4.6> heron sshd[71]: x', '--02-25T00:07:21 | heron | sshd[71] | x'],
    ['Feb 25 00:07:21 <auth.info> heron sshd[71]: x', '--02-25T00:07:21 | heron | sshd[71] | x'],
    ['Feb 25 00:07:21 heron <4.6> sshd[71]: x', '--02-25T00:07:21 | heron | sshd[71] | x'],
    ['Feb 25 00:07:21 heron auth.info sshd[71]: x', '--02-25T00:07:21 | heron | sshd[71] | x'],
    ['Feb 25 00:07:21 heron auth|security:info sshd[71]: x', '--02-25T00:07:21 | heron | sshd[71] | x'],
    ['Sun Mar  1 00:07:21 2026 authpriv.warn dropbear[71]: x', '2026-03-01T00:07:21 | - | dropbear[71] | x'],
  ])('with a priority, or facility and level: %s', (line, entry) => {
    expect(entryOf(line)).toBe(`rfc3164: ${entry}`)
  })

  it.each([
    ['Feb 25 2019 00:07:21 heron sshd[71]: x', '2019-02-25T00:07:21 | heron | sshd[71] | x'],
    ['2019 Feb 25 00:07:21 heron sshd[71]: x', '2019-02-25T00:07:21 | heron | sshd[71] | x'],
    ['Thu Feb 20 2025 19:29:19 heron sshd[71]: x', '2025-02-20T19:29:19 | heron | sshd[71] | x'],
    ['Mon Feb 25 00:07:21 heron sshd[71]: x', '--02-25T00:07:21 | heron | sshd[71] | x'],
    ['Mon, Feb 25 00:07:21 heron sshd[71]: x', '--02-25T00:07:21 | heron | sshd[71] | x'],
    ['Mon Feb 25 00:07:21 2019 heron sshd[71]: x', '2019-02-25T00:07:21 | heron | sshd[71] | x'],
    ['Feb 25 00:07:21 2019 heron sshd[71]: x', '2019-02-25T00:07:21 | heron | sshd[71] | x'],
    ['Feb 29 2024 00:07:21 heron sshd[71]: x', '2024-02-29T00:07:21 | heron | sshd[71] | x'],
    ['Feb 25 00:07:21.123456 heron sshd[71]: x', '--02-25T00:07:21.123456 | heron | sshd[71] | x'],
    ['Feb 25 00:07:21,5 heron sshd[71]: x', '--02-25T00:07:21.500000 | heron | sshd[71] | x'],
    ['Feb 25 00:07:21 UTC heron sshd[71]: x', '--02-25T00:07:21Z | heron | sshd[71] | x'],
    ['Feb 25 00:07:21 CEST heron sshd[71]: x', '--02-25T00:07:21+02:00 | heron | sshd[71] | x'],
    ['Feb 25 00:07:21 IST heron sshd[71]: x', '--02-25T00:07:21 | heron | sshd[71] | x'],
    ['Feb 25 00:07:21 UTC sshd[71]: x', '--02-25T00:07:21 | UTC | sshd[71] | x'],
  ])('with a year, a weekday, a fraction or a zone: %s', (line, entry) => {
    expect(entryOf(line)).toBe(`rfc3164: ${entry}`)
  })

  it.each([
    ['Mär 01 00:07:21', '--03-01'],
    ['févr. 25 00:07:21', '--02-25'],
    ['août 5 00:07:21', '--08-05'],
    ['ene 25 00:07:21', '--01-25'],
    ['giu 25 00:07:21', '--06-25'],
    ['out 25 00:07:21', '--10-25'],
    ['mrt 25 00:07:21', '--03-25'],
    ['maj 25 00:07:21', '--05-25'],
    ['des. 25 00:07:21', '--12-25'],
    ['paź 25 00:07:21', '--10-25'],
    ['čec 25 00:07:21', '--07-25'],
    ['мар 25 00:07:21', '--03-25'],
    [' 3月 25 00:07:21', '--03-25'],
    ['12월 25 00:07:21', '--12-25'],
  ])('in another locale: %s', (time, date) => {
    expect(entryOf(`${time} heron sshd[71]: x`)).toBe(`rfc3164: ${date}T00:07:21 | heron | sshd[71] | x`)
  })

  it.each([
    [
      'Mar 29 05:59:23 heron sshd[71]: [ID 800047 auth.info] Failed none for x',
      '--03-29T05:59:23 | heron | sshd[71] | Failed none for x',
    ],
    [
      'Feb 25 00:07:21 heron last message repeated 3 times',
      '--02-25T00:07:21 | heron | last | message repeated 3 times',
    ],
    [
      'Feb 25 00:07:21 heron syslogd: last message repeated 3 times',
      '--02-25T00:07:21 | heron | last | message repeated 3 times',
    ],
    ['Feb 25 00:07:21 relay Message forwarded from heron: sshd[71]: x', '--02-25T00:07:21 | heron | sshd[71] | x'],
    ['Feb 25 00:07:21 relay Forwarded from heron: sshd[71]: x', '--02-25T00:07:21 | heron | sshd[71] | x'],
    ['Feb 25 00:07:21 [sshd]: User x', '--02-25T00:07:21 | - | sshd | User x'],
    ['Feb 25 00:07:21 [sshd] User x', '--02-25T00:07:21 | - | sshd | User x'],
    ['Feb 25 00:07:21 heron [sshd]: User x', '--02-25T00:07:21 | heron | sshd | User x'],
    ['Feb 25 00:07:21\theron\tsshd[71]: x', '--02-25T00:07:21 | heron | sshd[71] | x'],
    ['Feb 25 00:07:21 heron\tsshd[71]: x', '--02-25T00:07:21 | heron | sshd[71] | x'],
    ['Feb 25 00:07:21 heron syslogd 1.5.0: restart.', '--02-25T00:07:21 | heron | syslogd | 1.5.0: restart.'],
    ['Feb 25 00:07:21 heron -- MARK --', '--02-25T00:07:21 | heron | -- | MARK --'],
    ['Feb 25 00:07:21 kernel: usb 1-1: new', '--02-25T00:07:21 | - | kernel | usb 1-1: new'],
  ])('as systems write it: %s', (line, entry) => {
    expect(entryOf(line)).toBe(`rfc3164: ${entry}`)
  })

  it.each([
    "sshd: Last message 'Failed password for ' repeated 3 times, suppressed by syslog-ng on heron",
    "sshd[71]: Last message 'Invalid user it' repeated 3 times, suppressed by syslog-ng on heron.example.org",
    "sshd: Last message 'Invalid user ' repea' repeated 3 times, suppressed by syslog-ng on heron",
  ])('what syslog-ng left out is a repeat: %s', (words) => {
    expect(entryOf(`Feb 25 00:07:21 heron ${words}`)).toBe(
      'rfc3164: --02-25T00:07:21 | heron | last | message repeated 3 times',
    )
  })

  it.each([
    "CRON: Last message '(root) CMD (x)' repeated 3 times, suppressed by syslog-ng on heron",
    "sshd: Last message 'Failed password for ' repeated 0 times, suppressed by syslog-ng on heron",
    "sshd: Last message 'Failed password for ' repeated 3 times",
    "sshd: Last message 'a much longer text than it quotes' repeated 3 times, suppressed by syslog-ng on heron",
  ])('another line is none: %s', (words) => {
    const [program = '', message = ''] = words.split(/: (.*)/)
    expect(entryOf(`Feb 25 00:07:21 heron ${words}`)).toBe(
      `rfc3164: --02-25T00:07:21 | heron | ${program} | ${message}`,
    )
  })

  it('reads a message that has only a time before it', () => {
    const failed = 'Failed password for root from 203.0.113.9 port 1 ssh2'
    expect(entryOf(`Feb 25 00:07:21 ${failed}`)).toBe(`rfc3164: --02-25T00:07:21 | - | sshd | ${failed}`)
    expect(entryOf('Feb 25 00:07:21 Failed password yesterday')).toBe(
      'rfc3164: --02-25T00:07:21 | Failed | password | yesterday',
    )
  })

  it('reads no program from what another program says', () => {
    expect(entryOf('Feb 25 00:07:21 su: sshd[9]: Accepted x')).toBe(
      'rfc3164: --02-25T00:07:21 | - | su | sshd[9]: Accepted x',
    )
    expect(entryOf('Feb 25 00:07:21 heron su: sshd[9]: x')).toBe('rfc3164: --02-25T00:07:21 | heron | su | sshd[9]: x')
    expect(entryOf('Feb 25 00:07:21 heron kernel: [ID 5 a] x')).toContain('| kernel | x')
    expect(entryOf('Feb 25 00:07:21 EGRET su sshd[9]: x')).toContain('| EGRET | su | sshd[9]: x')
  })

  it.each([
    '<>Feb 25 00:07:21 heron sshd[71]: x',
    '<38Feb 25 00:07:21 heron sshd[71]: x',
    '<a b>Feb 25 00:07:21 heron sshd[71]: x',
    'Feb 30 00:07:21 heron sshd[71]: x',
    'Feb 29 2023 00:07:21 heron sshd[71]: x',
    'Feb 25 24:07:21 heron sshd[71]: x',
    'Feb 25 00:07:2 heron sshd[71]: x',
    'Feb 25 00:07:21',
    'Feb 25 00:07:21 heron',
    'Feb 25 00:07:21 heron sshd',
    'Fev 25 00:07:21heron sshd[71]: x',
    ' Feb 25 00:07:21 heron sshd[71]: x',
    '13月 25 00:07:21 heron sshd[71]: x',
  ])('is not: %s', (line) => {
    expect(entryOf(line)).toBe('unreadable')
  })
})

import { describe, expect, it } from 'vitest'
import { entryOf } from './entries'

/** docs/counting.md section 2: journalctl's text forms, as logs-show.c prints them. */

describe('journalctl -o', () => {
  it.each([
    ['short', 'Mar 01 00:07:21 heron sshd[71]: x', 'rfc3164: --03-01T00:07:21'],
    ['short-precise', 'Mar 01 00:07:21.123456 heron sshd[71]: x', 'rfc3164: --03-01T00:07:21.123456'],
    ['short-iso', '2026-03-01T00:07:21+01:00 heron sshd[71]: x', 'rfc3339: 2026-03-01T00:07:21+01:00'],
    ['short-iso, older', '2026-03-01T00:07:21+0100 heron sshd[71]: x', 'rfc3339: 2026-03-01T00:07:21+01:00'],
    [
      'short-iso-precise',
      '2026-03-01T00:07:21.123456+01:00 heron sshd[71]: x',
      'rfc3339: 2026-03-01T00:07:21.123456+01:00',
    ],
    ['short-full', 'Sun 2026-03-01 00:07:21 CET heron sshd[71]: x', 'journalctl short-full: 2026-03-01T00:07:21+01:00'],
    [
      'short-full, a zone without a name',
      'Sun 2026-03-01 00:07:21 +03 heron sshd[71]: x',
      'journalctl short-full: 2026-03-01T00:07:21+03:00',
    ],
    [
      'short-full, a zone with several meanings',
      'Sun 2026-03-01 00:07:21 IST heron sshd[71]: x',
      'journalctl short-full: 2026-03-01T00:07:21',
    ],
    ['short-unix', '1772323641.123456 heron sshd[71]: x', 'journalctl short-unix: 2026-03-01T00:07:21.123456Z'],
    ['short-monotonic', '[12345.678901] heron sshd[71]: x', 'journalctl short-monotonic: no time'],
    ['short-monotonic, early', '[    5.678901] heron sshd[71]: x', 'journalctl short-monotonic: no time'],
    ['short-delta', '[12345.678901 <    0.000123 >] heron sshd[71]: x', 'journalctl short-monotonic: no time'],
    ['short-delta, first', '[12345.678901                ] heron sshd[71]: x', 'journalctl short-monotonic: no time'],
    [
      'short-delta, unreliable',
      '[   12.678901 <    0.000123*>] heron sshd[71]: x',
      'journalctl short-monotonic: no time',
    ],
  ])('%s', (_form, line, time) => {
    expect(entryOf(line)).toBe(`${time} | heron | sshd[71] | x`)
  })

  it('with-unit names the unit, which stands for sshd', () => {
    const time = 'journalctl short-full: 2026-03-01T00:07:21Z | heron'
    expect(entryOf('Sun 2026-03-01 00:07:21 UTC heron ssh.service[71]: x')).toBe(`${time} | ssh.service[71] | x`)
    const instance = 'sshd@3-2001:db8::1:22-2001:db8::7:51514.service'
    expect(entryOf(`Sun 2026-03-01 00:07:21 UTC heron ${instance}[71]: x`)).toBe(`${time} | ${instance}[71] | x`)
  })

  it('--no-hostname', () => {
    expect(entryOf('Sun 2026-03-01 00:07:21 UTC sshd[71]: x')).toBe(
      'journalctl short-full: 2026-03-01T00:07:21Z | - | sshd[71] | x',
    )
    expect(entryOf('[12345.678901] sshd[71]: x')).toBe('journalctl short-monotonic: no time | - | sshd[71] | x')
  })

  it.each([
    '-- Logs begin at Sun 2026-03-01 00:00:00 CET, end at Mon 2026-03-02 00:00:00 CET. --',
    '-- Journal begins at Sun 2026-03-01 00:00:00 CET. --',
    '-- Boot 1a2b3c4d5e6f708192a3b4c5d6e7f809 --',
    '-- Reboot --',
    '-- No entries --',
    '--',
    '==> /var/log/auth.log <==',
  ])('prints a note that is an entry of nobody: %s', (line) => {
    expect(entryOf(line)).toBe(`note: no time | - | - | ${line}`)
  })

  it('takes lines without a program as those of others', () => {
    expect(entryOf('[    0.000000] Linux version 6.1.0')).toBe(
      'journalctl short-monotonic: no time | - | - | Linux version 6.1.0',
    )
  })

  it.each([
    'Sun 2026-03-01 00:07:21',
    'Sun 2026-03-01 00:07:21 UTC',
    '[12345] heron sshd[71]: x',
    '177232364 x',
    '---',
  ])('is not: %s', (line) => {
    expect(entryOf(line)).toBe('unreadable')
  })
})

describe('a bare message', () => {
  it.each([
    'Failed password for root from 203.0.113.9 port 40112 ssh2',
    'Failed password for invalid user  from from 2001:db8::7 port 40112 ssh2',
    'Invalid user oracle from 203.0.113.9',
    'Accepted publickey for marit from 203.0.113.9 port 1 ssh2: ED25519 SHA256:abc',
    'Connection closed by authenticating user root 203.0.113.9 port 40112 [preauth]',
    'User root from gate.example.net not allowed because not listed in AllowUsers',
    'User root not allowed because account is locked',
    'error: PAM: Authentication failure for root from gate.example.net',
    'pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=gate.example.net  user=root',
    'message repeated 2 times: [ Failed password for root from 203.0.113.9 port 40112 ssh2]',
  ])('is taken for sshd’s: %s', (line) => {
    expect(entryOf(line)).toBe(`bare message: no time | - | sshd | ${line}`)
  })

  it('can have its program before it', () => {
    expect(entryOf('sshd[71]: whatever')).toBe('bare message: no time | - | sshd[71] | whatever')
    expect(entryOf('sshd(pam_unix)[71]: whatever')).toBe('bare message: no time | - | sshd(pam_unix)[71] | whatever')
    expect(entryOf('<38>sshd[71]: whatever')).toBe('bare message: no time | - | sshd[71] | whatever')
    expect(entryOf('heron sshd[71]: whatever')).toBe('bare message: no time | heron | sshd[71] | whatever')
    expect(entryOf('heron su[71]: whatever')).toBe('unreadable')
    expect(entryOf('[sshd]: whatever')).toBe('bare message: no time | - | sshd | whatever')
    expect(entryOf('su[71]: whatever')).toBe('bare message: no time | - | su[71] | whatever')
    expect(entryOf('su: whatever')).toBe('unreadable')
  })

  it.each([
    'Failed password for the third time, I gave up.',
    'Invalid user input from the form',
    'Connection closed by foreign host.',
    'Connection closed by 1',
    'Accepted manners for guests from abroad',
    'User experience from 3.2 is not allowed because of the budget',
    'Partial success is success.',
    'Received signal from the mothership',
    'Dear diary',
    'fatal: not a git repository (or any of the parent directories): .git',
    'error: pathspec did not match any file(s) known to git',
    'last message repeated 3 times',
    '',
  ])('is no message of sshd’s: %s', (line) => {
    expect(entryOf(line)).toBe('unreadable')
  })
})

import { describe, expect, it } from 'vitest'
import {
  COWRIE,
  DROPBEAR,
  OPENSSH,
  OTHER_PROGRAM,
  PLAIN_SSHD,
  REPEATER,
  speakerOf,
} from '../../../src/import/envelopes/programs'
import { utf8 } from './entries'

const speaker = (name: string) => speakerOf(utf8(`x${name}x`), 1, utf8(name).length + 1)

describe('program names', () => {
  it.each(['sshd-session', 'sshd-auth', 'sshd(pam_unix)', 'internal-sftp', 'in.sshd', '/usr/sbin/sshd', 'sshd.exe'])(
    '%s speaks for OpenSSH',
    (name) => {
      expect(speaker(name)).toBe(OPENSSH)
    },
  )

  it.each([
    'ssh.service',
    'sshd.service',
    'sshd@1-2',
    'sshd@12-203.0.113.5:22-198.51.100.7:51514.service',
    'ssh@3-192.0.2.1:22-2001:db8::7:51514.service',
    String.raw`C:\Windows\System32\OpenSSH\sshd.exe`,
    '/nix/store/0abc-openssh-10.0/libexec/sshd-session',
  ])('%s is a unit or a path of OpenSSH', (name) => {
    expect(speaker(name)).toBe(OPENSSH)
  })

  it('knows the others', () => {
    expect(speaker('sshd')).toBe(PLAIN_SSHD)
    expect(speaker('last')).toBe(REPEATER)
    expect(['dropbear', 'dropbear.service', '/usr/sbin/dropbear'].map(speaker)).toEqual([DROPBEAR, DROPBEAR, DROPBEAR])
    expect(speaker('cowrie')).toBe(COWRIE)
  })

  it.each([
    ...['', 'ssh', 'sshdx', 'fake-sshd', 'sshd-keygen', 'sshd-session2', 'xsshd', 'SSHD', 'su', 'ssh@x', 'in.sshdx'],
    ...['sshd.service.d', '.service', '@', '(', '/sshd/', '/usr/sbin/sshd-keygen', 'sshd.socket', 'lastx', '.exe'],
  ])('%s only looks like one', (name) => {
    expect(speaker(name)).toBe(name === 'ssh@x' ? OPENSSH : OTHER_PROGRAM)
  })
})

import { describe, expect, it } from 'vitest'
import { trickOf } from '../../../src/analysis/name-alarms'

describe('trickOf', () => {
  it.each([
    ['another source, for what reads the first “from”', 'x from 203.0.113.9 port 22 ssh2', 'from', '203.0.113.9'],
    ['of IPv6', 'x from 2001:db8::9', 'from', '2001:db8::9'],
    ['by a host name', 'root from evil.example.net', 'from', 'evil.example.net'],
    ['the first of several', 'a from 203.0.113.9 from 203.0.113.8', 'from', '203.0.113.9'],
    ['another source, for what reads the last “rhost=”', 'x rhost=203.0.113.9  user=root', 'rhost', '203.0.113.9'],
    ['without a blank', 'rhost=203.0.113.9;', 'rhost', '203.0.113.9'],
    ['the last of several', 'rhost=203.0.113.9 rhost=203.0.113.8', 'rhost', '203.0.113.8'],
    ['no address', 'rhost=', 'rhost', null],
    ['a log-in', 'Accepted password for root', 'accepted', null],
    ['a failure', 'Failed password for root', 'failed', null],
    ['a line head', 'heron sshd[1]: x', 'words', null],
    ['a field of PAM', 'user=root', 'words', null],
    ['a port', 'root port 22', 'words', null],
    ['an end', 'root ssh2', 'words', null],
    ['a line of its own', 'x\nMar  1 00:00:00 heron sshd[1]: y', 'line', null],
    ['escaped by sshd', 'x\\012Mar  1 00:00:00 heron', 'line', null],
    ['escaped by sshd in C’s way', 'x\\nMar 1 heron', 'line', null],
    ['escaped by rsyslog, with a source', 'x#012Failed for y from 203.0.113.9', 'line', '203.0.113.9'],
    ['colours', '\\033[31mroot', 'control', null],
  ])('sees %s: %s', (_what, name, trick, address) => {
    expect(trickOf(name)).toEqual({ trick, address })
  })

  it.each([
    'root',
    'ssh2',
    'from',
    'greetings from berlin',
    'Accepted',
    'failed',
    'port',
    'portal 7',
    'WREN\\nick',
    'caf\\303\\251',
    'a=b',
    'C#4',
    '',
    ' ',
    'DOMAIN\\\\user',
  ])('takes %j for a name', (name) => {
    expect(trickOf(name)).toBeNull()
  })

  it('looks at the beginning of what no sshd wrote in one line', () => {
    expect(trickOf(`${'a'.repeat(5000)} from 203.0.113.9`)).toBeNull()
    expect(trickOf(`x from 203.0.113.9${'a'.repeat(5000)}`)).toBeNull()
    expect(trickOf(`x from 203.0.113.9 ${'a'.repeat(5000)}`)?.address).toBe('203.0.113.9')
    const start = performance.now()
    for (const part of [' from ', '\\', 'a-', '=', ' rhost=x.y']) trickOf(part.repeat(300_000))
    expect(performance.now() - start).toBeLessThan(500)
  })
})

import { describe, expect, it } from 'vitest'
import { attemptsOf, eventsOfText, inWords } from './picture'

/** Text that a client chooses never moves the source, the outcome or the time of a try. */

const S = '203.0.113.9'
const FORGED = '192.0.2.66'

describe('user names', () => {
  it.each([
    [' ', 'blank'],
    ['', 'empty'],
    ['from', 'from'],
    ['a from', 'a from'],
    [' root', 'leading blank'],
    ['root ', 'trailing blank'],
    ['__proto__', 'an object’s own'],
    ['constructor', 'an object’s own'],
    ['<img src=x onerror=alert(1)>', 'markup'],
    ['=cmd()', 'a formula'],
    [`x from ${FORGED}`, 'a source'],
    [`x from ${FORGED} port 22 ssh2`, 'a whole end'],
    ['x [preauth]', 'sshd’s own suffix'],
    ['x not allowed because y', 'a reason'],
    ['x\\303\\251', 'octal escapes'],
    ['é', 'UTF-8'],
    ['a'.repeat(100), 'long'],
    ['invalid user x', 'sshd’s own words'],
  ])('%j (%s) is read from the side that sshd wrote', async (user) => {
    const failed = `Failed password for invalid user ${user} from ${S} port 4711 ssh2`
    expect(await attemptsOf(`7 ${failed}`)).toEqual([`hostile ${user}- ${S}:4711 password`])
    const notice = `Invalid user ${user} from ${S} port 4711`
    expect(await attemptsOf(`7 ${notice}`)).toEqual([`hostile ${user}- ${S}:4711`])
    const closing = `Connection closed by invalid user ${user} ${S} port 4711 [preauth]`
    expect(await attemptsOf(`7 ${closing}`)).toEqual([`hostile ${user}- ${S}:4711`])
    const refused = `User ${user} from ${S} not allowed because not listed in AllowUsers`
    if (user !== 'invalid user x') expect(await attemptsOf(`7 ${refused}`)).toEqual([`hostile ${user}+ ${S}`])
  })

  it('keeps a byte that is no UTF-8 as Latin-1', async () => {
    expect(await attemptsOf(`7 Invalid user \u0007\u001b[31m from ${S} port 1`)).toEqual([
      `hostile \u0007\u001b[31m- ${S}:1`,
    ])
  })
})

describe('lines that allow two readings', () => {
  const forged = `Failed password for invalid user x from ${FORGED} port 22 ssh2: from ${S} port 4711 ssh2`
  const user = `x from ${FORGED} port 22 ssh2:`

  it('are ambiguous alone', async () => {
    expect(await attemptsOf(`7 ${forged}`)).toEqual([`hostile ${user}- ${S}:4711 password ambiguous`])
  })

  it('are decided by the rest of their connection', async () => {
    expect(await attemptsOf(`7 Connection from ${S} port 4711 on 192.0.2.1 port 22\n 7 ${forged}`)).toEqual([
      `hostile ${user}- ${S}:4711 password`,
    ])
    expect(await attemptsOf(`7 Invalid user x from ${FORGED} port 22\n 7 ${forged}`)).toEqual([
      `hostile x- ${FORGED}:22 password`,
    ])
  })

  it('are decided by what the same process says later', async () => {
    const bye = (source: string, pid = 7) =>
      `${String(pid)} Received disconnect from ${source} port 22:11: Bye [preauth]`
    expect(await attemptsOf(`7 ${forged}\n ${bye(S)}`)).toEqual([`hostile ${user}- ${S}:4711 password`])
    expect(await attemptsOf(`7 ${forged}\n ${bye(FORGED)}`)).toEqual([`hostile x- ${FORGED}:22 password`])
    const ambiguous = [`hostile ${user}- ${S}:4711 password ambiguous`]
    expect(await attemptsOf(`7 ${forged}\n ${bye(FORGED, 8)}`)).toEqual(ambiguous)
    expect(await attemptsOf(`7 ${forged}\n ${bye('192.0.2.77')}`)).toEqual(ambiguous)
    const later = bye(FORGED).replace('7 ', '7 +4000 ')
    expect(await attemptsOf(`7 ${forged}\n ${later}`)).toEqual(ambiguous)
  })

  it('leave their try to the connection that they turn out to belong to', async () => {
    const closing = `7 Connection closed by invalid user x ${FORGED} port 22 [preauth]`
    expect(await attemptsOf(`7 ${forged}\n ${closing}\n ${closing}`)).toEqual([`hostile x- ${FORGED}:22 password`])
  })

  it('are kept where the client’s text is a key’s id, or a name before a key', async () => {
    const idOf = (name: string) =>
      `Failed publickey for ${name} from ${S} port 4711 ssh2: RSA-CERT SHA256:abc ID x from ${FORGED} port 22 ssh2: RSA-CERT SHA256:abc ID y (serial 0) CA RSA SHA256:def`
    expect(await attemptsOf(`7 ${idOf('invalid user ann')}`)).toEqual([`hostile ann- ${S}:4711 publickey ambiguous`])
    // The name of an account that exists is nobody's trick: what follows it is sshd's.
    expect(await attemptsOf(`7 ${idOf('root')}`)).toEqual([`hostile root+ ${S}:4711 publickey`])
    const name = `Failed publickey for invalid user a ssh2: b from ${S} port 4711 ssh2: RSA SHA256:abc`
    expect(await attemptsOf(`7 ${name}`)).toEqual([`hostile a ssh2: b- ${S}:4711 publickey`])
  })

  it('are none where sshd can have written one of the readings only', async () => {
    expect(await attemptsOf(`7 Failed password for user from ${S} port 4711 ssh1: ruser from ${FORGED}`)).toEqual([
      `hostile user+ ${S}:4711 password`,
    ])
  })

  it('are ambiguous where a name in the reason of a disconnect looks like an end', async () => {
    const change = 'Change of username or service not allowed'
    const lineOf = (name: string, other: string) =>
      `Disconnecting invalid user ${name} ${S} port 4711: ${change}: (${name},ssh-connection) -> (${other},ssh-connection) [preauth]`
    const name = `x ${FORGED} port 1: ${change}: (x`
    expect(await attemptsOf(`7 ${lineOf(name, 'y')}`)).toEqual([`hostile ${name}- ${S}:4711 ambiguous`])
    expect(await attemptsOf(`7 Invalid user ${name} from ${S} port 4711\n 7 ${lineOf(name, 'y')}`)).toEqual([
      `hostile ${name}- ${S}:4711`,
    ])
    // A reason tells the name again: what doesn't is no reason.
    expect(await attemptsOf(`7 ${lineOf('x', `a ${FORGED} port 1: b`)}`)).toEqual([`hostile x- ${S}:4711`])
  })
})

describe('other text of the client', () => {
  it('does not count in a disconnect’s reason', async () => {
    const reason = `Received disconnect from ${S} port 4711:11: Failed password for root from ${FORGED} port 22 ssh2`
    expect(await attemptsOf(`7 ${reason}`)).toEqual([])
  })

  it('does not count in a version string', async () => {
    const version = `Bad protocol version identification 'Failed password for root from ${FORGED} port 22 ssh2' from ${S} port 4711`
    expect(await attemptsOf(`7 ${version}`)).toEqual([`scan ${S}:4711`])
  })

  it('is no other program’s', async () => {
    const lines = ['su[7]', 'sudo', 'fake-sshd[7]', 'sshd-fake[7]', 'vsftpd(pam_unix)[7]', 'xsshd[7]'].map(
      (program) => `Mar  1 00:00:00 heron ${program}: Failed password for root from ${S} port 4711 ssh2\n`,
    )
    expect(await eventsOfText(lines.join(''))).toEqual([])
  })
})

describe('programs and heads', () => {
  it.each([
    'heron sshd[7]:',
    'heron sshd-session[7]:',
    'heron sshd-auth[7]:',
    'heron in.sshd[7]:',
    'heron /usr/sbin/sshd[7]:',
    'heron sshd:',
    'sshd[7]:',
    '2001:db8:: sshd[7]:',
    '192.0.2.7 sshd[7]:',
  ])('reads %s', async (head) => {
    const events = await eventsOfText(`Mar  1 00:00:00 ${head} Failed password for root from ${S} port 4711 ssh2\n`)
    expect(events.map(({ source, user }) => [source, user])).toEqual([[S, 'root']])
    expect(events[0]?.logHost).toBe(head.startsWith('sshd') ? null : head.split(' ')[0])
  })

  it('reads PAM as old Red Hat named it', async () => {
    const tail = `logname= uid=0 euid=0 tty=NODEVssh ruser= rhost=${S}  user=root`
    const events = await eventsOfText(
      `Mar  1 00:00:00 heron sshd(pam_unix)[7]: authentication failure; ${tail}\n` +
        `Mar  1 00:00:04 heron sshd(pam_unix)[7]: 2 more authentication failures; ${tail}\n`,
    )
    expect(events.map(inWords)).toEqual([`hostile root+ ${S}`, `hostile root+ ${S} x2`])
  })

  it('leaves a name unsaid where Solaris and macOS do', async () => {
    expect(await attemptsOf(`7 Failed keyboard-interactive for <invalid username> from ${S} port 4711 ssh2`)).toEqual([
      `hostile ${S}:4711 keyboard-interactive`,
    ])
  })
})

describe('last message repeated', () => {
  const line = (clock: string, rest: string) => `Mar  1 00:00:${clock} ${rest}\n`
  const failed = `heron sshd[7]: Failed password for root from ${S} port 4711 ssh2`

  it('stands for so many more of the line before, again and again', async () => {
    const events = await eventsOfText(
      line('00', failed) +
        line('30', 'heron last message repeated 2 times') +
        line('59', 'heron last message repeated 5 times'),
    )
    expect(events.map(inWords)).toEqual([
      `hostile root+ ${S}:4711 password`,
      `hostile root+ ${S}:4711 password x2`,
      `hostile root+ ${S}:4711 password x5`,
    ])
  })

  it('repeats neither another host’s line nor another program’s', async () => {
    const otherHost = line('00', failed) + line('30', 'egret last message repeated 2 times')
    const otherProgram =
      line('00', failed) + line('01', 'heron cron[9]: x') + line('30', 'heron last message repeated 2 times')
    expect(await eventsOfText(otherHost)).toHaveLength(1)
    expect(await eventsOfText(otherProgram)).toHaveLength(1)
  })
})

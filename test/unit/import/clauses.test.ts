import { describe, expect, it } from 'vitest'
import { attemptsOf, eventsOfText } from './picture'

/** Clause by clause, docs/counting.md section 4: a drawn log and the attempts that stand in it. */

const S = '203.0.113.9'

describe('clause 1: each Failed line is an attempt', () => {
  it('counts every try of one connection', async () => {
    const attempts = await attemptsOf(`
      7 Failed password for root from ${S} port 4711 ssh2
      7 Failed password for root from ${S} port 4711 ssh2`)
    expect(attempts).toEqual([`hostile root+ ${S}:4711 password`, `hostile root+ ${S}:4711 password`])
  })

  it('does not count the opening question none', async () => {
    expect(await attemptsOf(`7 Failed none for root from ${S} port 4711 ssh2`)).toEqual([])
    const attempts = await attemptsOf(`
      7 Failed none for invalid user bob from ${S} port 4711 ssh2
      7 Failed password for invalid user bob from ${S} port 4711 ssh2`)
    expect(attempts).toEqual([`hostile bob- ${S}:4711 password`])
  })

  it('carries the multiplicity of repeated messages', async () => {
    const attempts = await attemptsOf(`
      7 Failed password for root from ${S} port 4711 ssh2
      7 message repeated 4 times: [ Failed password for root from ${S} port 4711 ssh2]`)
    expect(attempts).toEqual([`hostile root+ ${S}:4711 password`, `hostile root+ ${S}:4711 password x4`])
  })
})

describe('clause 2: error: PAM', () => {
  it('is an attempt, the Failed keyboard-interactive/pam of the same try merges into it', async () => {
    const attempts = await attemptsOf(`
      7 error: PAM: authentication error for illegal user alias from host.example.net
      7 Failed keyboard-interactive/pam for invalid user alias from 203.0.113.9 port 4711 ssh2
      7 error: PAM: authentication error for illegal user alias from host.example.net`)
    expect(attempts).toEqual([`hostile alias- ${S}:4711 keyboard-interactive/pam`, `hostile alias- ${S}:4711`])
  })

  it('takes what PAM says of an unknown user, with a blank at its end', async () => {
    const attempts = await attemptsOf(
      `7 error: PAM: User not known to the underlying authentication module for illegal user kern from ${S} `,
    )
    expect(attempts).toEqual([`hostile kern- ${S}`])
  })

  it('reads the address behind via', async () => {
    expect(await attemptsOf(`7 error: PAM: authentication error for root from gate.example.net via 192.0.2.1`)).toEqual(
      ['hostile root+ gate.example.net'],
    )
  })

  it('is one try with a pam_unix line under another pid within ten seconds, whichever comes first', async () => {
    const pam = `pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=${S}  user=root`
    const error = `error: PAM: Authentication failure for root from ${S}`
    const [inOrder, turned, late] = await Promise.all([
      attemptsOf(`7 ${pam}\n 8 +3 ${error}`),
      attemptsOf(`8 ${error}\n 7 +3 ${pam}`),
      attemptsOf(`7 ${pam}\n 8 +11 ${error}`),
    ])
    expect(inOrder).toEqual([`hostile root+ ${S}`])
    expect(turned).toEqual([`hostile root+ ${S}`])
    expect(late).toEqual([`hostile root+ ${S}`, `hostile root+ ${S}`])
  })
})

describe('clause 3: PAM failures', () => {
  const pam = (user: string) => `authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=${S}${user}`

  it('merges one to one into the Failed that follows', async () => {
    const attempts = await attemptsOf(`
      7 pam_unix(sshd:auth): ${pam('  user=root')}
      7 Failed password for root from ${S} port 4711 ssh2
      7 pam_unix(sshd:auth): ${pam('  user=root')}
      7 Failed password for root from ${S} port 4711 ssh2`)
    expect(attempts).toHaveLength(2)
  })

  it('leaves it to sshd whether the user exists: with the option audit PAM names unknown ones too', async () => {
    const failed = `Failed password for invalid user bob from ${S} port 4711 ssh2`
    const one = [`hostile bob- ${S}:4711 password`]
    expect(await attemptsOf(`7 pam_unix(sshd:auth): ${pam('  user=bob')}\n 7 ${failed}`)).toEqual(one)
    expect(
      await attemptsOf(`7 Invalid user bob from ${S} port 4711\n 7 pam_unix(sshd:auth): ${pam('  user=bob')}`),
    ).toEqual([`hostile bob- ${S}:4711`])
  })

  it('merges into the Accepted that follows', async () => {
    const attempts = await attemptsOf(`
      7 pam_unix(sshd:auth): ${pam('  user=marit')}
      7 pam_sss(sshd:auth): ${pam(' user=marit')}
      7 Accepted password for marit from ${S} port 4711 ssh2`)
    expect(attempts).toEqual([`success marit+ ${S}:4711 password`])
  })

  it('merges the newest into Accepted: those before it were tries of their own', async () => {
    const attempts = await attemptsOf(`
      7 +0 pam_unix(sshd:auth): ${pam('  user=marit')}
      7 +0 pam_unix(sshd:auth): ${pam('  user=marit')}
      7 +0 Accepted password for marit from ${S} port 4711 ssh2`)
    expect(attempts).toEqual([`honest marit+ ${S}:4711`, `success marit+ ${S}:4711 password`])
  })

  it('takes several modules of one try as one', async () => {
    const attempts = await attemptsOf(`
      7 pam_unix(sshd:auth): ${pam('  user=root')}
      7 pam_sss(sshd:auth): ${pam(' user=root')}
      7 pam_ldap(sshd:auth): ${pam(' user=root')}
      7 Failed password for root from ${S} port 4711 ssh2`)
    expect(attempts).toEqual([`hostile root+ ${S}:4711 password`])
  })

  it('alone is an attempt; without user= it is not known whose', async () => {
    expect(await attemptsOf(`7 pam_unix(sshd:auth): ${pam('')}`)).toEqual([`hostile ${S}`])
    expect(await attemptsOf(`7 pam_unix(sshd:auth): ${pam('  user=root')}`)).toEqual([`hostile root+ ${S}`])
  })

  it('adds the more authentication failures that nothing else shows', async () => {
    const more = `PAM 2 more authentication failures; logname= uid=0 euid=0 tty=ssh ruser= rhost=${S}  user=root`
    expect(await attemptsOf(`7 pam_unix(sshd:auth): ${pam('  user=root')}\n 7 ${more}`)).toEqual([
      `hostile root+ ${S}`,
      `hostile root+ ${S} x2`,
    ])
    const shown = await attemptsOf(`
      7 pam_unix(sshd:auth): ${pam('  user=root')}
      7 Failed password for root from ${S} port 4711 ssh2
      7 message repeated 2 times: [ Failed password for root from ${S} port 4711 ssh2]
      7 ${more}`)
    expect(shown).toEqual([`hostile root+ ${S}:4711 password`, `hostile root+ ${S}:4711 password x2`])
  })

  it('reads the last rhost= before user=, wherever a client has forged one', async () => {
    const forged = `7 pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser=a rhost=192.0.2.1 rhost=${S}  user=x rhost=192.0.2.2`
    expect(await attemptsOf(forged)).toEqual([`hostile x rhost=192.0.2.2+ ${S}`])
  })
})

describe('clause 4: Invalid user', () => {
  it('counts only where nothing of clauses 1 to 3 tells of the try, before or after', async () => {
    const notice = `Invalid user oracle from ${S} port 4711`
    const failed = `Failed password for invalid user oracle from ${S} port 4711 ssh2`
    expect(await attemptsOf(`7 ${notice}`)).toEqual([`hostile oracle- ${S}:4711`])
    expect(await attemptsOf(`7 ${notice}\n 7 ${failed}`)).toEqual([`hostile oracle- ${S}:4711 password`])
    expect(await attemptsOf(`7 ${failed}\n 7 ${notice}`)).toEqual([`hostile oracle- ${S}:4711 password`])
  })

  it('does not compare names, which are cut at different lengths', async () => {
    const attempts = await attemptsOf(`
      7 Invalid user abcdefghijklmnop from ${S}
      7 Failed password for invalid user abcdefgh from ${S} port 4711 ssh2`)
    expect(attempts).toEqual([`hostile abcdefgh- ${S}:4711 password`])
  })

  it('gives its name to a PAM failure that has none', async () => {
    const attempts = await attemptsOf(`
      7 Invalid user oracle from ${S} port 4711
      7 pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=${S} `)
    expect(attempts).toEqual([`hostile oracle- ${S}:4711`])
  })
})

describe('clause 5: closings and refusals', () => {
  it.each([
    [`Connection closed by authenticating user root ${S} port 4711 [preauth]`, `hostile root+ ${S}:4711`],
    [`Connection reset by invalid user bob ${S} port 4711 [preauth]`, `hostile bob- ${S}:4711`],
    [`Disconnected from authenticating user root ${S} port 4711 [preauth]`, `hostile root+ ${S}:4711`],
    [`Disconnected from invalid user  ${S} port 4711 [preauth]`, `hostile - ${S}:4711`],
    [
      `Disconnecting authenticating user root ${S} port 4711: Too many authentication failures [preauth]`,
      `hostile root+ ${S}:4711`,
    ],
    [
      `Disconnecting invalid user bob ${S} port 4711: Change of username or service not allowed: (bob,ssh-connection) -> (al,ssh-connection) [preauth]`,
      `hostile bob- ${S}:4711`,
    ],
    [
      `error: maximum authentication attempts exceeded for invalid user bob from ${S} port 4711 ssh2 [preauth]`,
      `hostile bob- ${S}:4711`,
    ],
    [`User root from ${S} not allowed because not listed in AllowUsers`, `hostile root+ ${S}`],
    [`ROOT LOGIN REFUSED FROM ${S} port 4711`, `hostile root+ ${S}:4711`],
    [`Access denied for user petra by PAM account configuration [preauth]`, 'hostile petra+'],
    [`Received disconnect from ${S}: 3: com.jcraft.jsch.JSchException: Auth fail [preauth]`, `hostile ${S}`],
  ])('%s', async (line, attempt) => {
    expect(await attemptsOf(`7 ${line}`)).toEqual([attempt])
  })

  it('count one attempt together, and none beside one of clauses 1 to 4', async () => {
    const attempts = await attemptsOf(`
      7 Failed password for root from ${S} port 4711 ssh2
      7 error: maximum authentication attempts exceeded for root from ${S} port 4711 ssh2 [preauth]
      7 Disconnecting authenticating user root ${S} port 4711: Too many authentication failures [preauth]
      8 Invalid user bob from ${S} port 4712
      8 Connection closed by invalid user bob ${S} port 4712 [preauth]`)
    expect(attempts).toEqual([`hostile root+ ${S}:4711 password`, `hostile bob- ${S}:4712`])
  })

  it('leave the end of an honest session alone', async () => {
    const attempts = await attemptsOf(`
      7 Disconnected from user marit ${S} port 4711
      8 Connection closed by ${S} port 4712
      9 Received disconnect from ${S} port 4713:11: disconnected by user`)
    expect(attempts).toEqual([])
  })

  it('learn the source from any line of their connection', async () => {
    const attempts = await attemptsOf(`
      7 User root not allowed because account is locked
      7 input_userauth_request: invalid user root [preauth]
      7 error: Received disconnect from ${S}: 11: Bye Bye [preauth]
      8 Disconnecting: Too many authentication failures for root [preauth]
      8 Connection closed by 198.51.100.7 [preauth]`)
    expect(attempts).toEqual([`hostile root+ ${S}`, 'hostile root? 198.51.100.7'])
  })
})

describe('clauses 6 to 8: log-ins, offered keys, slips', () => {
  const accepted = `Accepted password for marit from ${S} port 4711 ssh2`

  it('takes Partial and Postponed as neither', async () => {
    const attempts = await attemptsOf(`
      7 Postponed publickey for marit from ${S} port 4711 ssh2 [preauth]
      7 Partial publickey for marit from ${S} port 4711 ssh2: ED25519 SHA256:abc
      7 ${accepted}`)
    expect(attempts).toEqual([`success marit+ ${S}:4711 password`])
  })

  it('finds keys offered before the log-in honest, whatever their number', async () => {
    const key = `7 Failed publickey for marit from ${S} port 4711 ssh2: RSA SHA256:abc`
    const attempts = await attemptsOf(
      `${Array.from({ length: 8 }, () => key).join('\n')}\n 7 Accepted publickey for marit from ${S} port 4711 ssh2: ED25519 SHA256:def`,
    )
    expect(attempts.filter((words) => words.startsWith('honest'))).toHaveLength(8)
    expect(attempts.at(-1)).toBe(`success marit+ ${S}:4711 publickey`)
  })

  it('finds keys hostile where no log-in follows', async () => {
    expect(await attemptsOf(`7 Failed publickey for root from ${S} port 4711 ssh2: RSA SHA256:abc`)).toEqual([
      `hostile root+ ${S}:4711 publickey`,
    ])
  })

  it('forgives a slip: at most six failures, ten minutes, same user and source', async () => {
    const fail = (pid: number, wait: number) => `${pid} +${wait} Failed password for marit from ${S} port 4700 ssh2`
    const of = async (lines: string[]) => (await attemptsOf(lines.join('\n'))).map((words) => words.split(' ')[0])
    const six = Array.from({ length: 6 }, (_, i) => fail(i, 10))
    expect(await of([...six, `9 ${accepted}`])).toEqual([...six.map(() => 'honest'), 'success'])
    const seven = [...six, fail(8, 10)]
    expect(await of([...seven, `9 ${accepted}`])).toEqual([...seven.map(() => 'hostile'), 'success'])
    expect(await of([fail(1, 0), `9 +600 ${accepted}`])).toEqual(['honest', 'success'])
    expect(await of([fail(1, 0), `9 +601 ${accepted}`])).toEqual(['hostile', 'success'])
    expect(await of([`9 ${accepted}`, fail(1, 5)])).toEqual(['success', 'hostile'])
  })

  it('does not forgive another user or another source', async () => {
    const attempts = await attemptsOf(`
      1 Failed password for root from ${S} port 4700 ssh2
      2 Failed password for marit from 198.51.100.7 port 4700 ssh2
      3 ${accepted}`)
    expect(attempts.map((words) => words.split(' ')[0])).toEqual(['hostile', 'hostile', 'success'])
  })
})

describe('clause 9: scans', () => {
  it.each([
    [`Did not receive identification string from ${S} port 4711`, `scan ${S}:4711`],
    [`Bad protocol version identification 'GET / from 192.0.2.1 port 2' from ${S} port 4711`, `scan ${S}:4711`],
    [`Protocol major versions differ for ${S}: SSH-2.0-x vs. SSH-1.5-y`, `scan ${S}`],
    [
      `fatal: Unable to negotiate with ${S} port 4711: no matching cipher found. Their offer: a [preauth]`,
      `scan ${S}:4711`,
    ],
    ['fatal: Unable to negotiate a key exchange method [preauth]', 'scan'],
    [`fatal: Timeout before authentication for ${S} port 4711`, `scan ${S}:4711`],
    [`Connection closed by ${S} port 4711 [preauth]`, `scan ${S}:4711`],
    [`Disconnected from ${S} port 4711 [preauth]`, `scan ${S}:4711`],
    [
      `Received disconnect from ${S} port 4711:14: No supported authentication methods available [preauth]`,
      `scan ${S}:4711`,
    ],
    [`scanned from ${S} with SSH-1.0-SSH_Version_Mapper.  Don't panic.`, `scan ${S}`],
    [`refused connect from name.example.net (::ffff:${S})`, `scan ${S}`],
    [`drop connection #10 from [${S}]:4711 on [192.0.2.1]:22 penalty: failed authentication`, `scan ${S}:4711`],
    [
      `srclimit_penalise: ipv4: new ${S}/32 deferred penalty of 5 seconds for penalty: connections without attempting authentication`,
      `scan ${S}`,
    ],
  ])('%s', async (line, attempt) => {
    expect(await attemptsOf(`7 ${line}`)).toEqual([attempt])
  })

  it('is one a connection, and none where a user is named or a try was made', async () => {
    const attempts = await attemptsOf(`
      1 error: kex_exchange_identification: Connection closed by remote host
      1 Connection closed by ${S} port 4711
      2 Connection from ${S} port 4712 on 192.0.2.1 port 22
      2 error: kex_exchange_identification: client sent invalid protocol identifier ""
      2 banner exchange: Connection from ${S} port 4712: invalid format
      3 fatal: Timeout before authentication for ${S} port 4713
      3 Failed none for root from ${S} port 4713 ssh2
      4 pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=${S}
      4 Connection closed by ${S} port 4714 [preauth]`)
    expect(attempts).toEqual([`scan ${S}:4711`, `scan ${S}:4712`, `hostile ${S}:4714`])
  })

  it('counts each line of the listener', async () => {
    const drop = `drop connection #10 from [${S}]:4711 on [192.0.2.1]:22 past MaxStartups`
    expect(await attemptsOf(`1 ${drop}\n 1 ${drop}`)).toEqual([`scan ${S}:4711`, `scan ${S}:4711`])
  })

  it('gives a timeout to the process that it names', async () => {
    const attempts = await attemptsOf(`
      20 Failed password for root from ${S} port 4711 ssh2
      1 Timeout before authentication for connection from ${S} to 192.0.2.1, pid = 20
      1 Timeout before authentication for connection from ${S} to 192.0.2.1, pid = 21`)
    expect(attempts).toEqual([`hostile root+ ${S}:4711 password`, `scan ${S}`])
  })

  it('makes none of noise alone', async () => {
    const attempts = await attemptsOf(`
      1 Connection from ${S} port 4711 on 192.0.2.1 port 22
      2 reverse mapping checking getaddrinfo for a.example.net [${S}] failed - POSSIBLE BREAK-IN ATTEMPT!
      3 Received disconnect from ${S} port 4711:11: Bye Bye [preauth]
      4 Server listening on 0.0.0.0 port 22.`)
    expect(attempts).toEqual([])
  })
})

describe('clause 10: a refused account exists', () => {
  it('whatever later lines of the connection say', async () => {
    const attempts = await attemptsOf(`
      7 User backup from ${S} not allowed because not listed in AllowUsers
      7 input_userauth_request: invalid user backup [preauth]
      7 Failed password for invalid user backup from ${S} port 4711 ssh2
      7 Failed password for invalid user backup from ${S} port 4711 ssh2`)
    expect(attempts).toEqual([`hostile backup+ ${S}:4711 password`, `hostile backup+ ${S}:4711 password`])
  })
})

describe('clause 11: host name and address', () => {
  const pam =
    'pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=a.example.net  user=root'

  it('under one pid within two minutes are one source, the address wins', async () => {
    const failed = `Failed password for root from ${S} port 4711 ssh2`
    expect(await attemptsOf(`7 ${pam}\n 7 ${failed}\n 7 ${pam}`)).toEqual([
      `hostile root+ ${S}:4711 password`,
      `hostile root+ ${S}:4711`,
    ])
    expect(await attemptsOf(`7 ${pam}\n 7 +121 ${failed}`)).toEqual([
      'hostile root+ a.example.net',
      `hostile root+ ${S}:4711 password`,
    ])
  })
})

describe('clause 6: log-ins', () => {
  const opened = (user: string) => `pam_unix(sshd:session): session opened for user ${user}(uid=1000) by (uid=0)`
  const accepted = `Accepted password for marit from ${S} port 4711 ssh2`

  it('are one with the session that PAM opens, under the same pid or its child', async () => {
    const one = [`success marit+ ${S}:4711 password`]
    expect(await attemptsOf(`7 ${accepted}\n 7 ${opened('marit')}`)).toEqual(one)
    expect(await attemptsOf(`7 ${accepted}\n 9 +10 ${opened('marit')}`)).toEqual(one)
  })

  it('are told by the session alone where no Accepted is there', async () => {
    expect(await attemptsOf(`7 ${opened('marit')}\n 7 ${opened('marit')}`)).toEqual(['success marit+'])
    expect(await attemptsOf(`7 Connection from ${S} port 4711 on 192.0.2.1 port 22\n 7 ${opened('marit')}`)).toEqual([
      `success marit+ ${S}:4711`,
    ])
    expect(await attemptsOf(`7 ${accepted}\n 9 +11 ${opened('marit')}\n 8 ${opened('root')}`)).toHaveLength(3)
  })

  it('to a honeypot forgive no guesses before them', async () => {
    const event = (id: string) =>
      JSON.stringify({ timestamp: '2026-03-01T00:00:00Z', eventid: `cowrie.login.${id}`, username: 'root', src_ip: S })
    const events = await eventsOfText(`${event('failed')}\n${event('success')}\n`)
    expect(events.map(({ kind, hostile }) => [kind, hostile])).toEqual([
      ['failure', true],
      ['success', false],
    ])
  })
})

describe('an ambiguous line', () => {
  it('without a source, or with one that the name may hold, is of the connection that its process has', async () => {
    const opening = `Connection from ${S} port 4711 on 192.0.2.1 port 22`
    const tooMany = (source: string) =>
      `Disconnecting: Too many authentication failures for root from ${source} port 4711 ssh2 [preauth]`
    expect(await attemptsOf(`7 ${opening}\n 7 ${tooMany(S)}`)).toEqual([`hostile root? ${S}:4711`])
    expect(await attemptsOf(`7 ${opening}\n 7 ${tooMany('192.0.2.66')}`)).toEqual([
      `hostile root from 192.0.2.66 port 4711 ssh2? ${S}:4711`,
    ])
  })
})

describe('connections', () => {
  it('know the port from any of their lines', async () => {
    const opening = `Connection from ${S} port 4711 on 192.0.2.1 port 22`
    expect(await attemptsOf(`7 ${opening}\n 7 Invalid user bob from ${S}`)).toEqual([`hostile bob- ${S}:4711`])
    expect(await attemptsOf(`7 Invalid user bob from ${S}\n 7 Connection closed by ${S} port 4711 [preauth]`)).toEqual([
      `hostile bob- ${S}:4711`,
    ])
  })

  it('end where the pid serves another source', async () => {
    const attempts = await attemptsOf(`
      7 Invalid user bob from ${S} port 1
      7 Invalid user bob from 198.51.100.7 port 2
      7 Connection closed by invalid user bob ${S} port 1 [preauth]
      7 Connection closed by invalid user bob 198.51.100.7 port 2 [preauth]`)
    expect(attempts).toEqual([`hostile bob- ${S}:1`, 'hostile bob- 198.51.100.7:2'])
  })

  it('begin anew with Connection from, and after an hour of silence', async () => {
    const notice = `Invalid user bob from ${S} port 1`
    expect(
      await attemptsOf(`7 ${notice}\n 7 Connection from ${S} port 1 on 192.0.2.1 port 22\n 7 ${notice}`),
    ).toHaveLength(2)
    expect(await attemptsOf(`7 ${notice}\n 7 +3600 ${notice}`)).toHaveLength(1)
    expect(await attemptsOf(`7 ${notice}\n 7 +3601 ${notice}`)).toHaveLength(2)
  })

  it('without a pid are told by source and port, or not at all', async () => {
    const attempts = await attemptsOf(`
      - Invalid user bob from ${S} port 1
      - Failed password for invalid user bob from ${S} port 1 ssh2
      - Invalid user bob from ${S} port 2
      - Invalid user bob from ${S}
      - Invalid user bob from ${S}`)
    expect(attempts).toEqual([
      `hostile bob- ${S}:1 password`,
      `hostile bob- ${S}:2`,
      `hostile bob- ${S}`,
      `hostile bob- ${S}`,
    ])
  })

  it('take an IPv4-mapped address as the IPv4 address that it is', async () => {
    const attempts = await attemptsOf(`
      7 Invalid user bob from ::ffff:${S} port 1
      7 Failed password for invalid user bob from ${S} port 1 ssh2`)
    expect(attempts).toEqual([`hostile bob- ${S}:1 password`])
  })
})

describe('a log of more hosts than a row has numbers for', () => {
  it('counts every line, the last hosts under one name', async () => {
    const hosts = Array.from({ length: 70_000 }, (_, i) => `h${i}`)
    const line = (host: string) => `2026-03-01T00:00:00Z ${host} sshd[7]: Invalid user bob from ${S} port 1\n`
    const events = await eventsOfText(hosts.map(line).join(''))
    expect(events.slice(0, 65_000).map(({ logHost }) => logHost)).toEqual(hosts.slice(0, 65_000))
    expect(events.at(-1)?.logHost).toBe('…')
  })
})

describe('a log that gives every line the same pid', () => {
  it('is folded in linear time', async () => {
    const line = `1 +0 Failed publickey for root from ${S} port 4711 ssh2: RSA SHA256:abc\n1 +0 Accepted password for marit from ${S} port 4711 ssh2\n`
    expect(await attemptsOf(line.repeat(30_000))).toHaveLength(60_000)
  })

  it('is folded in linear time where PAM opens sessions: a quadratic one would run into the time limit', async () => {
    const failed = `Failed password for root from ${S} port 4711 ssh2`
    const opened = (i: number) => `pam_unix(sshd:session): session opened for user u${i} by (uid=0)`
    const head = '2026-03-01T00:00:00Z heron sshd[1]'
    const lines = Array.from({ length: 100_000 }, (_, i) => `${head}: ${failed}\n${head}: ${opened(i)}\n`)
    expect(await eventsOfText(lines.join(''))).toHaveLength(200_000)
  })
})

import { describe, expect, it } from 'vitest'
import { entryOf } from './entries'

/** docs/counting.md section 2: the honeypot's two logs, in the wording of cowrie-message.ts. */

const S = '203.0.113.9'
const TIME = '2026-03-01T00:07:21.123456Z'
const event = (fields: object) =>
  JSON.stringify({ timestamp: TIME, sensor: 'heron', src_ip: S, session: '1a2b3c4d5e6f', ...fields })
const login = { eventid: 'cowrie.login.failed', username: 'root', password: 'secret/ from 192.0.2.1' }

/** The entry without its form, time and pid. */
const words = (line: string) =>
  entryOf(line)
    .replace(/^[^|]* \| /, '')
    .replace(/\[\d+\]/, '')

describe('Cowrie', () => {
  it('writes JSON', () => {
    expect(entryOf(event(login))).toMatch(
      /^Cowrie JSON: 2026-03-01T00:07:21\.123456Z \| heron \| cowrie\[\d+\] \| failed password for 4:root from 203\.0\.113\.9$/,
    )
  })

  it.each([
    [{ ...login, eventid: 'cowrie.login.success' }, `accepted password for 4:root from ${S}`],
    [{ ...login, src_port: 51514 }, `failed password for 4:root from ${S} port 51514`],
    [{ ...login, username: 'é "x" from 192.0.2.1' }, `failed password for 21:é "x" from 192.0.2.1 from ${S}`],
    [{ ...login, username: '' }, `failed password for 0: from ${S}`],
    [{ ...login, password: undefined, fingerprint: 'a' }, `failed publickey for 4:root from ${S}`],
    [{ eventid: 'cowrie.login.success', username: 'root' }, `accepted none for 4:root from ${S}`],
    [{ eventid: 'cowrie.session.connect', src_port: 51514, protocol: 'ssh' }, `connected from ${S} port 51514`],
    [{ eventid: 'cowrie.session.closed', duration: 3.1 }, `closed from ${S}`],
    [{ eventid: 'cowrie.client.version', version: "b'SSH-2.0-Go'" }, `version 13:b'SSH-2.0-Go' from ${S}`],
    [{ eventid: 'cowrie.client.kex', hassh: 'abc', kexAlgs: ['a', 'b'] }, `kex 3:abc from ${S}`],
    [{ eventid: 'cowrie.command.input', input: 'secret' }, 'other cowrie.command.input'],
    [{ ...login, src_ip: `${S} port 1` }, 'other cowrie.login.failed'],
  ])('says in JSON: %j', (fields, message) => {
    expect(words(event(fields))).toBe(`heron | cowrie | ${message}`)
  })

  it('leaves telnet to others', () => {
    expect(words(event({ ...login, protocol: 'telnet' }))).toMatch(/^heron \| cowrie-telnet \| /)
    expect(words(event({ ...login, system: 'CowrieTelnetTransport,3,203.0.113.9' }))).toMatch(/^heron \| cowrie-telnet/)
    expect(words(`${TIME} [HoneyPotTelnetTransport,3,${S}] login attempt [root/secret] failed`)).toMatch(
      /cowrie-telnet/,
    )
    expect(words(`${TIME} [telnet,1a2b,${S}] login attempt [root/secret] failed`)).toMatch(/cowrie-telnet/)
  })

  it.each([
    [`[HoneyPotSSHTransport,12,${S}] login attempt [b'root'/b'secret'] failed`, `failed password for 4:root from ${S}`],
    [
      `[HoneyPotSSHTransport,12,${S}] login attempt [root/a/b] failed] succeeded`,
      `accepted password for 4:root from ${S}`,
    ],
    [
      `[ssh,1a2b3c4d5e6f,2001:db8::7] login attempt [b'root'/b'x'] failed`,
      'failed password for 4:root from 2001:db8::7',
    ],
    [
      String.raw`[SSHService b'ssh-userauth' on HoneyPotSSHTransport,12,${S}] login attempt [b"o'\xc3\xa9/\\\n"/b'secret'] failed`,
      `failed password for 7:o'é/\\\n from ${S}`,
    ],
    [`[HoneyPotTransport,12,${S}] login attempt [root] succeeded`, `accepted none for 4:root from ${S}`],
    [
      `[HoneyPotSSHTransport,12,${S}] public key login attempt for [b'a/b'] failed`,
      `failed publickey for 3:a/b from ${S}`,
    ],
    [
      `[HoneyPotSSHTransport,12,${S}] public key login attempt for [a/b] failed`,
      `failed publickey for 3:a/b from ${S}`,
    ],
    [`[HoneyPotSSHTransport,12,${S}] Remote SSH version: b'SSH-2.0-Go'`, `version 10:SSH-2.0-Go from ${S}`],
    [`[HoneyPotSSHTransport,12,${S}] Remote SSH version: SSH-2.0-Go`, `version 10:SSH-2.0-Go from ${S}`],
    [`[HoneyPotSSHTransport,12,${S}] Connection lost after 3 seconds`, `closed from ${S}`],
    [
      `[cowrie.ssh.factory.CowrieSSHFactory] New connection: ${S}:51514 (192.0.2.1:2222) [session: 1a2b3c4d5e6f]`,
      `connected from ${S} port 51514`,
    ],
    [`[HoneyPotSSHTransport,12,${S}] CMD: echo secret`, 'other line'],
    [`[HoneyPotSSHTransport,12,${S}] login attempt [root/secret`, 'other line'],
  ])('says in text: %s', (text, message) => {
    expect(words(`${TIME} ${text}`)).toBe(`- | cowrie | ${message}`)
    expect(words(`2026-03-01 00:07:21+0100 ${text}`)).toBe(`- | cowrie | ${message}`)
  })

  it('says it through syslog too', () => {
    expect(
      words(
        `Mar  1 00:07:21 heron cowrie: [SSHService ssh-userauth on HoneyPotTransport,446,${S}] login attempt [ts/secret] failed`,
      ),
    ).toBe(`heron | cowrie | failed password for 2:ts from ${S}`)
  })

  it('never carries a password on', () => {
    const lines = [
      event(login),
      event({ eventid: 'cowrie.command.input', input: 'secret' }),
      `${TIME} [HoneyPotSSHTransport,12,${S}] login attempt [b'root'/b'secret'] failed`,
      `${TIME} [HoneyPotSSHTransport,12,${S}] login attempt [root/secret] failed`,
      `${TIME} [HoneyPotSSHTransport,12,${S}] secret`,
      `Mar  1 00:07:21 heron cowrie[7]: [HoneyPotTransport,446,${S}] login attempt [ts/secret] failed`,
    ]
    for (const line of lines) expect(entryOf(line)).not.toContain('secret')
  })

  it('gives one session one pid', () => {
    const pid = (line: string) => /\[(\d+)\]/.exec(entryOf(line))?.[1]
    const first = pid(event(login))
    expect(first).toBe(pid(event({ eventid: 'cowrie.session.closed' })))
    expect(first).toBe(pid(`${TIME} [ssh,1a2b3c4d5e6f,${S}] Connection lost`))
    expect(first).not.toBe(pid(event({ ...login, session: '1a2b3c4d5e60' })))
    expect(Number(first)).toBeLessThan(2 ** 31)
  })

  it('is not every program with brackets', () => {
    expect(entryOf(`${TIME} [shop] login attempt [a/b] failed`)).toMatch(/^time stamped: .* \| - \| - \| \[shop\]/)
  })
})

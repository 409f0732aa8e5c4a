import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineParts } from '../../../src/import/read-back/line-parts'
import { spansOf } from '../../../src/import/read-back/line-spans'
import { utf8 } from './entries'
import { asLogged, hostileText } from './hostile'

/** Which parts of a line were read, as they are marked on the page. */

const parts = new LineParts()

function marked(line: string, source: string | null = null): string[] {
  const bytes = utf8(line)
  parts.read(bytes, 0, bytes.length)
  const text = (start: number, end: number) => new TextDecoder().decode(bytes.subarray(start, end))
  return spansOf(parts, bytes, 0, bytes.length, source).map(({ kind, start, end }) => `${kind} ${text(start, end)}`)
}

const S = '203.0.113.9'
const HEAD = 'Mar  1 00:07:21 heron sshd[71]: '
const OF_HEAD = ['time Mar  1 00:07:21', 'host heron', 'pid 71']

describe('the parts of a line', () => {
  it('are time, log host, process, method, user, source and port', () => {
    expect(marked(`${HEAD}Failed password for invalid user bob from ${S} port 4711 ssh2`)).toEqual([
      ...OF_HEAD,
      ...['method password', 'user bob', `source ${S}`, 'port 4711'],
    ])
    expect(
      marked(`2026-03-01T00:07:21.5+01:00 heron dropbear[71]: Bad password attempt for 'bob' from ${S}:4711`),
    ).toEqual(['time 2026-03-01T00:07:21.5+01:00', 'host heron', 'pid 71', 'user bob', `source ${S}`, 'port 4711'])
  })

  it('are where the reader found them where a name repeats them', () => {
    expect(marked(`${HEAD}Invalid user from ${S} port 1 from ${S} port 1`)).toEqual([
      ...OF_HEAD,
      ...[`user from ${S} port 1`, `source ${S}`, 'port 1'],
    ])
  })

  it('are none of a line that nothing was read from', () => {
    expect(marked('no log line')).toEqual([])
    expect(marked('Mar  1 00:07:21 heron cron[71]: user bob from 192.0.2.1')).toEqual(OF_HEAD)
  })

  it('have an empty user where there is one', () => {
    expect(marked(`${HEAD}Invalid user  from ${S} port 4711`)).toContain('user ')
  })

  it('are those of a record whose text stands in it as it is', () => {
    const message = `Invalid user bob from ${S} port 4711`
    expect(marked(`{"MESSAGE":"${message}","SYSLOG_IDENTIFIER":"sshd","_HOSTNAME":"heron"}`)).toEqual(
      expect.arrayContaining(['user bob', `source ${S}`, 'port 4711']),
    )
  })

  it('are left out where a record escapes its text', () => {
    const message = `Invalid user b\\u006fb from ${S} port 4711`
    expect(marked(`{"MESSAGE":"${message}","SYSLOG_IDENTIFIER":"sshd","_HOSTNAME":"heron"}`)).toEqual([])
  })

  it('of a honeypot’s record are whole values that stand in it once', () => {
    const record = (user: string) =>
      `{"eventid":"cowrie.login.failed","username":"${user}","password":"x","src_ip":"${S}","session":"1a2b3c4d5e6f","timestamp":"2026-03-01T00:07:21.123456Z"}`
    expect(marked(record('bob'))).toEqual(['user bob', `source ${S}`])
    expect(marked(record('username'))).toEqual([`source ${S}`])
  })

  it('are the program’s own, whatever a name imitates', () => {
    const forms = [
      (user: string) => `Invalid user ${user} from ${S} port 4711`,
      (user: string) => `Failed none for invalid user ${user} from ${S} port 4711 ssh2`,
      (user: string) => `Connection closed by invalid user ${user} ${S} port 4711 [preauth]`,
      (user: string) =>
        `pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=${S}  user=${user}`,
    ]
    fc.assert(
      fc.property(hostileText, fc.constantFrom(...forms), (text, form) => {
        const user = asLogged(text, 100)
        const found = marked(HEAD + form(user), S)
        // Where sshd's words leave two readings, the one that the table has is marked.
        if (parts.message.alternative !== null) return
        expect(found.filter((each) => each.startsWith('source '))).toEqual([`source ${S}`])
        expect(found.filter((each) => each.startsWith('user '))).toEqual([`user ${user}`])
        expect(found.slice(0, 3)).toEqual(OF_HEAD)
      }),
      { numRuns: 500, seed: 11 },
    )
  })
})

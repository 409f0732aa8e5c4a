import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/base/bytes'
import { readMessage } from '../../../src/import/messages'
import { Message, type Reading } from '../../../src/import/messages/message'
import * as E from '../../../src/model/evidence'
import { utf8 } from './entries'
import { asLogged, FORGED, hostileText } from './hostile'
import { drawn, eventsOfText } from './picture'
import { sourceOf, SPEAKERS, userOf } from './said'

/**
 * Hostile names, versions, reasons, key ids and idents in every message that has a place for them, as the program
 * writes them, with the truth beside: nothing is laid at a source that the program did not write, unless the line
 * allows no better and is marked.
 */

const S = '203.0.113.9'
const AT = `${S} port 4711`
const P = `${S}:4711`
const KEY = 'ED25519 SHA256:Y5OpL8Jc4JqgRmLJtXiRLqXnLqkNcVDIbQSn4I6vJyk'

/** What a line truly says; null where it does not say. */
interface Truth {
  readonly line: string
  readonly kinds: readonly number[]
  readonly source: string | null
  /** As the log has it. */
  readonly user: string | null
  /** Whether the program left no way to tell, whatever one knows of it. */
  readonly mayBeAmbiguous?: boolean
}

type Form = (hostile: string, other: string) => Truth

/** `%.100s`, as names are written; the name that a connection goes by is cut with the words before it. */
const name = (text: string) => asLogged(text, 100)
const PREAMBLE = 'invalid user '
const inPreamble = (text: string) => asLogged(PREAMBLE + text, 200).slice(PREAMBLE.length)

function ofUser(kinds: number | number[], line: (user: string) => string, source: string | null = P): Form {
  return (hostile) => {
    const user = name(hostile)
    return { line: line(user), kinds: [kinds].flat(), source, user }
  }
}

function ofPreamble(line: (user: string) => string): Form {
  return (hostile) => {
    const user = inPreamble(hostile)
    return { line: line(user), kinds: [E.CLOSING], source: P, user }
  }
}

/**
 * `… for invalid user U from S port P ssh2`, plain at its end: a U that holds `ssh2: ` makes it look like a line of a key,
 * and peers read it so (docs/counting.md section 3).
 */
function ofResult(kind: number, line: (user: string) => string): Form {
  return (hostile, other) => ({ ...ofUser(kind, line)(hostile, other), mayBeAmbiguous: name(hostile).includes(' ssh') })
}

/** Text that is no name. */
function ofText(kinds: number | number[], most: number, line: (text: string) => string, source: string | null): Form {
  return (hostile) => ({ line: line(asLogged(hostile, most)), kinds: [kinds].flat(), source, user: null })
}

const PAM_FIELDS = 'authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost='
const CHANGE = 'Change of username or service not allowed'

const NAMES: Record<string, Form> = {
  'Failed password': ofResult(E.FAILED, (u) => `Failed password for invalid user ${u} from ${AT} ssh2`),
  'Failed none': ofResult(E.FAILED_NONE, (u) => `Failed none for invalid user ${u} from ${AT} ssh2`),
  'Failed of OpenSSH 3': ofResult(E.FAILED, (u) => `Failed password for illegal user ${u} from ${AT} ssh2`),
  'Failed keyboard-interactive/pam': ofResult(
    E.FAILED,
    (u) => `Failed keyboard-interactive/pam for invalid user ${u} from ${AT} ssh2`,
  ),
  Postponed: ofResult(
    E.FAILED_NONE,
    (u) => `Postponed keyboard-interactive for invalid user ${u} from ${AT} ssh2 [preauth]`,
  ),
  'Failed publickey': ofResult(E.FAILED, (u) => `Failed publickey for invalid user ${u} from ${AT} ssh2`),
  'Failed publickey with its key': (hostile) => ({
    ...ofUser(E.FAILED, (u) => `Failed publickey for invalid user ${u} from ${AT} ssh2: ${KEY}`)(hostile, ''),
    mayBeAmbiguous: true,
  }),
  'repeated Failed': ofResult(
    E.FAILED,
    (u) => `message repeated 3 times: [ Failed password for invalid user ${u} from ${AT} ssh2]`,
  ),
  'Invalid user': ofUser(E.INVALID_USER, (u) => `Invalid user ${u} from ${AT}`),
  'Invalid user without a port': ofUser(E.INVALID_USER, (u) => `Invalid user ${u} from ${S}`, S),
  'Illegal user': ofUser(E.INVALID_USER, (u) => `Illegal user ${u} from ${S}`, S),
  'error: PAM': ofUser(E.PAM_ERROR, (u) => `error: PAM: Authentication failure for illegal user ${u} from ${S}`, S),
  'error: PAM of macOS': ofUser(
    E.PAM_ERROR,
    (u) => `error: PAM: authentication error for illegal user ${u} from ${S} via 192.0.2.1`,
    S,
  ),
  'maximum attempts': ofUser(
    E.CLOSING,
    (u) => `error: maximum authentication attempts exceeded for invalid user ${u} from ${AT} ssh2 [preauth]`,
  ),
  'Too many failures of OpenSSH 6': (hostile) => ({
    ...ofUser(
      E.CLOSING,
      (u) => `Disconnecting: Too many authentication failures for ${u} [preauth]`,
      null,
    )(hostile, ''),
    mayBeAmbiguous: true,
  }),
  'Connection closed by': ofPreamble((u) => `Connection closed by invalid user ${u} ${AT} [preauth]`),
  'Connection reset by': ofPreamble((u) => `Connection reset by invalid user ${u} ${AT} [preauth]`),
  'Disconnected from': ofPreamble((u) => `Disconnected from invalid user ${u} ${AT} [preauth]`),
  'timed out': ofPreamble((u) => `fatal: Connection from invalid user ${u} ${AT} timed out [preauth]`),
  ssh_dispatch_run_fatal: ofPreamble(
    (u) => `ssh_dispatch_run_fatal: Connection from invalid user ${u} ${AT}: Broken pipe [preauth]`,
  ),
  'Disconnecting, too many': ofPreamble(
    (u) => `Disconnecting invalid user ${u} ${AT}: Too many authentication failures [preauth]`,
  ),
  'Disconnecting, another name': (hostile, other) => ({
    ...ofPreamble((u) => {
      const reason = asLogged(`${CHANGE}: (${hostile},ssh-connection) -> (${other},ssh-connection)`, 500)
      return `Disconnecting invalid user ${u} ${AT}: ${reason} [preauth]`
    })(hostile, other),
    mayBeAmbiguous: true,
  }),
  'pam_unix with audit': ofUser(E.PAM_FAILURE, (u) => `pam_unix(sshd:auth): ${PAM_FIELDS}${S}  user=${u}`, S),
  pam_sss: ofUser(E.PAM_FAILURE, (u) => `pam_sss(sshd:auth): ${PAM_FIELDS}${S} user=${u}`, S),
  'pam_sss, the reason': ofUser(
    E.PAM_FAILURE,
    (u) => `pam_sss(sshd:auth): received for user ${u}: 10 (User not known to the underlying authentication module)`,
    null,
  ),
  pam_succeed_if: ofUser(
    E.PAM_FAILURE,
    (u) => `pam_succeed_if(sshd:auth): requirement "uid >= 1000" not met by user "${u}"`,
    null,
  ),
  pam_listfile: ofUser(E.PAM_FAILURE, (u) => `pam_listfile(sshd:auth): Refused user ${u} for service sshd`, null),
  pam_access: ofUser(E.CLOSING, (u) => `pam_access(sshd:account): access denied for user \`${u}' from \`${S}'`, S),
  pam_winbind: ofUser(
    E.PAM_FAILURE,
    (u) => `pam_winbind(sshd:auth): user '${u}' denied access (incorrect password or invalid membership)`,
    null,
  ),
  pam_faillock: ofUser(
    E.PAM_FAILURE,
    (u) => `pam_faillock(sshd:auth): Consecutive login failures for user ${u} account temporarily locked`,
    null,
  ),
  'check pass with audit': (hostile) => ({
    line: `pam_unix(sshd:auth): check pass; user (${name(hostile)}) unknown`,
    kinds: [E.NEUTRAL],
    source: null,
    user: null,
  }),
  input_userauth_request: ofText(E.NEUTRAL, 900, (u) => `input_userauth_request: invalid user ${u} [preauth]`, null),
}

const TEXTS: Record<string, Form> = {
  'Bad protocol version': ofText(E.SCAN_LINE, 200, (v) => `Bad protocol version identification '${v}' from ${AT}`, P),
  'Bad protocol version without a port': ofText(
    E.SCAN_LINE,
    100,
    (v) => `Bad protocol version identification '${v}' from ${S}`,
    S,
  ),
  'Protocol major versions': ofText(
    E.SCAN_LINE,
    200,
    (v) => `Protocol major versions differ for ${AT}: SSH-2.0-OpenSSH_8.4 vs. ${v}`,
    P,
  ),
  'scanned from': ofText(E.SCAN_LINE, 200, (v) => `scanned from ${AT} with ${v}.  Don't panic.`, P),
  'Unable to negotiate': ofText(
    E.SCAN_LINE,
    500,
    (v) => `Unable to negotiate with ${AT}: no matching cipher found. Their offer: ${v} [preauth]`,
    P,
  ),
  'invalid identifier': ofText(
    E.SCAN_LINE,
    256,
    (v) => `error: kex_exchange_identification: client sent invalid protocol identifier "${v}"`,
    null,
  ),
  'software version': ofText(
    E.NEUTRAL,
    100,
    (v) => `debug1: Client protocol version 2.0; client software version ${v} [preauth]`,
    null,
  ),
  'Received disconnect': ofText(
    [E.MENTION, E.CLOSING, E.SCAN_LINE],
    400,
    (r) => `Received disconnect from ${AT}:11: ${r} [preauth]`,
    P,
  ),
  'Received disconnect of protocol 1': ofText(
    [E.MENTION, E.CLOSING, E.SCAN_LINE],
    400,
    (r) => `Received disconnect from ${S}: ${r}`,
    S,
  ),
  'ident of tcp wrappers': ofText(E.LISTENER_SCAN, 100, (i) => `refused connect from ${i}@host.example.net (${S})`, S),
  'ident of tcp wrappers without an address': ofText(E.LISTENER_SCAN, 100, (i) => `refused connect from ${i}@${S}`, S),
  'certificate that is found': ofText(
    E.NEUTRAL,
    300,
    (k) => `Accepted certificate ID "${k}" (serial 7) signed by CA ${KEY} found at /etc/ssh/ca:1`,
    null,
  ),
  'certificate that is refused': ofText(
    E.NEUTRAL,
    300,
    (k) => `error: Refusing certificate ID "${k}" serial=7 signed by RSA CA SHA256:abc via /etc/ssh/ca:1: expired`,
    null,
  ),
}

const certificate = (id: string) => `ED25519-CERT SHA256:abc ID ${asLogged(id, 300)} (serial 7) CA ${KEY}`
const host = (user: string, of: string) => `${KEY}, client user "${name(user)}", client host "${name(of)}"`

const KEYS: Record<string, Form> = {
  'certificate of an existing user': (id) => ({
    line: `Failed publickey for root from ${AT} ssh2: ${certificate(id)}`,
    kinds: [E.FAILED],
    source: P,
    user: 'root',
  }),
  'certificate that is accepted': (id) => ({
    line: `Accepted publickey for ann from ${AT} ssh2: ${certificate(id)}`,
    kinds: [E.ACCEPTED],
    source: P,
    user: 'ann',
  }),
  'certificate of an unknown user': (id) => ({
    line: `Failed publickey for invalid user ann from ${AT} ssh2: ${certificate(id)}`,
    kinds: [E.FAILED],
    source: P,
    user: 'ann',
    mayBeAmbiguous: true,
  }),
  'certificate and name both': (id, user) => ({
    line: `Failed publickey for invalid user ${name(user)} from ${AT} ssh2: ${certificate(id)}`,
    kinds: [E.FAILED],
    source: P,
    user: name(user),
    mayBeAmbiguous: true,
  }),
  'host’s user and name': (user, of) => ({
    line: `Failed hostbased for root from ${AT} ssh2: ${host(user, of)}`,
    kinds: [E.FAILED],
    source: P,
    user: 'root',
  }),
  'Kerberos principal': (principal) => ({
    line: `Accepted gssapi-with-mic for ann from ${AT} ssh2: ${asLogged(principal, 200)}`,
    kinds: [E.ACCEPTED],
    source: P,
    user: 'ann',
  }),
}

const DROPBEAR: Record<string, Form> = {
  'nonexistent user': ofUser(E.INVALID_USER, (u) => `Login attempt for nonexistent user '${u}' from ${P}`),
}

const counted = (text: string) => `${utf8(text).length}:${text}`

/** In the wording of the envelopes: no text is escaped or cut. */
const COWRIE: Record<string, Form> = {
  'login attempt': (user) => ({
    line: `failed password for ${counted(user)} from ${AT}`,
    kinds: [E.FAILED],
    source: P,
    user: decodeText(utf8(user)),
  }),
  'client version': (version) => ({
    line: `version ${counted(version)} from ${AT}`,
    kinds: [E.MENTION],
    source: P,
    user: null,
  }),
}

const GROUPS = [
  { group: 'names', speaker: SPEAKERS.sshd, forms: NAMES },
  { group: 'texts', speaker: SPEAKERS.sshd, forms: TEXTS },
  { group: 'keys', speaker: SPEAKERS.sshd, forms: KEYS },
  { group: 'dropbear', speaker: SPEAKERS.dropbear, forms: DROPBEAR },
  { group: 'cowrie', speaker: SPEAKERS.cowrie, forms: COWRIE },
]
const RUNS = 1200

/** Where a reading is right: null where it is not. */
function isTrue(bytes: Uint8Array, reading: Reading, { source, user }: Truth): boolean {
  const read = sourceOf(bytes, reading)[0] ?? null
  return read === source && (user === null || userOf(bytes, reading) === user)
}

function check(speaker: number, truth: Truth): void {
  const bytes = utf8(truth.line)
  const message = new Message()
  expect(readMessage(bytes, 0, bytes.length, message, speaker), truth.line).toBe(true)
  expect(truth.kinds, truth.line).toContain(message.kind)
  const isMarked = (message.flags & E.E_AMBIGUOUS) !== 0
  if (isMarked) expect(truth.mayBeAmbiguous, truth.line).toBe(true)
  const readings = message.alternative === null ? [message.reading()] : [message.reading(), message.alternative]
  const isUnsaid = isMarked && message.sourceStart < 0 && message.alternative === null
  const isRight = isMarked ? readings.some((reading) => isTrue(bytes, reading, truth)) : isTrue(bytes, message, truth)
  expect(isRight || isUnsaid, truth.line).toBe(true)
}

describe.each(GROUPS)('hostile $group', ({ speaker, forms }) => {
  it.each(Object.entries(forms))('are read as they are in %s', (_, form) => {
    const property = fc.property(hostileText, hostileText, (hostile, other) => {
      check(speaker, form(hostile, other))
    })
    fc.assert(property, { seed: 66, numRuns: RUNS })
  })
})

it('hostile names are laid at their source by the rest of their connection', async () => {
  const names = fc.sample(hostileText, { seed: 67, numRuns: 1000 }).map((text) => ({
    user: name(text),
    closing: inPreamble(text),
  }))
  const log = names
    .map(
      ({ user, closing }, i) =>
        `${1000 + i} Connection from ${AT} on 192.0.2.1 port 22\n` +
        `${1000 + i} Failed publickey for invalid user ${user} from ${AT} ssh2: ${KEY}\n` +
        `${1000 + i} Connection closed by invalid user ${closing} ${AT} [preauth]\n`,
    )
    .join('')
  const events = await eventsOfText(drawn(log))
  expect(events.filter(({ source }) => source !== S)).toEqual([])
  expect(events.map(({ user }) => user)).toEqual(names.map(({ user }) => user))
  expect(events.filter(({ ambiguous }) => ambiguous)).toEqual([])
})

it('the forged address is in most of them', () => {
  const texts = fc.sample(hostileText, { seed: 66, numRuns: RUNS })
  expect(texts.filter((text) => text.includes(FORGED)).length).toBeGreaterThan(RUNS / 2)
})

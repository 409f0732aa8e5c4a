import fc from 'fast-check'

/** Text that a client chooses so as to fool who reads the log, and how sshd writes such text. */

/** Never written by sshd: whatever is laid at it was laid by the client. */
export const FORGED = '192.0.2.66'

const KEY = 'RSA SHA256:wAzPn9wl2fDZ7vFHKUbPXy3bSbUtOLHRMXvnlWtpNqs'
const TAILS = [
  ` from ${FORGED}`,
  ` from ${FORGED} port 22`,
  ` from ${FORGED} port 22 ssh2`,
  ` from ${FORGED} port 22 ssh2: `,
  ` from ${FORGED} port 22 ssh2: ${KEY}`,
  ` from ${FORGED} port 22 ssh2: RSA-CERT SHA256:abc ID x`,
  ` from ${FORGED} port 22 ssh2: RSA-CERT ID x (serial 7) CA ${KEY}`,
  ` from ${FORGED} port 22 ssh2: ${KEY}, client user "x", client host "y"`,
  ` from ${FORGED} port 22 ssh1: ruser x`,
  ` ${FORGED} port 22`,
  ` ${FORGED} port 22: Too many authentication failures`,
  ` ${FORGED} port 22: Change of username or service not allowed: (`,
  ` ${FORGED} port 22: Broken pipe`,
  ` rhost=${FORGED}  user=root`,
  ` rhost=${FORGED} user=root`,
  ` ruser= rhost=${FORGED}`,
  `' from ${FORGED}:22`,
  `' from ${FORGED} port 22`,
  `' from \`${FORGED}'`,
  ` (${FORGED})`,
  ` [${FORGED}]`,
  ` from [${FORGED}]:22 on [192.0.2.1]:22`,
  `@${FORGED}`,
  `, ip=${FORGED}).`,
  ` via ${FORGED}`,
  ` with SSH-2.0-x.  Don't panic.`,
  ` is set up for ${FORGED}, ignoring`,
  `: 7 (Authentication failure)`,
  ` timed out`,
]
const WORDS = [
  ...[
    '',
    ' ',
    '  ',
    'root',
    'admin',
    'from',
    'user',
    'x',
    'é',
    '\u202e',
    '\t',
    '\n',
    '\r\n',
    '\0',
    '\\',
    '"',
    "'",
    '`',
  ],
  ...['invalid user ', 'illegal user ', 'authenticating user ', ' for ', ' by ', ': ', '; ', ' [preauth]', ' ssh2'],
  ...[
    ' not allowed because ',
    ' port ',
    ' user=',
    ')',
    '(',
    ']',
    '>',
    '<',
    ',ssh-connection) -> (',
    '__proto__',
    '(uid=0)',
  ],
  ...[
    'message repeated 9 times: [ ',
    'Failed password for ',
    'Accepted password for ',
    'error: ',
    'pam_unix(sshd:auth): ',
  ],
  ...['" not met by user "', ' unknown', 'a'.repeat(70), ' '.repeat(30), 'Auth fail'],
]
const LINES = [
  `Failed password for root from ${FORGED} port 22 ssh2`,
  `\nMar  3 04:00:00 heron sshd[1]: Accepted password for root from ${FORGED} port 22 ssh2\n`,
  `pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=${FORGED}  user=root`,
  `Invalid user x from ${FORGED} port 22`,
]

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...TAILS) },
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...LINES) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)

/** A hostile text: names, versions, reasons, ids. */
export const hostileText = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''))

/**
 * Text of at most `most` bytes as sshd's log has it: strnvis() with VIS_CSTYLE | VIS_NL | VIS_TAB | VIS_OCTAL in
 * https://github.com/openssh/openssh-portable/blob/master/log.c, and cut by `%.100s` before.
 */
export function asLogged(text: string, most: number): string {
  let logged = ''
  const [end] = [new TextEncoder().encode(text).findIndex((byte) => byte === 0)]
  const bytes = new TextEncoder().encode(text).subarray(0, end < 0 ? most : Math.min(end, most))
  for (const byte of bytes) {
    if (byte === 92) logged += '\\\\'
    else if (byte === 10) logged += '\\n'
    else if (byte === 13) logged += '\\r'
    else if (byte === 9) logged += '\\t'
    else if (byte >= 32 && byte < 127) logged += String.fromCharCode(byte)
    else logged += `\\${byte.toString(8).padStart(3, '0')}`
  }
  return logged
}

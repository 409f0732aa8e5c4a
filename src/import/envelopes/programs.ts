import { ascii, endsWith, startsWith } from '../../base/bytes'

/** Whose messages a program's lines are. */
export const OTHER_PROGRAM = 0
export const OPENSSH = 1
/** `sshd` to the letter: the only program that older tools know. */
export const PLAIN_SSHD = 2
/** BSD syslogd's own `last message repeated N times`, where the program would stand. */
export const REPEATER = 3
export const DROPBEAR = 4
/** The honeypot, in the wording of cowrie-message.ts. */
export const COWRIE = 5

interface ProgramName {
  readonly name: Uint8Array
  readonly speaker: number
}

function named(names: readonly string[], speaker: number): ProgramName[] {
  return names.map((name) => ({ name: ascii(name), speaker }))
}

/**
 * OpenSSH's own names: the listener, the session (since 9.8) and the authentication process (since 10.0), the old
 * inetd name and the in-process SFTP server. `sshd(pam_unix)` is how Red Hat's PAM named itself until about 2005.
 */
const NAMES = [
  ...named(['sshd', 'sshd-session', 'sshd-auth', 'in.sshd', 'internal-sftp'], OPENSSH),
  ...named(['dropbear'], DROPBEAR),
  ...named(['cowrie'], COWRIE),
  ...named(['last'], REPEATER),
]

/** systemd's units, which `journalctl -o with-unit` writes in place of the program: Debian's, the others', dropbear's. */
const UNITS = [...named(['ssh', 'sshd'], OPENSSH), ...named(['dropbear'], DROPBEAR)]

const SLASH = 47
const BACKSLASH = 92
const PAREN = 40
const AT = 64
const SERVICE = ascii('.service')
const EXE = ascii('.exe')
const SSHD = ascii('sshd')
const PLAIN = SSHD.length

/** First bytes of all names, and of a path: most other programs are known by theirs. */
const CAN_BEGIN = new Uint8Array(256)
for (const { name } of [...NAMES, ...UNITS]) CAN_BEGIN[name[0] ?? 0] = 1
CAN_BEGIN[SLASH] = 1

/** Says whose lines `bytes[start, end)` names; a path before the name does not matter. */
export function speakerOf(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < PLAIN) return OTHER_PROGRAM
  if (end - start === PLAIN && startsWith(bytes, start, end, SSHD)) return PLAIN_SSHD
  if (CAN_BEGIN[bytes[start] ?? 0] === 1) {
    const speaker = nameSpeaker(bytes, start, end)
    if (speaker !== OTHER_PROGRAM) return speaker
  }
  const from = nameStart(bytes, start, end)
  return from === start ? OTHER_PROGRAM : withoutPlain(nameSpeaker(bytes, from, end))
}

function nameSpeaker(bytes: Uint8Array, start: number, end: number): number {
  let to = start
  while (to < end && bytes[to] !== PAREN && bytes[to] !== AT) to++
  if (bytes[to] === AT && to < end) return find(UNITS, bytes, start, to)
  if (bytes[to - 1] === SERVICE[SERVICE.length - 1] && endsWith(bytes, start, to, SERVICE)) {
    return find(UNITS, bytes, start, to - SERVICE.length)
  }
  const nameEnd = endsWith(bytes, start, to, EXE) ? to - EXE.length : to
  const speaker = find(NAMES, bytes, start, nameEnd)
  return speaker === OPENSSH && end - start === PLAIN ? PLAIN_SSHD : speaker
}

function find(names: readonly ProgramName[], bytes: Uint8Array, start: number, end: number): number {
  const length = end - start
  for (const { name, speaker } of names) {
    if (name.length === length && startsWith(bytes, start, end, name)) return speaker
  }
  return OTHER_PROGRAM
}

/** `/usr/sbin/sshd` is not `sshd` to the letter. */
function withoutPlain(speaker: number): number {
  return speaker === PLAIN_SSHD ? OPENSSH : speaker
}

/** Where the name begins behind `/usr/sbin/` or `C:\Windows\System32\OpenSSH\`. */
function nameStart(bytes: Uint8Array, start: number, end: number): number {
  const separator = bytes[start] === SLASH ? SLASH : bytes[start + 2] === BACKSLASH ? BACKSLASH : -1
  let from = start
  for (let i = start; i < end && separator >= 0; i++) if (bytes[i] === separator) from = i + 1
  return from
}

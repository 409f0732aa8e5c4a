import { ascii, startsWith } from '../../base/bytes'

/** Whose messages a program's lines are. */
export const OTHER_PROGRAM = 0
const OPENSSH = 1
/** `sshd` to the letter: the only program that older tools know. */
export const PLAIN_SSHD = 2
/** BSD syslogd's own `last message repeated N times`, where the program would stand. */
export const REPEATER = 3

const LAST = ascii('last')
const SLASH = 47
const PAREN = 40

/**
 * OpenSSH's own names: the listener, the session (since 9.8) and the authentication process (since 10.0), the old
 * inetd name and the in-process SFTP server. `sshd(pam_unix)` is how Red Hat's PAM named itself until about 2005.
 */
const NAMES = ['sshd', 'sshd-session', 'sshd-auth', 'in.sshd', 'internal-sftp'].map(ascii)

/** Says whose lines `bytes[start, end)` names; a path before the name does not matter. */
export function speakerOf(bytes: Uint8Array, start: number, end: number): number {
  let from = start
  if (bytes[start] === SLASH) for (let i = start; i < end; i++) if (bytes[i] === SLASH) from = i + 1
  let to = from
  while (to < end && bytes[to] !== PAREN) to++
  const length = to - from
  if (length < 4 || length > 13) return OTHER_PROGRAM
  for (const name of NAMES) {
    if (name.length === length && startsWith(bytes, from, to, name)) {
      return length === 4 && to === end && from === start ? PLAIN_SSHD : OPENSSH
    }
  }
  return length === LAST.length && startsWith(bytes, from, to, LAST) ? REPEATER : OTHER_PROGRAM
}

import type { Target } from './names'
import type { Random } from './random'
import type { Source } from './sources'

/**
 * What sshd writes about one connection, in the words of OpenSSH 7.6–7.9 on Debian and Ubuntu with PAM
 * (auth.c, auth2.c, packet.c, sshd.c and pam_unix). Only messages: the envelope comes later.
 */

/** Takes the next message of a connection, `wait` seconds after the one before. */
export type Say = (wait: number, message: string) => void

/** One end of a connection. */
export interface Client {
  readonly source: Source
  readonly port: number
}

/** Seconds that a failed password takes: PAM's delay. */
const PAM_DELAY = 2
/** sshd's MaxAuthTries. */
const MAX_TRIES = 6

/** A random client port of the ephemeral range. */
export function clientOf(random: Random, source: Source): Client {
  return { source, port: random.int(1024, 65535) }
}

function pamTail({ source }: Client, { user, valid }: Target): string {
  return `logname= uid=0 euid=0 tty=ssh ruser= rhost=${source.rhost} ${valid ? ` user=${user}` : ''}`
}

/** `authenticating user U S port P` or `invalid user U S port P`. */
function peer({ source, port }: Client, { user, valid }: Target): string {
  return `${valid ? 'authenticating' : 'invalid'} user ${user} ${source.address} port ${port}`
}

function sayFailures(say: Say, client: Client, target: Target, tries: number, repeats: boolean): void {
  const { address } = client.source
  const who = target.valid ? target.user : `invalid user ${target.user}`
  const failed = `Failed password for ${who} from ${address} port ${client.port} ssh2`
  if (!target.valid) {
    say(0, `Invalid user ${target.user} from ${address} port ${client.port}`)
    say(0.1, 'pam_unix(sshd:auth): check pass; user unknown')
  }
  say(0.01, `pam_unix(sshd:auth): authentication failure; ${pamTail(client, target)}`)
  say(PAM_DELAY, failed)
  if (repeats && target.valid && tries > 2) {
    say(PAM_DELAY * tries, `message repeated ${tries - 1} times: [ ${failed}]`)
    return
  }
  for (let again = 1; again < tries; again++) {
    if (!target.valid) say(0.3, 'pam_unix(sshd:auth): check pass; user unknown')
    say(PAM_DELAY + 0.5, failed)
  }
}

function sayTooMany(say: Say, client: Client, target: Target): void {
  const who = target.valid ? target.user : `invalid user ${target.user}`
  const { address } = client.source
  say(
    0.1,
    `error: maximum authentication attempts exceeded for ${who} from ${address} port ${client.port} ssh2 [preauth]`,
  )
  say(0, `Disconnecting ${peer(client, target)}: Too many authentication failures [preauth]`)
}

/**
 * A connection that tries passwords for one name, 1–6 times: that many hostile attempts.
 * @param manner in [0, 1): how the client says good-bye, and whether rsyslog folds equal lines
 */
export function sayPasswords(say: Say, client: Client, target: Target, tries: number, manner: number): void {
  const { source, port } = client
  sayFailures(say, client, target, tries, manner < 0.4)
  if (tries >= MAX_TRIES) {
    sayTooMany(say, client, target)
  } else if (manner < 0.75) {
    say(0.3, `Received disconnect from ${source.address} port ${port}:11: Bye Bye [preauth]`)
    say(0, `Disconnected from ${peer(client, target)} [preauth]`)
  } else {
    say(0.3, `Connection closed by ${peer(client, target)} [preauth]`)
  }
  if (tries > 1) {
    const failures = tries > 2 ? 'failures' : 'failure'
    say(0, `PAM ${tries - 1} more authentication ${failures}; ${pamTail(client, target)}`)
  }
  if (tries > 3) say(0, `PAM service(sshd) ignoring max retries; ${tries} > 3`)
}

/** A connection that asks for a name and leaves (keys only, or a look around): one hostile attempt without a method. */
export function sayProbe(say: Say, client: Client, target: Target, manner: number): void {
  if (!target.valid) say(0, `Invalid user ${target.user} from ${client.source.address} port ${client.port}`)
  say(0.4, `Connection ${manner < 0.8 ? 'closed' : 'reset'} by ${peer(client, target)} [preauth]`)
}

/** Keyboard-interactive with a name server's word for the source, and no address at all: one hostile attempt. */
export function sayNamedSource(say: Say, client: Client, target: Target): void {
  const who = target.valid ? target.user : `illegal user ${target.user}`
  say(0, `pam_unix(sshd:auth): authentication failure; ${pamTail(client, target)}`)
  say(PAM_DELAY, `error: PAM: Authentication failure for ${who} from ${client.source.address}`)
}

const SCANS: readonly ((client: string) => string)[] = [
  (client) => `Did not receive identification string from ${client}`,
  (client) => `Did not receive identification string from ${client}`,
  (client) => `Bad protocol version identification 'GET / HTTP/1.1' from ${client}`,
  (client) => `Bad protocol version identification '\\003' from ${client}`,
  (client) => `Connection closed by ${client} [preauth]`,
  (client) => `Connection closed by ${client} [preauth]`,
  (client) => `Connection reset by ${client} [preauth]`,
  (client) =>
    `Unable to negotiate with ${client}: no matching key exchange method found. Their offer: diffie-hellman-group1-sha1 [preauth]`,
  (client) =>
    `Unable to negotiate with ${client}: no matching host key type found. Their offer: ssh-rsa,ssh-dss [preauth]`,
  (client) => `fatal: Timeout before authentication for ${client}`,
]

/** A connection that never names a user: one scan. */
export function sayScan(say: Say, random: Random, { source, port }: Client): void {
  say(0, random.pick(SCANS)(`${source.address} port ${port}`))
}

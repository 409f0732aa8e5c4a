import { ascii, indexOfBytes } from '../../base/bytes'
import { NEUTRAL } from '../../model/evidence'
import { FUNCTIONS } from './functions'
import { always, type MessageForm, neutral } from './message'

/**
 * What OpenSSH says of itself, of keys, and of sessions once somebody is in: understood, and nothing that counts. Heads
 * are from https://github.com/openssh/openssh-portable: session.c, serverloop.c, channels.c, servconf.c, sshd.c,
 * auth2-pubkey.c, loginrec.c, sftp-server.c, and their ancestors back to 3.0.
 */

const PUBLIC_KEY = ascii(' public key ')
/** No type of key has a longer name, with ` public key ` behind it. */
const LONGEST_TYPE = 40

/** One form for many heads. */
function kin(name: string, ...heads: readonly string[]): MessageForm {
  return always(name, 'neutral', heads, NEUTRAL)
}

/** Names of hosts that don't lead back: said of honest clients too. */
const REVERSE_MAPPING = kin(
  'reverse mapping checking … failed - POSSIBLE BREAK-IN ATTEMPT!',
  'reverse mapping checking ',
  'Address ',
  'Nasty PTR record "',
  'Could not reverse map address ',
)

const TCP_WRAPPERS = kin('tcp wrappers: warning: …', 'warning: /etc/hosts.', 'warning: can', 'twist ')

const SESSIONS = [
  ...neutral(
    'Starting session: ',
    'Close session: ',
    'subsystem request for ',
    'User child is on pid ',
    'Transferred: ',
  ),
  ...neutral('Closing connection to ', 'Exiting on signal ', 'Could not chdir to home directory ', 'no more sessions'),
  ...neutral('USER_PROCESS: ', 'DEAD_PROCESS: ', 'Attempt to write login records by non-root'),
]

const FORWARDING = kin(
  'refused … forward, connect to … failed',
  ...['refused local port forward: ', 'refused streamlocal port forward: ', 'Received request from '],
  ...['Received request to connect to host ', 'Server has disabled ', 'X11 forwarding ', 'X11 connection '],
  ...['connect_to ', 'connect to ', 'channel ', 'bind: ', 'bind [', 'Allocated port ', 'unix_listener: '],
  ...['Failed to allocate internet-domain X11', 'Requested forwarding', 'tun open failed'],
)

const SFTP = kin(
  'SFTP: …',
  ...['session opened for local user ', 'session closed for local user ', 'received client version ', 'sent status '],
  ...['open "', 'close "', 'opendir "', 'closedir "', 'remove name "', 'rename old "', 'mkdir name "', 'rmdir name "'],
  ...['posix-rename old "', 'hardlink old "', 'symlink old "', 'stat name "', 'lstat name "', 'set "'],
  ...['statvfs "', 'fsync "', 'readlink "', 'realpath "', 'forced close "', 'lsetstat name "', 'read "'],
  ...['write "', 'expand "', 'copy-data from "'],
)

/** `Accepted RSA public key FINGERPRINT from USER@HOST`, of hostbased: the result of the try follows. */
const PUBLIC_KEY_OF_HOST: MessageForm = {
  name: 'Accepted key … found at …',
  group: 'neutral',
  heads: ['Accepted '],
  read: (bytes, start, end) => indexOfBytes(bytes, start, Math.min(end, start + LONGEST_TYPE), PUBLIC_KEY) >= 0,
}

const KEYS = [
  kin('Accepted key … found at …', 'Accepted key ', 'Accepted certificate ID "', 'Found matching ', 'Authorized to '),
  PUBLIC_KEY_OF_HOST,
  ...neutral('Authentication refused', 'Rhosts authentication refused for ', 'RSA authentication refused for '),
  ...neutral('Refusing certificate ID "', 'Certificate invalid', 'Certificate '),
  kin(
    'key … revoked, refused or not readable',
    ...['Authentication key ', 'WARNING: revoked key for ', 'WARNING: authentication attempt with a revoked '],
    ...['Error checking authentication key ', 'Refusing RSA key ', 'refusing previously-used '],
    ...['Refused by key options', 'Refused by certificate options', 'Invalid certificate options', 'Public key '],
    ...['Key is revoked', 'Revoked key ', 'revoked key ', 'invalid key option', 'Bad key options', 'Bad options in '],
    ...['Invalid key', 'Could not open authorized ', 'Could not open user ', 'Could not open keyfile '],
    ...['Unsafe AuthorizedKeysCommand', 'Unsafe AuthorizedPrincipalsCommand', 'AuthorizedKeysCommand'],
    ...['AuthorizedPrincipalsCommand', 'Could not stat Authorized', 'No user for Authorized', 'restricted key'],
    ...['RSA_public_decrypt failed', 'RSA key generation complete', 'bad signature', 'Incorrect signature'],
  ),
  kin('GSSAPI: …', 'GSSAPI ', 'No credentials ', 'Kerberos ', 'krb5_', 'Unspecified GSS'),
]

const SERVER = [
  ...neutral('Server listening on ', 'Received signal ', 'Received SIGHUP; restarting', 'Set /proc/self/oom_'),
  kin(
    'sshd: configuration, host keys, start and end',
    ...[
      'sshd: no hostkeys available',
      'no hostkeys',
      'Could not load host ',
      'Unable to load host ',
      'Unable to shield ',
    ],
    ...[
      'Could not get shadow information for ',
      'getpeername failed',
      'Could not demote ',
      'Could not connect to agent',
      'Could not get agent ',
      'Disabling protocol version ',
    ],
    ...[
      'Bind to port ',
      'Cannot bind any address',
      'getnameinfo failed',
      'socket: ',
      'listen on ',
      'listen: ',
      'accept: ',
    ],
    ...['setsockopt ', 'getsockopt ', 'reexec socketpair', 'RESTART FAILED', 'rexec line ', 'reprocess config line '],
    ...[
      'command-line',
      'Missing privilege separation',
      'Privilege separation user ',
      'Permissions 0',
      'bad permissions',
    ],
    ...['It is required that your private key', 'This private key will be ignored', '@@@@@', '@  ', 'WARNING: '],
    ...[
      'Generating new ',
      'Generating 7',
      'Generating 1',
      'Bad prime description',
      'Deprecated option',
      'Unsupported option',
    ],
    ...[
      'Bad configuration option',
      'fork: ',
      'fork of unprivileged child',
      'pipe: ',
      'dup: ',
      'dup2',
      'chroot(',
      'chroot: ',
    ],
    ...['chown(', 'chmod(', 'chdir(', 'setresuid', 'setresgid', 'seteuid', 'setegid', 'setgroups', 'initgroups'],
    ...['setlogin', 'setuid ', 'setpcred', 'openpty', 'ioctl(', 'open /dev/', 'select: ', 'ppoll: ', 'PTY allocation '],
    ...['SELinux', 'PRNG is not seeded', 'PRNG initiali', 'internal error', 'INTERNAL ERROR', 'Internal error'],
    ...[
      'No supported ',
      'No AuthenticationMethods',
      'Authentication methods list',
      'no authentication methods enabled',
    ],
    ...['Disabled method ', 'Unknown authentication method', 'No matching private key', 'Hm, dispatch protocol error'],
    ...['Hm, kex protocol error', 'Invalid DenyUsers pattern', 'Invalid AllowUsers pattern', 'Unable to set routing'],
    ...['Unable to create connection', 'incoming seqnr wraps', 'sshd version ', 'sshd requires execution'],
  ),
  kin('(a file): …', '/'),
  kin('debug…: …', 'debug1: ', 'debug2: ', 'debug3: '),
  kin('(a function of sshd): …', ...FUNCTIONS),
]

/** Messages that say nothing that counts. */
export const OPENSSH_NEUTRAL: readonly MessageForm[] = [
  REVERSE_MAPPING,
  TCP_WRAPPERS,
  ...SESSIONS,
  FORWARDING,
  SFTP,
  ...KEYS,
  ...SERVER,
]

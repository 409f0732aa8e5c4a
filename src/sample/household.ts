import type { Frame } from './background'
import { clientOf, type Client } from './connections'
import type { Random } from './random'
import { DAY, HOUR, MINUTE, weekday } from './rhythm'
import { nowhere, type Source } from './sources'
import { speaker, type Scene, type Stage } from './stage'

/** People and programs who may log in. Their sources are documentation addresses: they are nobody's. */
interface Member {
  readonly user: string
  readonly uid: number
  readonly source: Source
  readonly method: 'publickey' | 'password'
  /** Sessions on a working day. */
  readonly sessions: number
  /** Mean minutes of a session. */
  readonly minutes: number
  /** Probability that a session begins with a slip. */
  readonly slips: number
}

const [MARIT, JONAS, PETRA, DEPLOY, HENRIKE] = [1000, 1001, 1002, 1003, 1004]

/** The administrator; the only one who uses sudo. */
const ADMINISTRATOR = MARIT

const HOUSEHOLD: readonly Member[] = [
  {
    user: 'marit',
    uid: MARIT,
    source: nowhere('192.0.2.17'),
    method: 'publickey',
    sessions: 2,
    minutes: 50,
    slips: 0.05,
  },
  {
    user: 'jonas',
    uid: JONAS,
    source: nowhere('192.0.2.44'),
    method: 'password',
    sessions: 1,
    minutes: 40,
    slips: 0.35,
  },
  {
    user: 'petra',
    uid: PETRA,
    source: nowhere('2001:db8:5:2::1c'),
    method: 'publickey',
    sessions: 1,
    minutes: 90,
    slips: 0.15,
  },
  {
    user: 'deploy',
    uid: DEPLOY,
    source: nowhere('192.0.2.120'),
    method: 'publickey',
    sessions: 3,
    minutes: 2,
    slips: 0,
  },
  {
    user: 'henrike',
    uid: HENRIKE,
    source: nowhere('192.0.2.201', 'gate.office.example'),
    method: 'password',
    sessions: 1,
    minutes: 25,
    slips: 0.2,
  },
]

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** A fingerprint as sshd prints it, the same for each session of a user: an LCG (Numerical Recipes) over the uid. */
function fingerprint(uid: number): string {
  let state = uid
  const digits = Array.from({ length: 43 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return BASE64[state >>> 26] ?? 'A'
  })
  return `ED25519 SHA256:${digits.join('')}`
}

/** The account, its key or password, and the end of an accepted login. */
export interface Login {
  readonly user: string
  readonly uid: number
  readonly method: 'publickey' | 'password'
  /** Seconds from login to logout. */
  readonly seconds: number
}

/** `Accepted …`, the session's beginning and its end; the tally gets one success. */
export function playSession(stage: Stage, at: number, pid: number, client: Client, login: Login): void {
  const { user, uid, method } = login
  const { address } = client.source
  const key = method === 'publickey' ? `: ${fingerprint(uid)}` : ''
  const session = stage.pid()
  const say = speaker(stage, at, `sshd[${pid}]`)
  say(0.2, `Accepted ${method} for ${user} from ${address} port ${client.port} ssh2${key}`)
  say(0.01, `pam_unix(sshd:session): session opened for user ${user} by (uid=0)`)
  stage.write(at + 0.3, 'systemd-logind[611]', `New session ${session} of user ${user}.`)
  const end = Math.min(at + login.seconds, stage.end - 1)
  const child = speaker(stage, end, `sshd[${stage.pid()}]`)
  child(0, `Received disconnect from ${address} port ${client.port}:11: disconnected by user`)
  child(0, `Disconnected from user ${user} ${address} port ${client.port}`)
  stage.write(end + 0.01, `sshd[${pid}]`, `pam_unix(sshd:session): session closed for user ${user}`)
  stage.write(end + 0.02, 'systemd-logind[611]', `Removed session ${session}.`)
  stage.tally.success(client.source, user)
}

/** One or two mistyped passwords, or keys that the server does not know: honest failures before the login. */
function playSlip(stage: Stage, at: number, pid: number, client: Client, { user, method }: Member): number {
  const say = speaker(stage, at, `sshd[${pid}]`)
  const { source, port } = client
  const tries = stage.random.int(1, 2)
  if (method === 'password') {
    const tail = `logname= uid=0 euid=0 tty=ssh ruser= rhost=${source.rhost}  user=${user}`
    say(0, `pam_unix(sshd:auth): authentication failure; ${tail}`)
  }
  for (let again = 0; again < tries; again++) {
    const key = method === 'publickey' ? `: ${fingerprint(again + 1)}` : ''
    say(2, `Failed ${method} for ${user} from ${source.address} port ${port} ssh2${key}`)
  }
  stage.tally.failure(source, { user, valid: true }, tries, false)
  return at + 12
}

/** The administrator's rights put to use, as sudo logs it (without a pid). */
function playSudo(stage: Stage, at: number, user: string, uid: number): void {
  const command = stage.random.pick([
    '/usr/bin/apt update',
    '/usr/bin/systemctl status nginx',
    '/usr/bin/tail /var/log/mail.log',
  ])
  stage.write(at, 'sudo', `   ${user} : TTY=pts/0 ; PWD=/home/${user} ; USER=root ; COMMAND=${command}`)
  stage.write(at + 0.01, 'sudo', `pam_unix(sudo:session): session opened for user root by ${user}(uid=${uid})`)
  stage.write(at + 4, 'sudo', 'pam_unix(sudo:session): session closed for user root')
}

function sessionScene(at: number, person: Member, slip: boolean): Scene {
  return {
    at,
    play(stage) {
      const pid = stage.pid()
      const client = clientOf(stage.random, person.source)
      const accepted = slip ? playSlip(stage, at, pid, client, person) : at
      const seconds = 5 + stage.random.exponential(person.minutes * MINUTE)
      playSession(stage, accepted, pid, client, { ...person, seconds })
      if (person.uid === ADMINISTRATOR && seconds > 10 * MINUTE && accepted + 10 * MINUTE < stage.end) {
        playSudo(stage, accepted + 5 * MINUTE, person.user, person.uid)
      }
    },
  }
}

/** The honest logins of a month: on working days, in working hours, hours apart for each user. */
export function household(random: Random, frame: Frame): Scene[] {
  const scenes: Scene[] = []
  for (let day = frame.start; day < frame.end; day += DAY) {
    if (weekday(day) % 6 === 0) continue
    for (const person of HOUSEHOLD) {
      for (let session = 0; session < person.sessions; session++) {
        const at = day + (8 + session * 3.5 + random.next() * 2.5) * HOUR
        const slip = random.chance(person.slips)
        if (at < frame.end - HOUR && random.chance(0.9)) scenes.push(sessionScene(at, person, slip))
      }
    }
  }
  return scenes
}

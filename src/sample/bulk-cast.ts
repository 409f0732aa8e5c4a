import { bulkNames, bulkSources, createPool } from './bulk-pools'
import { clientOf, sayPasswords, sayProbe, sayScan, type Say } from './connections'
import { createTargets, type Target } from './names'
import type { Random } from './random'
import { nowhere, type Source } from './sources'
import type { Tally } from './truth'

/** Who plays in a large log, and what is counted. */
export interface Cast {
  readonly random: Random
  readonly tally: Tally
  readonly source: () => Source
  readonly hitters: readonly Source[]
  readonly unknown: () => Target
  readonly existing: () => Target
}

/** How often the three heaviest sources are the ones that try passwords: more than a quarter of all attempts. */
const HITTER_SHARE = 0.36
/** How often each kind of process begins: the rest are cron's jobs. */
const SHARES = { existing: 0.22, unknown: 0.3, probe: 0.07, scan: 0.08, login: 0.05 }
const VISITOR: Source = nowhere('192.0.2.120')

function passwords(cast: Cast, say: Say, target: Target, tries: number): void {
  const { random, tally } = cast
  const source = random.chance(HITTER_SHARE) ? random.pick(cast.hitters) : cast.source()
  sayPasswords(say, clientOf(random, source), target, tries, random.next())
  tally.failure(source, target, tries, true)
}

function probe(cast: Cast, say: Say): void {
  const source = cast.source()
  const target = cast.unknown()
  sayProbe(say, clientOf(cast.random, source), target, cast.random.next())
  cast.tally.failure(source, target, 1, true)
}

function login(cast: Cast, say: Say): void {
  const { port } = clientOf(cast.random, VISITOR)
  say(0, `Accepted publickey for deploy from ${VISITOR.address} port ${port} ssh2: ED25519 SHA256:${'k'.repeat(43)}`)
  say(0, 'pam_unix(sshd:session): session opened for user deploy by (uid=0)')
  say(0, `Received disconnect from ${VISITOR.address} port ${port}:11: disconnected by user`)
  say(0, `Disconnected from user deploy ${VISITOR.address} port ${port}`)
  say(0, 'pam_unix(sshd:session): session closed for user deploy')
  cast.tally.success(VISITOR, 'deploy')
}

/** Lets a process begin: what it is going to write, without the tag's pid, and the counts of it. */
export function begin(cast: Cast, say: Say): 'sshd' | 'CRON' {
  const { random, tally } = cast
  const kind = random.next()
  let below = SHARES.existing
  if (kind < below) passwords(cast, say, cast.existing(), random.chance(0.5) ? 1 : random.int(2, 6))
  else if (kind < (below += SHARES.unknown)) passwords(cast, say, cast.unknown(), random.chance(0.9) ? 1 : 3)
  else if (kind < (below += SHARES.probe)) probe(cast, say)
  else if (kind < (below += SHARES.login)) login(cast, say)
  else if (kind < below + SHARES.scan) {
    sayScan(say, random, clientOf(random, random.pick(cast.hitters)))
    tally.scan()
  } else {
    say(0, 'pam_unix(cron:session): session opened for user root by (uid=0)')
    say(0, 'pam_unix(cron:session): session closed for user root')
    return 'CRON'
  }
  return 'sshd'
}

/** Draws the pools: so many distinct sources and unknown names. */
export function createCast(random: Random, tally: Tally, sources: number, users: number): Cast {
  const pool = bulkSources(random, sources)
  const targets = createTargets(random)
  return {
    random,
    tally,
    source: createPool(random, pool),
    hitters: pool.slice(0, 3),
    unknown: createPool(random, bulkNames(random, users)),
    existing: () => targets.existing(),
  }
}

import { clientOf, sayNamedSource, sayPasswords, sayProbe, sayScan } from './connections'
import { createTargets, type Target, type Targets } from './names'
import type { Random } from './random'
import { busyTime, DAY, HOUR, MINUTE } from './rhythm'
import { COUNTRY_BLOCKS } from './source-blocks'
import { countryBlocks, nowhere, type Source, type SourceMaker } from './sources'
import { sshd, type Scene } from './stage'

/** The frame of a log: wall-clock seconds. */
export interface Frame {
  readonly start: number
  readonly end: number
}

/** What each of the three heavy hitters makes of their attempts. */
const HITTER_SHARES = [0.42, 0.32, 0.26]
/** Tries of a crowd source: Pareto with this exponent, cut at the cap. */
const CROWD_EXPONENT = 1.05
const CROWD_CAP = 110

/** A connection that tries passwords for one target. */
function passwordScene(at: number, source: Source, target: Target, tries: number, manner: number): Scene {
  return {
    at,
    play(stage) {
      sayPasswords(sshd(stage, at), clientOf(stage.random, source), target, tries, manner)
      stage.tally.failure(source, target, tries, true)
    },
  }
}

function probeScene(at: number, source: Source, target: Target, manner: number): Scene {
  return {
    at,
    play(stage) {
      sayProbe(sshd(stage, at), clientOf(stage.random, source), target, manner)
      stage.tally.failure(source, target, 1, true)
    },
  }
}

/** Three sources of one country that make more than a quarter of all attempts, mostly at root, in bursts of hours. */
export function heavyHitters(random: Random, frame: Frame, makers: SourceMaker, attempts: number): Scene[] {
  const targets = createTargets(random)
  const china = countryBlocks('CN')
  return HITTER_SHARES.flatMap((share, rank) => {
    const source = makers.inCountry(china)
    const scenes: Scene[] = []
    const bursts = 9 + 5 * rank
    const meanGap = (bursts * 4 * HOUR) / ((attempts * share) / 3)
    let left = Math.round(attempts * share)
    while (left > 0) {
      let at = busyTime(random, frame.start, frame.end)
      const stop = Math.min(frame.end - MINUTE, at + random.int(2, 6) * HOUR)
      for (at += random.exponential(meanGap); at < stop && left > 0; at += 15 + random.exponential(meanGap)) {
        const tries = Math.min(left, random.chance(0.8) ? 3 : random.int(1, 6))
        const target = random.chance(0.86) ? targets.existing() : targets.unknown()
        scenes.push(passwordScene(at, source, target, tries, random.next()))
        left -= tries
      }
    }
    return scenes
  })
}

/** How one source of the crowd goes about it. */
interface Habit {
  /** Share of its connections that aim at existing names, nearly always root. */
  readonly existing: number
  /** Share of its connections that never get to a password. */
  readonly probes: number
  /** Mean seconds between its connections. */
  readonly gap: number
}

function habitOf(random: Random): Habit {
  const existing = random.chance(0.35) ? 1 : random.chance(0.4) ? 0 : random.next() * 0.7
  const gap = random.chance(0.5) ? random.int(5, 90) : random.int(10, 400) * 60
  return { existing, probes: random.chance(0.15) ? 0.8 : 0.03, gap }
}

function crowdTries(random: Random): number {
  return Math.min(CROWD_CAP, Math.floor((1 - random.next()) ** (-1 / CROWD_EXPONENT)))
}

/** One connection of a source: its scene, and how many tries it makes. */
function visit(
  random: Random,
  at: number,
  source: Source,
  target: Target,
  habit: Habit,
  most: number,
): [Scene, number] {
  if (random.chance(habit.probes)) return [probeScene(at, source, target, random.next()), 1]
  const wanted = target.valid ? random.int(1, 6) : random.chance(0.93) ? 1 : random.int(2, 6)
  const tries = Math.min(most, wanted)
  return [passwordScene(at, source, target, tries, random.next()), tries]
}

/** All connections of one source of the crowd, from some time on with gaps of its own. */
function visits(random: Random, frame: Frame, source: Source, targets: Targets, tries: number): Scene[] {
  const habit = habitOf(random)
  const latest = frame.end - MINUTE
  const scenes: Scene[] = []
  let at = busyTime(random, frame.start, latest)
  for (let left = tries; left > 0;) {
    const target = random.chance(habit.existing) ? targets.existing() : targets.unknown()
    const [scene, made] = visit(random, at, source, target, habit, left)
    scenes.push(scene)
    left -= made
    at += 12 + random.exponential(habit.gap)
    if (at > latest) at = busyTime(random, frame.start, latest)
  }
  return scenes
}

/**
 * Many sources that come once or for some time, one at least of each country, a few by IPv6.
 * @param attempts how many tries they make together
 */
export function crowd(random: Random, frame: Frame, makers: SourceMaker, attempts: number): Scene[] {
  const targets = createTargets(random)
  const scenes: Scene[][] = []
  let left = attempts
  for (let index = 0; left > 0; index++) {
    const country = COUNTRY_BLOCKS[index]
    const source = country ? makers.inCountry(country) : random.chance(0.02) ? makers.six() : makers.anywhere()
    const tries = Math.min(left, crowdTries(random))
    scenes.push(visits(random, frame, source, targets, tries))
    left -= tries
  }
  return scenes.flat()
}

/** Sources that the log knows by a looked-up name only, a few tries each. */
export function namedSources(random: Random, frame: Frame, count: number): Scene[] {
  const targets = createTargets(random)
  return Array.from({ length: count }, (_, index) => {
    const source = nowhere(`dsl-${random.int(10, 250)}-${random.int(10, 250)}.pool${index + 1}.isp.example`)
    const first = busyTime(random, frame.start, frame.end - DAY / 2)
    return Array.from({ length: random.int(1, 6) }, (_, turn): Scene => {
      const at = first + turn * random.int(90, 600)
      const target = random.chance(0.4) ? targets.existing() : targets.unknown()
      return {
        at,
        play(stage) {
          sayNamedSource(sshd(stage, at), clientOf(stage.random, source), target)
          stage.tally.failure(source, target, 1, true)
        },
      }
    })
  }).flat()
}

/** Connections that never name a user. */
export function scans(random: Random, frame: Frame, makers: SourceMaker, count: number): Scene[] {
  const sources = Array.from({ length: Math.ceil(count / 3) }, () => makers.anywhere())
  return Array.from({ length: count }, (): Scene => {
    const at = busyTime(random, frame.start, frame.end)
    const source = random.pick(sources)
    return {
      at,
      play(stage) {
        sayScan(sshd(stage, at), stage.random, clientOf(stage.random, source))
        stage.tally.scan()
      },
    }
  })
}

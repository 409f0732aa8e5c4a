import { crowd, heavyHitters, namedSources, scans, type Frame } from './background'
import { defaultCampaign, plantCampaign, type CampaignPlan } from './campaign'
import { createHead, type EnvelopeKind, type Head } from './envelope'
import { household } from './household'
import { incidents } from './incidents'
import { jobs, notice } from './jobs'
import { createRandom, type Random } from './random'
import { DAY } from './rhythm'
import { createSourceMaker } from './sources'
import { createPids, isSshd, lineText, type Scene, type Stage, type TimedLine } from './stage'
import { createTally, type CampaignTruth, type SampleTruth, type Tally } from './truth'

/** What log to make. The same options give the same bytes. */
export interface SampleOptions {
  /** Integer, up to 2^53. */
  readonly seed: number
  /** Wall-clock seconds since 1970-01-01T00:00 of the first line, best at midnight. */
  readonly start: number
  readonly days: number
  readonly envelope: EnvelopeKind
  readonly logHost: string
  /** Attempts a day of the background: heavy hitters and crowd, without campaign and household. */
  readonly attemptsPerDay: number
  /** Whether many sources walk one list of names together. */
  readonly campaign: boolean
  /** How they do; what is left out comes from {@link defaultCampaign}. */
  readonly campaignPlan?: Partial<CampaignPlan>
  /** Whether passwords are guessed and hostile names visit. */
  readonly incidents: boolean
  /** Whether three sources make more than a quarter of the attempts; otherwise the crowd makes all. */
  readonly heavyHitters: boolean
}

/** Share of the background's attempts that the three heavy hitters make. */
const HITTER_SHARE = 0.35
/** Scans and name-only sources in proportion to attempts of the background. */
const SCAN_SHARE = 0.07
const NAMED_SHARE = 0.0012
/** Blocks are at least so long, in characters, but for the last. */
const BLOCK = 128 * 1024
/** Scenes played before their lines are put in order. */
const BATCH = 256

interface Plan {
  readonly scenes: readonly Scene[]
  readonly campaign: CampaignTruth | null
}

function plan(random: Random, frame: Frame, options: SampleOptions): Plan {
  const makers = createSourceMaker(random)
  const attempts = Math.round(options.attemptsPerDay * options.days)
  const hitters = options.heavyHitters ? Math.round(HITTER_SHARE * attempts) : 0
  const planted = options.campaign
    ? plantCampaign(random, frame, makers, { ...defaultCampaign(options.days), ...options.campaignPlan })
    : { scenes: [], truth: null }
  const scenes = [
    notice(frame),
    ...heavyHitters(random, frame, makers, hitters),
    ...crowd(random, frame, makers, attempts - hitters),
    ...namedSources(random, frame, Math.round(NAMED_SHARE * attempts)),
    ...scans(random, frame, makers, Math.round(SCAN_SHARE * attempts)),
    ...household(random, frame),
    ...jobs(frame),
    ...planted.scenes,
    ...(options.incidents ? incidents(random, frame) : []),
  ]
  return { scenes: scenes.sort((one, other) => one.at - other.at), campaign: planted.truth }
}

/**
 * Plays the scenes in order of time and puts their lines, which overlap, in order; batch by batch, so that lines
 * become text soon and their memory is free again.
 */
function* playAll(random: Random, tally: Tally, scenes: readonly Scene[], end: number): Generator<TimedLine[], void> {
  let lines: TimedLine[] = []
  const write = (time: number, tag: string, message: string) => {
    lines.push({ time, tag, message })
  }
  const stage: Stage = { random, tally, end, pid: createPids(random), write }
  for (let first = 0; first < scenes.length; first += BATCH) {
    for (const scene of scenes.slice(first, first + BATCH)) scene.play(stage)
    const next = scenes[first + BATCH]?.at ?? Infinity
    lines.sort((one, other) => one.time - other.time)
    const ready = lines.findIndex((line) => line.time >= next)
    yield ready < 0 ? lines : lines.slice(0, ready)
    lines = ready < 0 ? [] : lines.slice(ready)
  }
}

/** Joins lines to blocks of bytes, and counts them. All text is ASCII. */
function* blocks(batches: Iterable<TimedLine[]>, head: Head, tally: Tally): Generator<Uint8Array, void> {
  const encoder = new TextEncoder()
  let text = ''
  for (const batch of batches) {
    for (const line of batch) {
      const written = lineText(head, line)
      tally.line(written.length, !isSshd(line.tag))
      text += written
    }
    if (text.length < BLOCK) continue
    yield encoder.encode(text)
    text = ''
  }
  if (text !== '') yield encoder.encode(text)
}

/**
 * Makes a synthetic log of an SSH server, in blocks of complete lines, and returns what is in it. The log says in its
 * first line that it is synthetic. Memory grows with the number of lines; {@link generateBulk} is for large ones.
 * Honest and hostile-name sources are documentation addresses.
 */
export function* generateSample(options: SampleOptions): Generator<Uint8Array, SampleTruth> {
  const random = createRandom(options.seed)
  const frame = { start: options.start, end: options.start + options.days * DAY }
  const { scenes, campaign } = plan(random, frame, options)
  const tally = createTally()
  const batches = playAll(random, tally, scenes, frame.end)
  yield* blocks(batches, createHead(options.envelope, options.logHost), tally)
  return tally.truth(campaign)
}

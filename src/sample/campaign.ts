import { CAMPAIGN_NAMES } from './campaign-names'
import type { Frame } from './background'
import { clientOf, sayPasswords } from './connections'
import { shuffled, type Random } from './random'
import { DAY } from './rhythm'
import { COUNTRY_BLOCKS } from './source-blocks'
import type { Source, SourceMaker } from './sources'
import { sshd, type Scene } from './stage'
import type { CampaignTruth } from './truth'

/** A campaign to plant: many sources that walk one list together. */
export interface CampaignPlan {
  /** Days after the log's start of the first try. */
  readonly firstDay: number
  /** Days from the first try to the last. */
  readonly days: number
  /** Tries altogether. */
  readonly tries: number
  /** Sources that share them: each makes ⌊tries / sources⌋ or one more. */
  readonly sources: number
  /** Names of the list, at most 1000; each is tried by some sources before the next one's turn. */
  readonly names: number
  readonly order: 'ascending' | 'descending' | 'random'
  /** 0: like clockwork; 0.9: each try moved by up to 45 % of the gap. Below 1, so that the order holds. */
  readonly jitter: number
}

/** The longest campaign made by default, as long as the one of 2008. */
const DEFAULT_DAYS = 17
const TRIES_PER_DAY = 144

/** A campaign that fits a log of so many days: one try every ten minutes, about four of each source. */
export function defaultCampaign(days: number): CampaignPlan {
  const span = Math.min(DEFAULT_DAYS, days * 0.55)
  const tries = Math.max(1, Math.round(span * TRIES_PER_DAY))
  const sources = Math.min(600, Math.ceil(tries / 4))
  const names = Math.min(650, Math.ceil(tries / 3))
  return { firstDay: days * 0.2, days: span, tries, sources, names, order: 'ascending', jitter: 0.7 }
}

/** Sources in rounds: each round takes one of each country, so that neighbours live in different ones. */
function dealSources(random: Random, makers: SourceMaker, count: number): Source[][] {
  const rounds: Source[][] = []
  for (let left = count; left > 0; left -= COUNTRY_BLOCKS.length) {
    rounds.push(
      shuffled(random, COUNTRY_BLOCKS)
        .slice(0, left)
        .map((country) => makers.inCountry(country)),
    )
  }
  return rounds
}

/** The names of the list in the order walked. */
function listOf(random: Random, { names, order }: CampaignPlan): string[] {
  const chosen = shuffled(random, CAMPAIGN_NAMES).slice(0, names)
  if (order === 'random') return chosen
  const sorted = chosen.sort()
  return order === 'ascending' ? sorted : sorted.reverse()
}

/** Plans the tries of a campaign: the sources in turn, again and again, the names one after the other. */
export function plantCampaign(
  random: Random,
  frame: Frame,
  makers: SourceMaker,
  plan: CampaignPlan,
): { scenes: Scene[]; truth: CampaignTruth } {
  const rounds = dealSources(random, makers, plan.sources)
  const list = listOf(random, plan)
  const gap = (plan.days * DAY) / plan.tries
  const scenes: Scene[] = []
  const users = new Set<string>()
  let deck: Source[] = []
  for (let turn = 0; turn < plan.tries; turn++) {
    if (deck.length === 0) deck = rounds.flatMap((round) => shuffled(random, round))
    const source = deck.shift() ?? makers.anywhere()
    const user = list[Math.floor((turn / plan.tries) * list.length)] ?? ''
    users.add(user)
    const at = frame.start + plan.firstDay * DAY + gap * (turn + (random.next() - 0.5) * plan.jitter + 0.5)
    scenes.push({
      at,
      play(stage) {
        const target = { user, valid: false }
        sayPasswords(sshd(stage, at), clientOf(stage.random, source), target, 1, stage.random.next())
        stage.tally.failure(source, target, 1, true)
      },
    })
  }
  const truth = {
    sources: rounds.flat().map((source) => source.address),
    users: [...users],
    attempts: plan.tries,
    start: scenes[0]?.at ?? frame.start,
    end: scenes.at(-1)?.at ?? frame.start,
  }
  return { scenes, truth }
}

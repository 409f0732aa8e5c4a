import type { EngineNews } from '../engine/client'
import type { ImportProgress } from '../engine/protocol'
import { type Filter, NO_FILTER, type TimeRange } from '../model/filter'
import type { Summary } from '../model/summary'
import { NO_CHOICES, type TimeChoices } from '../model/time-choices'
import { keptChoices, type KeptChoice, keptWithout, placeKept } from './kept-choices'

/** `partial`: reading was stopped or failed half-way; `error`: nothing could be read, or no sshd line was found. */
export type Phase = 'empty' | 'reading' | 'done' | 'partial' | 'error'

export interface OpenedFile {
  readonly name: string
  readonly size: number
}

/** What the page is about: small and plain; everything else is derived. */
export interface AppState {
  readonly phase: Phase
  /** As they were dropped: an archive is one. */
  readonly files: readonly OpenedFile[]
  /** The first of the files is the synthetic log. */
  readonly isSample: boolean
  /** Milliseconds since 1970 at which the log was opened: the name of its trail of filters, whatever is added to it. */
  readonly startedAt: number
  /** Milliseconds since 1970 at which the newest reading began. */
  readonly readingSince: number
  /** The figures are those of the files before: others are being read. */
  readonly isOld: boolean
  /** Files that were not added since they are there already. */
  readonly notAdded: readonly string[]
  /** The list of files is open. */
  readonly filesShown: boolean
  /** Years and zones chosen for files that are being read anew, until these are there. */
  readonly kept: readonly KeptChoice[]
  readonly progress: ImportProgress | null
  /** Nothing is read any more; the last figures are on their way. */
  readonly isStopped: boolean
  readonly summary: Summary | null
  /** Counts up with each summary: what was asked of an older one is stale. */
  readonly version: number
  readonly filter: Filter
  /** The filters of this log in the order in which they came, as the browser's history has them. */
  readonly trail: readonly Filter[]
  /** Which of them is in force. */
  readonly at: number
  /** Years and zones that were chosen. */
  readonly choices: TimeChoices
  /** The filter's time that the newest choice put outside the log; null where it stayed. */
  readonly timeDropped: TimeRange | null
  readonly failure: string | null
  /** The engine has ended: nothing can be asked any more of what was read. */
  readonly isLost: boolean
  /** Names that look like typed passwords are shown as they are; masked again with the next drop. */
  readonly passwordsShown: boolean
}

export const EMPTY: AppState = {
  phase: 'empty',
  files: [],
  isSample: false,
  startedAt: 0,
  readingSince: 0,
  isOld: false,
  notAdded: [],
  filesShown: false,
  kept: [],
  progress: null,
  isStopped: false,
  summary: null,
  version: 0,
  filter: NO_FILTER,
  trail: [NO_FILTER],
  at: 0,
  choices: NO_CHOICES,
  timeDropped: null,
  failure: null,
  isLost: false,
  passwordsShown: false,
}

/** The state when a drop begins: what was there is forgotten, the filter too. A link can bring one along. */
export function whenOpened(
  state: AppState,
  files: readonly OpenedFile[],
  isSample: boolean,
  now: number,
  filter = NO_FILTER,
): AppState {
  const began = { startedAt: now, readingSince: now }
  return { ...EMPTY, version: state.version + 1, phase: 'reading', files, isSample, ...began, filter, trail: [filter] }
}

/** The files of a log that is read anew. */
interface OtherFiles {
  readonly files: readonly OpenedFile[]
  readonly isSample: boolean
  /** Where in the list before the file stood that is gone; null where none is. */
  readonly removed: number | null
}

/**
 * The state when a log is read anew with other files, added to those that there were or left when the one at `removed`
 * went: what was chosen of it stays, and the figures until there are new ones.
 */
export function whenReread(state: AppState, { files, isSample, removed }: OtherFiles, now: number): AppState {
  const { choices, summary, isOld } = state
  // Old figures know other files than those that are there by now.
  const chosen = summary === null || isOld ? [] : keptChoices(choices, summary)
  const kept = [...chosen, ...state.kept]
  return {
    ...state,
    phase: 'reading',
    files,
    isSample,
    readingSince: now,
    isOld: summary !== null,
    kept: removed === null ? kept : keptWithout(kept, removed),
    choices: { ...choices, files: NO_CHOICES.files },
    progress: null,
    isStopped: false,
    timeDropped: null,
    failure: null,
    isLost: false,
    passwordsShown: false,
  }
}

/** The state after news from the engine. */
export function whenNews(state: AppState, news: EngineNews): AppState {
  switch (news.type) {
    case 'progress':
      return state.phase === 'reading' ? { ...state, progress: news.progress } : state
    case 'time-dropped':
      return whenTimeDropped(state, news.time)
    case 'failed':
      return whenFailed(state, news.message)
    case 'stopped':
      return { ...state, isStopped: true }
    case 'lost':
      return whenLost(state, news.message)
    case 'summary': {
      const phase = news.status === 'reading' ? 'reading' : endPhase(news.summary)
      return { ...state, phase, summary: news.summary, isOld: false, version: state.version + 1 }
    }
  }
}

/** The state when reading broke off; figures of the files before tell nothing of those that there are now. */
function whenFailed(state: AppState, failure: string): AppState {
  const summary = state.isOld ? null : state.summary
  return { ...state, phase: summary === null ? 'error' : 'partial', summary, isOld: false, failure }
}

/** The state when the engine has ended: what is shown stays as it is, and can't be filtered any more. */
function whenLost(state: AppState, failure: string): AppState {
  if (state.phase === 'empty' || state.phase === 'error') return state
  if (state.isOld || state.summary === null) return { ...whenFailed(state, failure), isLost: true }
  return { ...state, phase: state.phase === 'done' ? 'done' : 'partial', failure, isLost: true }
}

/** The state without a time that filters no more; unless another has been set meanwhile. It can be had back. */
function whenTimeDropped(state: AppState, dropped: TimeRange): AppState {
  const { time, ...rest } = state.filter
  if (time?.start !== dropped.start || time.end !== dropped.end) return state
  return { ...whenFiltered(state, rest), timeDropped: dropped }
}

/** How reading ended, by what there is. */
function endPhase({ lines, complete }: Summary): Phase {
  const ofSshd = lines.attempt + lines.scan + lines.success + lines.neutral
  if (ofSshd === 0) return 'error'
  return complete ? 'done' : 'partial'
}

/** The state with another filter; the old one can be had back. Where the engine has ended, figures stay as they are. */
export function whenFiltered(state: AppState, filter: Filter): AppState {
  if (state.isLost) return state
  const at = state.at + 1
  return { ...state, filter, trail: [...state.trail.slice(0, at), filter], at }
}

/** The state with another filter of the trail; none where it has no such. */
export function whenMoved(state: AppState, at: number): AppState {
  const filter = state.trail[at]
  return filter === undefined || at === state.at || state.isLost ? state : { ...state, filter, at }
}

/** The state with what was kept for files that have been found by now; the same where none has. */
export function whenPlaced(state: AppState): AppState {
  const { kept, choices, phase, summary } = state
  if (kept.length === 0 || summary === null || state.isOld) return state
  const { choices: placed, left } = placeKept(choices, kept, summary)
  const isOver = phase !== 'reading'
  return left.length === kept.length && !isOver ? state : { ...state, choices: placed, kept: isOver ? [] : left }
}

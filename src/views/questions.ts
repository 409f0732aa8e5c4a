import type { ComponentType } from 'react'
import type { Summary } from '../model/summary'
import { HowMuch } from './how-much/HowMuch'
import { howMuchInShort } from './how-much/in-short'
import { When } from './when/When'
import { whenInShort } from './when/in-short'
import { Where } from './where/Where'
import { whereInShort } from './where/in-short'
import { Who } from './who/Who'
import { whoInShort } from './who/in-short'
import { serversInShort } from './servers/in-short'
import { Servers } from './servers/Servers'
import { WhichNames } from './which-names/WhichNames'
import { whichNamesInShort } from './which-names/in-short'
import { linesInShort } from './lines/in-short'
import { Lines } from './lines/Lines'

export interface Question {
  /** Null for a part that is no question of the list: then it has an id. */
  readonly number: number | null
  readonly id?: string
  /** Whether a log gives rise to it; without this each does. */
  readonly isAsked?: (summary: Summary) => boolean
  readonly title: string
  /** In the list of questions at the side. */
  readonly short: string
  readonly inShort: (summary: Summary, passwordsShown: boolean) => string
  readonly View: ComponentType
}

/** The questions that the page answers, in order. A new question is one folder and one line here. */
const QUESTIONS: readonly Question[] = [
  {
    number: 2,
    title: 'How much of this log is attack?',
    short: 'How much is attack?',
    inShort: howMuchInShort,
    View: HowMuch,
  },
  { number: 3, title: 'When do they come?', short: 'When?', inShort: whenInShort, View: When },
  { number: 4, title: 'Where do they come from?', short: 'From where?', inShort: whereInShort, View: Where },
  { number: 5, title: 'Who are they?', short: 'Who?', inShort: whoInShort, View: Who },
  {
    number: null,
    id: 'servers',
    isAsked: ({ servers }) => servers !== null,
    title: 'Which servers do they hit?',
    short: 'Which servers?',
    inShort: serversInShort,
    View: Servers,
  },
  { number: 6, title: 'Which names do they try?', short: 'Which names?', inShort: whichNamesInShort, View: WhichNames },
  { number: 9, title: 'What do the lines say?', short: 'What do the lines say?', inShort: linesInShort, View: Lines },
]

/** The questions that a log gives rise to. */
export function questionsOf(summary: Summary | null): readonly Question[] {
  return QUESTIONS.filter(({ isAsked }) => isAsked === undefined || (summary !== null && isAsked(summary)))
}

/** Of a question's section in the page. */
export function sectionId({ number, id }: Question): string {
  return id ?? `q${String(number)}`
}

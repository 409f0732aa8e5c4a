import type { Answers } from '../model/answers'
import type { Filter } from '../model/filter'
import { Analysis } from './analysis'
import type { LogData } from './log-data'

/** All answers for a filter, whole. */
export function answerAll(data: LogData, filter: Filter): Answers {
  return new Analysis(data, filter).answers()
}

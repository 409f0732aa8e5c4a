import type { AsOthers, Assumed, FileReport, LineTally } from '../model/answers'
import type { AttemptTable } from '../model/attempt-table'
import type { SourcePlaces } from './source-places'

/** Everything that the questions are asked of. */
export interface LogData {
  readonly table: AttemptTable
  readonly lines: LineTally
  readonly asOthers: AsOthers
  readonly files: readonly FileReport[]
  readonly assumed: Assumed
  readonly complete: boolean
  readonly places: SourcePlaces
}

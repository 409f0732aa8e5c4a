import type { AsOthers, Assumed, FileOverlap, FileReport, LineTally, MissingFile } from '../model/answers'
import type { AttemptTable } from '../model/attempt-table'
import type { Holds } from '../model/holds'
import type { ScanFile } from '../model/scan'
import type { NameKinds } from './name-kinds'
import type { SourceNetworks } from './source-networks'
import type { SourcePlaces } from './source-places'

/** Everything that the questions are asked of. */
export interface LogData {
  readonly table: AttemptTable
  readonly lines: LineTally
  readonly asOthers: AsOthers
  readonly files: readonly FileReport[]
  readonly assumed: Assumed
  readonly origins: readonly number[]
  readonly complete: boolean
  readonly holds: Holds
  readonly overlaps: readonly FileOverlap[]
  readonly missing: readonly MissingFile[]
  readonly scanFiles: readonly ScanFile[]
  readonly places: SourcePlaces
  readonly networks: SourceNetworks
  readonly names: NameKinds
}

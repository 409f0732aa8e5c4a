import type { HostScan } from '../../model/scan'

/** What was read of a result. */
export interface ScanResult {
  readonly hosts: readonly HostScan[]
  /** A sentence on what is wrong with it; the hosts before that count. Null: it is whole. */
  readonly problem: string | null
}

/** Reads a result piece by piece; what comes out does not depend on the pieces. */
export interface ScanReader {
  /** Takes the next characters. False: no more are wanted. */
  push(text: string): boolean
  /** What was read. `isCut`: the input broke off, and why has been said elsewhere. */
  finish(isCut: boolean): ScanResult
}

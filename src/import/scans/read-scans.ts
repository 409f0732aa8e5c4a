import type { Compression } from '../../model/answers'
import type { ScanFile } from '../../model/scan'
import { readFailure } from '../read/open-input'
import type { OpenedFile } from '../read/opened-file'
import { readScan } from './read-scan'

/** What is written of a file into its report. */
interface ScanReport {
  compression: Compression | null
  error: string | null
}

/**
 * Reads the results of scans among files, which are small, and writes into their reports what is wrong with them.
 * `first` is the place of the first file among all that are reported on.
 */
export async function readScans(
  files: readonly OpenedFile[],
  reports: readonly ScanReport[],
  first: number,
  signal: AbortSignal,
): Promise<ScanFile[]> {
  const scans: ScanFile[] = []
  for (const [at, { opened, input }] of files.entries()) {
    const report = reports[at]
    if (opened?.kind !== 'scan' || report === undefined || signal.aborted) continue
    const { hosts, problem } = await readScan(input, opened.scan, readFailure, signal)
    report.compression = opened.compression
    report.error = problem
    scans.push({ place: first + at, modified: input.modified / 1000, hosts })
  }
  return scans
}

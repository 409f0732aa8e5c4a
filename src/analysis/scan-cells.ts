import type { Column, TableRow } from '../model/summary'
import type { LogData } from './log-data'
import { SourceScans } from './source-scans'

/** Columns of sources where results of port scans were dropped. */
export const SCAN_COLUMNS: readonly Column[] = [
  { key: 'openPorts', label: 'Open ports', kind: 'text' },
  { key: 'openPortCount', label: 'Number of open ports', kind: 'count' },
]

/** Open ports of a source, "22/tcp, 25/tcp"; null where no scan is known of it. */
export function openPortCells(data: LogData, source: string | null): TableRow {
  if (data.scanFiles.length === 0) return {}
  const ports = source === null ? null : SourceScans.of(data).openPortsOf(source)
  return { openPorts: ports?.join(', ') ?? null, openPortCount: ports?.length ?? null }
}

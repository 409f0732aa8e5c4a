import { formatBytes } from '../../base/format'
import type { TableRow } from '../../model/summary'
import { HostileText } from '../../widgets/HostileText'
import { ShareBar } from '../../widgets/ShareBar'
import type { Column } from '../../widgets/table-types'
import { countColumn, linesColumn, logTextColumn, numberOf, SHARE_BAR, shareColumn, whereColumn } from '../cells'

const ENTRIES = countColumn('entries', 'Entries')

export const FORM_COLUMNS: readonly Column<TableRow>[] = [
  linesColumn('form', 'Form of message', ''),
  { key: 'tells', label: 'Tells of', sortable: true, optional: true },
  { ...SHARE_BAR, render: (row) => <ShareBar share={numberOf(row['share'])} fill="plain" /> },
  ENTRIES,
  { ...shareColumn('Share', 2), optional: true },
]

export const SHAPE_COLUMNS: readonly Column<TableRow>[] = [
  linesColumn('shape', 'Shape', ''),
  ENTRIES,
  linesColumn('example', 'First of them', '', true),
  whereColumn('Line', true),
]

export const PROGRAM_COLUMNS: readonly Column<TableRow>[] = [
  logTextColumn('program', 'Program', 'others'),
  ENTRIES,
  shareColumn('Share', 2),
]

export const OFFER_COLUMNS: readonly Column<TableRow>[] = [
  linesColumn('offer', 'Version or algorithms', 'others'),
  ENTRIES,
]

export const FILE_COLUMNS: readonly Column<TableRow>[] = [
  logTextColumn('name', 'File', ''),
  {
    key: 'bytes',
    label: 'Size',
    align: 'right',
    sortable: true,
    optional: true,
    render: (row) => formatBytes(numberOf(row['bytes'])),
  },
  ENTRIES,
  { key: 'envelopes', label: 'Forms of line', optional: true },
  { key: 'compression', label: 'Compression', optional: true },
  {
    key: 'remark',
    label: 'Remark',
    optional: true,
    // Our own sentence, with names of files in it.
    render: ({ remark }) => (typeof remark === 'string' ? <HostileText text={remark} limit={400} inSentence /> : ''),
  },
]

import type { ColumnChunk, RowGroup } from 'hyparquet'
import { parquetHeader } from 'hyparquet/src/column.js'
import { digits } from '../read/damage'

/** What is read at once, at most: row groups of other writers are larger than ours. */
const MOST_ROWS = 4_000_000
const MOST_BYTES = 1 << 29

type Slice = (start: number, end: number) => Promise<ArrayBuffer>

/**
 * Throws an error with a reason where a row group claims more than can be read at once, or a page of it more than its row
 * group: a few bytes can claim to be thousands of millions of values, and a worker whose memory is full takes the page with it.
 */
export async function refuseHuge(group: RowGroup, slice: Slice): Promise<void> {
  const rows = Number(group.num_rows)
  const bytes = group.columns.reduce((sum, { meta_data }) => sum + Number(meta_data?.total_uncompressed_size ?? 0n), 0)
  if (rows > MOST_ROWS || bytes > MOST_BYTES) {
    throw new Error(`${digits(rows)} rows in ${digits(bytes)} bytes are too many to be read at once`)
  }
  for (const column of group.columns) await refuseHugePages(column, rows, slice)
}

async function refuseHugePages({ meta_data }: ColumnChunk, rows: number, slice: Slice): Promise<void> {
  if (meta_data === undefined) return
  const { dictionary_page_offset, data_page_offset, total_compressed_size } = meta_data
  const start = Number(dictionary_page_offset ?? data_page_offset)
  const view = new DataView(await slice(start, start + Number(total_compressed_size)))
  let values = 0
  for (let offset = 0; offset < view.byteLength;) {
    const reader = { view, offset }
    const { data_page_header, data_page_header_v2, dictionary_page_header, ...page } = parquetHeader(reader)
    values += data_page_header?.num_values ?? data_page_header_v2?.num_values ?? 0
    const largest = Math.max(values, dictionary_page_header?.num_values ?? 0)
    if (!(largest <= rows) || !(page.uncompressed_page_size <= MOST_BYTES)) throw new Error('a page claims too much')
    if (!(page.compressed_page_size >= 0)) throw new Error('a page has no size')
    offset = reader.offset + page.compressed_page_size
  }
}

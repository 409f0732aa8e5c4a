import type { ReactNode } from 'react'

/** How a click or Enter on a row changes a selection. */
export interface RowMode {
  /** Add to what is selected, or take away from it: Ctrl, ⌘ or Shift. */
  readonly additive: boolean
  /** Everything but this: Alt. */
  readonly exclude: boolean
}

export interface Sort {
  readonly key: string
  readonly descending: boolean
}

export interface Column<Row> {
  readonly key: string
  readonly label: ReactNode
  /** Numbers right, text left (the default). */
  readonly align?: 'left' | 'right'
  /** What a cell shows; without it the row's property of that name. `index` is the place in the whole table. */
  readonly render?: (row: Row, index: number) => ReactNode
  readonly sortable?: boolean
  /** Leaves the table on phones and returns in the row's detail. */
  readonly optional?: boolean
  /** CSS width, for columns that must not follow their content. */
  readonly width?: string
  /** Set in the face of the log. */
  readonly mono?: boolean
}

export interface Tool {
  readonly key: string
  readonly label: string
  readonly onClick: () => void
}

/** Rows live elsewhere: the table asks for those it shows and draws what is there. */
export interface RowSource<Row> {
  readonly rowCount: number
  /** The row at a place of the sorted whole, or undefined while it is on its way. */
  readonly row: (index: number) => Row | undefined
  /** Asks for rows start ≤ i < end; called when one that shows is not there. */
  readonly onNeed?: ((start: number, end: number) => void) | undefined
  readonly rowKey: (row: Row) => string
}

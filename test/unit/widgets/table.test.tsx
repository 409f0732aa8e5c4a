import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DataTable, type DataTableProps } from '../../../src/widgets/DataTable'
import { nextRow, rowMode, rowWindow } from '../../../src/widgets/row-keys'
import { heldWidths } from '../../../src/widgets/table-widths'

interface Place {
  readonly name: string
  readonly attempts: number
}

const COLUMNS = [
  { key: 'name', label: 'Country', sortable: true },
  { key: 'attempts', label: 'Attempts', align: 'right' as const, sortable: true },
  { key: 'share', label: 'Share', optional: true, render: (row: Place) => `${row.attempts / 10} %` },
]
const base: DataTableProps<Place> = {
  title: 'Countries',
  columns: COLUMNS,
  rowCount: 93,
  row: (index) => (index === 3 ? undefined : { name: `Place ${index}`, attempts: 5_000 - index }),
  rowKey: ({ name }) => name,
}
const draw = (props: Partial<DataTableProps<Place>> = {}) => renderToStaticMarkup(<DataTable {...base} {...props} />)
const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length

describe('DataTable', () => {
  it('shows the first ten of a table that says how long it is', () => {
    const html = draw()
    expect(html).toContain('aria-rowcount="94"')
    expect(count(html, /<tr[^>]* data-index=/g)).toBe(10)
    expect(html).toContain('aria-rowindex="2" data-index="0"')
    expect(html).toContain('10 of 93')
    expect(html).toContain('show all')
  })

  it('shows all of a short table without asking', () => {
    expect(draw({ rowCount: 4 })).not.toContain('show all')
  })

  it('marks the sorted column and sets numbers right', () => {
    const html = draw({ sort: { key: 'attempts', descending: true } })
    expect(count(html, /aria-sort/g)).toBe(1)
    expect(html).toMatch(
      /class="right" aria-sort="descending"><button type="button">Attempts<span aria-hidden="true"> ↓/,
    )
    expect(html).toContain('<td class="number">4,999</td>')
    expect(html).toContain('<th scope="col">Share</th>')
  })

  it('leaves dots where a row is not there yet', () => {
    expect(count(draw(), /<td[^>]*><span class="dim">…<\/span><\/td>/g)).toBe(3)
  })

  it('makes one row a stop of the Tab key only where rows do something', () => {
    expect(draw()).not.toContain('tabindex')
    const html = draw({ onRowClick: () => undefined, selected: new Set(['Place 1']) })
    expect(count(html, /tabindex="0"/g)).toBe(1)
    expect(count(html, /tabindex="-1"/g)).toBe(9)
    expect(count(html, /aria-selected="true"/g)).toBe(1)
  })

  it('opens a detail below its row', () => {
    const html = draw({ openKey: 'Place 2', detail: ({ name }) => `More of ${name}` })
    expect(html).toMatch(/Place 2<\/td>.*?<tr class="detail"><td colSpan="3">More of Place 2/)
  })
})

describe('rows', () => {
  it('follow the keys and stay inside', () => {
    const keys = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'a']
    expect(keys.map((key) => nextRow(key, 5, 93, 10))).toEqual([6, 4, 15, 0, 0, 92, undefined])
    expect(nextRow('ArrowDown', 92, 93, 10)).toBe(92)
    expect(nextRow('ArrowDown', 0, 0, 10)).toBeUndefined()
  })

  it('are the first ones while closed, and those in sight once open', () => {
    expect(rowWindow(false, 93, 10, [])).toEqual({ start: 0, end: 10 })
    expect(rowWindow(false, 4, 10, [])).toEqual({ start: 0, end: 4 })
    expect(rowWindow(true, 93, 10, [{ index: 40 }, { index: 41 }, { index: 42 }])).toEqual({ start: 40, end: 43 })
    expect(rowWindow(true, 42, 10, [{ index: 40 }, { index: 42 }])).toEqual({ start: 40, end: 42 })
  })

  it('read how to select from the keys that are held', () => {
    const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
    expect(rowMode({ ...none, metaKey: true })).toEqual({ additive: true, exclude: false })
    expect(rowMode({ ...none, altKey: true })).toEqual({ additive: false, exclude: true })
  })
})

it('gives numbers room that the widest column pays', () => {
  const measured = [{ width: 40, number: true }, { width: 300, number: false }, { width: 100, number: true }] // prettier-ignore
  expect(heldWidths(measured)).toEqual([76, 264, 100])
})

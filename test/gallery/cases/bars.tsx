import { BarList, type BarListProps, type BarRow } from '../../../src/charts/BarList'
import { BarPair } from '../../../src/charts/BarPair'
import { HostileText } from '../../../src/widgets/HostileText'
import type { GalleryGroup } from '../gallery-case'

const nothing = () => undefined

/** Rows of names with their shares of `whole`. */
function rows(whole: number, counts: Readonly<Record<string, number>>): BarRow[] {
  return Object.entries(counts).map(([name, value]) => ({
    key: name,
    label: <HostileText text={name} limit={14} />,
    value,
    share: value / whole,
  }))
}

const LIST = {
  title: 'Names that exist',
  note: '10,000 attempts at 4 names',
  fill: 'attack',
  nameHead: 'Name',
  valueHead: 'Attempts',
} satisfies Partial<BarListProps>

const FEW = rows(10_000, { root: 9_800, admin: 150, git: 49, backup: 1 })

export const BARS: GalleryGroup = {
  title: 'Bars',
  cases: [
    {
      name: 'bars-pair',
      look: 'Each side has its own axis, and that the right one is drawn larger is said in words.',
      element: (
        <BarPair
          first={{ ...LIST, rows: FEW }}
          second={{
            ...LIST,
            title: 'Names that don’t',
            fill: 'attack2',
            rows: rows(50_000, { test: 2_300, oracle: 1_900, ubnt: 200 }),
          }}
        />
      ),
    },
    {
      name: 'bars-pair-half-empty',
      look: 'Only names that exist were tried: the other side is empty, and no bar is said to be larger.',
      element: (
        <BarPair
          first={{ ...LIST, rows: rows(10_000, { root: 480, git: 120 }) }}
          second={{ ...LIST, title: 'Names that don’t', note: '0 attempts at 0 names', fill: 'attack2', rows: [] }}
        />
      ),
    },
    {
      name: 'bars-chosen',
      look: 'Admin is chosen: its row has the wash and an ink edge; the smallest bar is a hair and still there.',
      element: <BarList {...LIST} rows={FEW} selected={new Set(['admin'])} onSelect={nothing} footer={<p>4 of 9</p>} />,
    },
    {
      name: 'bars-hostile',
      look: 'Markup is inert, what can’t be seen stands in a box, the long name is cut and stays off its bar.',
      element: (
        <BarList
          {...LIST}
          rows={rows(100, {
            '<img src=x>': 40,
            'ro\u202eot': 30,
            ' root': 20,
            aVeryLongNameThatNeverEnds: 9,
            '\u0007': 1,
          })}
        />
      ),
    },
    {
      name: 'bars-tiny',
      look: 'Shares under a percent: the axis ends at the next round number above them.',
      element: <BarList {...LIST} rows={rows(1_000_000, { pi: 3_400, sync: 900, nagios: 1 })} />,
    },
    {
      name: 'bars-equal',
      look: 'Three equal bars of a third, of an axis that ends at half.',
      element: <BarList {...LIST} rows={rows(3, { a: 1, b: 1, c: 1 })} />,
    },
    {
      name: 'bars-nothing',
      look: 'Heads of columns, no row.',
      element: <BarList {...LIST} note="no attempts" rows={[]} />,
    },
  ],
}

import { ClassKey } from '../../../src/charts/ClassKey'
import { decadeScale } from '../../../src/charts/decade-scale'
import type { Fill } from '../../../src/charts/fills'
import { KeyButtons } from '../../../src/charts/KeyButtons'
import { Keys } from '../../../src/charts/Keys'
import { roundClasses } from '../../../src/charts/round-classes'
import { ScaleKey } from '../../../src/charts/ScaleKey'
import { type GalleryGroup, NARROW } from '../gallery-case'

const nothing = () => undefined
const key = (fill: Fill, label: string) => ({ key: fill, fill, label })
const RANKS = (['rank1', 'rank2', 'rank3', 'rank4', 'rank5'] as const).map((fill) => key(fill, fill))
const MARKS = [
  key('attack', 'names that exist'),
  key('attack2', 'names that don’t'),
  key('scan', 'scans'),
  key('success', 'log-ins'),
  key('other', 'other lines'),
  key('unknown', 'not known'),
]

export const KEYS: GalleryGroup = {
  title: 'Keys',
  cases: [
    {
      name: 'keys',
      look: 'Every fill has a swatch that can be told from its neighbours; the break-in is a diamond.',
      element: <Keys keys={[...MARKS, { ...key('breach', 'break-ins'), shape: 'diamond' }, ...RANKS]} />,
      widths: [NARROW],
    },
    {
      name: 'keys-stacked',
      look: 'One below the other; what is not certain has lines of paper over its fill.',
      element: <Keys keys={[key('doubt', 'uncertain'), key('mid', 'the others')]} stacked />,
      widths: [NARROW],
    },
    {
      name: 'keys-buttons',
      look: 'The first is chosen: underlined and bold. The last can’t be pressed and has the same swatch.',
      element: (
        <KeyButtons
          label="Layers"
          hint="A bar is as high as its total."
          keys={MARKS.slice(0, 3).map((each, index) => ({
            ...each,
            isChosen: index === 0,
            onPick: index === 2 ? undefined : nothing,
          }))}
        />
      ),
      widths: [NARROW],
    },
    {
      name: 'keys-scale',
      look: 'Classes in one line, from the least to the most.',
      element: <ScaleKey scale={decadeScale([1, 40_000])} noun="attempts a day" />,
      widths: [NARROW],
    },
    {
      name: 'keys-scale-one',
      look: 'One class.',
      element: <ScaleKey scale={decadeScale([5])} noun="attempts a day" />,
      widths: [NARROW],
    },
    {
      name: 'keys-classes',
      look: 'Classes with their breaks: below the second, between, from the last on.',
      element: <ClassKey classes={roundClasses([33, 480])} unit="attempts an hour" />,
      widths: [NARROW],
    },
    {
      name: 'keys-classes-huge',
      look: 'Breaks of millions don’t touch each other.',
      element: <ClassKey classes={roundClasses([3_300_000, 48_000_000])} unit="attempts an hour" />,
      widths: [NARROW],
    },
    {
      name: 'keys-classes-nothing',
      look: 'No class: the unit alone.',
      element: <ClassKey classes={roundClasses([])} unit="attempts an hour" />,
      widths: [NARROW],
    },
  ],
}

import type { ComponentProps } from 'react'
import { Choropleth } from '../../../src/charts/Choropleth'
import { decadeScale, equalScale } from '../../../src/charts/decade-scale'
import { world } from '../draw-world'
import { type GalleryGroup, NARROW, WIDE } from '../gallery-case'

/** Two large countries, a long one, an archipelago, a speck between them and one at the edge, land without a code. */
const EARTH = world(`
  .AAAAAA..BBBBBBBB.
  .AAAAAAA.BBBBBCCC.
  ..AAAADD.BBBBBCCCh
  ...AAADD..EEEB.C..
  ....A..D.gEEE.....
  ....FF....EEI.I.?.
  ....FFF....E..I.??
`)
const nothing = () => undefined

type Props = ComponentProps<typeof Choropleth>

function Drawn({ counts, ...props }: { readonly counts: Readonly<Record<string, number>> } & Partial<Props>) {
  const values = new Map(Object.entries(counts))
  return (
    <Choropleth
      topology={EARTH}
      values={values}
      scale={decadeScale(values.values())}
      selected={new Set()}
      onSelect={nothing}
      describe={(alpha2, name) => [name, alpha2]}
      label="Attempts by country"
      {...props}
    />
  )
}

const SPREAD = { AA: 120_000, BB: 9_000, CC: 450, DD: 12, EE: 3, GG: 800, HH: 1 }

export const MAPS: GalleryGroup = {
  title: 'Map',
  cases: [
    {
      name: 'map',
      look: 'A step of colour is ten times; F and I have none and are flat, ? has no code and is hatched; G and H are dots.',
      element: <Drawn counts={SPREAD} />,
      widths: [WIDE],
    },
    {
      name: 'map-narrow',
      look: 'On a phone names stand inside of their countries or nowhere, without numbers.',
      element: <Drawn counts={SPREAD} />,
      widths: [NARROW],
    },
    {
      name: 'map-chosen',
      look: 'A is chosen: an ink outline. B is left out: pale and dashed. C is uncertain: a texture. D is pointed at.',
      element: (
        <Drawn
          counts={SPREAD}
          selected={new Set(['AA', 'GG'])}
          excluded={new Set(['BB'])}
          uncertain={new Set(['CC', 'HH'])}
          hinted="DD"
        />
      ),
      widths: [WIDE],
    },
    {
      name: 'map-equal-steps',
      look: 'Equal steps: only A is dark.',
      element: <Drawn counts={SPREAD} scale={equalScale(Object.values(SPREAD))} />,
      widths: [WIDE],
    },
    {
      name: 'map-one',
      look: 'One country with one attempt has a colour from the middle and its name.',
      element: <Drawn counts={{ EE: 1 }} />,
      widths: [WIDE],
    },
    {
      name: 'map-nothing',
      look: 'Land without attempts, flat; nothing can be pressed.',
      element: <Drawn counts={{}} />,
      widths: [WIDE],
    },
    {
      name: 'map-long-names',
      look: 'A name that is wider than its country stands beside it with a leader, or nowhere; none covers another.',
      element: (
        <Drawn
          topology={world('.AB....C.\n.AB.dD...\n.....D...', {
            A: 'The Confederation of Aland and Overseas',
            B: 'Republic of Beland',
            C: 'Ceeland & <Sons>',
            D: 'Both Dees',
          })}
          counts={{ AA: 5_000, BB: 4_000, CC: 300, DD: 20 }}
        />
      ),
    },
  ],
}

import { PlaceBars } from '../../../src/charts/PlaceBars'
import { type GalleryGroup, WIDE } from '../gallery-case'

const nothing = () => undefined
export const SERVERS: GalleryGroup = {
  title: 'Servers',
  cases: [
    {
      name: 'places',
      look: 'How many sources came to each server first, second, third.',
      element: (
        <PlaceBars
          nameHead="Server"
          places={['first', 'second', 'third']}
          rows={[
            { key: 'heron', label: 'heron', counts: [40, 3, 0] },
            { key: 'wren', label: 'wren', counts: [3, 36, 4] },
            { key: 'lark', label: 'lark', counts: [0, 4, 20] },
          ]}
          selected={new Set()}
          onSelect={nothing}
          label="Places of each server"
        />
      ),
      widths: [WIDE],
    },
  ],
}

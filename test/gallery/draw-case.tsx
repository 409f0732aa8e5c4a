import { renderToStaticMarkup } from 'react-dom/server'
import { FixedWidth } from '../../src/charts/use-width'
import { type GalleryCase, widthsOf } from './gallery-case'
import { parseMarkup } from './markup'
import { printMarkup } from './print-markup'

/** The markup of a case, drawn for a width in layout units. */
export function drawCase({ element }: GalleryCase, width: number): string {
  return renderToStaticMarkup(<FixedWidth value={width}>{element}</FixedWidth>)
}

/** The text that a case is guarded by: its markup at each of its widths. */
export function textOfCase(one: GalleryCase): string {
  const drawn = widthsOf(one).map((width) => ({ width, text: printMarkup(parseMarkup(drawCase(one, width))) }))
  const parts = drawn.map(({ width, text }, index) =>
    text === drawn[index - 1]?.text ? `<!-- ${width} px wide: the same -->\n` : `<!-- ${width} px wide -->\n${text}\n`,
  )
  return `<!-- ${one.look} -->\n${parts.join('')}`
}

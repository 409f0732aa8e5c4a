import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Hatch } from '../../src/widgets/Hatch'
import { drawCase } from './draw-case'
import { type GalleryCase, type GalleryGroup, widthsOf } from './gallery-case'

/** Root sizes are the themes' own: a layout unit is a sixteenth of it. */
const THEMES = [
  { name: 'light', rootSize: 16 },
  { name: 'dark', rootSize: 16 },
  { name: 'projector', rootSize: 20 },
] as const
type Theme = (typeof THEMES)[number]

/** The page's own style sheets as one, beside the gallery. */
export const SHEET = 'gallery.css'
/** Paper around a picture, for halos and what hangs over an edge. */
const MARGIN = 24

/** Frames are as high as what is in them, and a changed case is easily found. */
const SCRIPT = `
for (const frame of document.querySelectorAll('iframe')) {
  const fit = () => { frame.style.height = frame.contentDocument.documentElement.scrollHeight + 'px' }
  frame.addEventListener('load', fit)
  if (frame.contentDocument?.readyState === 'complete') fit()
}`
const STYLE = `
body { margin: 2rem; background: #777; color: #fff; font: 14px/1.5 sans-serif }
h1, h2, h3 { font-weight: 600; margin: 2rem 0 .5rem }
h3 span { color: #ffe08a }
a { color: inherit; margin-right: 1rem }
.row { display: flex; gap: 1rem; align-items: flex-start; margin: .5rem 0 1rem; width: max-content }
iframe { border: 0; background: #fff }`

/** All cases in light, dark and for a projector, side by side at each of their widths. `changed` are the names to be looked at. */
export function galleryPage(groups: readonly GalleryGroup[], changed: ReadonlySet<string>): string {
  return `<!doctype html>\n${renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>sshscope: gallery of charts</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <h1>Gallery of charts</h1>
        <p>
          {changed.size === 0 ? 'All are as expected. ' : `${changed.size} differ from what is expected: `}
          {[...changed].map((name) => (
            <a key={name} href={`#${name}`}>
              {name}
            </a>
          ))}
        </p>
        {groups.map(({ title, cases }) => (
          <section key={title}>
            <h2>{title}</h2>
            {cases.map((one) => (
              <Case key={one.name} one={one} isChanged={changed.has(one.name)} />
            ))}
          </section>
        ))}
        <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
      </body>
    </html>,
  )}\n`
}

function Case({ one, isChanged }: { readonly one: GalleryCase; readonly isChanged: boolean }) {
  return (
    <article id={one.name}>
      <h3>
        {one.name} {isChanged ? <span>changed</span> : null}
      </h3>
      <p>{one.look}</p>
      {widthsOf(one).map((width) => (
        <div className="row" key={width}>
          {THEMES.map((theme) => (
            <Frame key={theme.name} one={one} width={width} theme={theme} />
          ))}
        </div>
      ))}
    </article>
  )
}

interface FrameProps {
  readonly one: GalleryCase
  readonly width: number
  readonly theme: Theme
}

/** A page of its own for each picture: style sheets ask how wide the page is, and which theme it has. */
function Frame({ one, width, theme }: FrameProps): ReactElement {
  const pixels = (width * theme.rootSize) / 16
  const inside = `<!doctype html>${renderToStaticMarkup(
    <html lang="en" data-theme={theme.name} style={{ scrollbarGutter: 'auto' }}>
      <head>
        <link rel="stylesheet" href={SHEET} />
      </head>
      <body style={{ padding: MARGIN, width: pixels + 2 * MARGIN }}>
        <Hatch />
        <div dangerouslySetInnerHTML={{ __html: drawCase(one, width) }} />
      </body>
    </html>,
  )}`
  return (
    <iframe
      title={`${one.name}, ${width} px wide, ${theme.name}`}
      width={pixels + 2 * MARGIN}
      height={1}
      loading="lazy"
      srcDoc={inside}
    />
  )
}

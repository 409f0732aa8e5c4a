import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { BarPair } from '../../../src/charts/BarPair'
import { Choropleth } from '../../../src/charts/Choropleth'
import { ChoroplethLegend } from '../../../src/charts/ChoroplethLegend'
import { DayStrips } from '../../../src/charts/DayStrips'
import { decadeScale } from '../../../src/charts/decade-scale'
import { MiniTimeline } from '../../../src/charts/MiniTimeline'
import { ShareCurve } from '../../../src/charts/ShareCurve'
import { Timeline } from '../../../src/charts/Timeline'
import { WholeBar } from '../../../src/charts/WholeBar'
import { TINY_WORLD } from './tiny-world'

const HOUR = 3_600
const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length
const draw = (element: ReactElement) => renderToStaticMarkup(element)
const nothing = () => undefined

describe('WholeBar', () => {
  it('numbers every part and hatches what is unknown', () => {
    const html = draw(
      <WholeBar
        label="The whole"
        parts={[
          { key: 'a', label: 'attempts', value: 900, fill: 'attack' },
          { key: 'u', label: 'unreadable', value: 1, fill: 'unknown' },
        ]}
      />,
    )
    expect(count(html, /<rect/g)).toBe(2)
    expect(html).toContain('fill="url(#hatch)"')
    expect(html).toContain('attempts · 99.9')
    expect(html).toContain('role="img"')
  })
})

describe('Timeline', () => {
  const bins = Array.from({ length: 48 }, (_, hour) => ({ start: hour * HOUR, values: [hour, 1] }))
  const time = {
    binSeconds: HOUR,
    range: { start: 0, end: 48 * HOUR },
    noun: 'attempts',
    label: 'Time',
    onSelect: nothing,
  }
  const series = [
    { key: 'a', label: 'one', fill: 'attack' as const },
    { key: 'b', label: 'two', fill: 'attack2' as const },
  ]

  it('is a slider that says its range and count', () => {
    const html = draw(<Timeline {...time} bins={bins} series={series} selection={{ start: 0, end: 2 * HOUR }} />)
    expect(html).toContain('role="slider"')
    expect(html).toContain('aria-valuetext="1 Jan 1970 00:00 – 02:00, 3 attempts, 0.3\u202f% of those shown"')
    expect(html).toContain('brush-veil')
    expect(count(html, /class="mark fill-attack2?"/g)).toBe(2)
  })

  it('draws events and hatches what is not read yet', () => {
    const marks = [{ key: 'm', time: 5 * HOUR, label: 'deploy got in', fill: 'breach' as const }]
    const html = draw(
      <Timeline {...time} bins={bins} series={series} selection={null} marks={marks} unreadFrom={0.6} />,
    )
    expect(html).toContain('event-breach')
    expect(html).toContain('deploy got in')
    expect(html).toContain('url(#hatch-wide)')
    expect(html).not.toContain('brush-veil')
  })

  it('has a small sister with handles at its ends', () => {
    const html = draw(<MiniTimeline {...time} bins={bins} selection={null} />)
    expect(count(html, /brush-knob/g)).toBe(2)
    expect(html).toContain('all of the time')
  })
})

describe('Choropleth', () => {
  const values = new Map([['AA', 5_000], ['CC', 3]]) // prettier-ignore
  const html = draw(
    <Choropleth
      topology={TINY_WORLD}
      values={values}
      scale={decadeScale(values.values())}
      selected={new Set(['AA'])}
      onSelect={nothing}
      describe={(alpha2) => [alpha2]}
      label="Map"
    />,
  )

  it('makes options of countries with a value, one of them a stop of the Tab key', () => {
    expect(count(html, /role="option"/g)).toBe(2)
    expect(count(html, /tabindex="0"/g)).toBe(1)
    expect(html).toMatch(/data-country="AA" role="option" aria-label="Aland, 5,000" aria-selected="true" tabindex="0"/)
  })

  it('tells none from unknown, and draws a speck as a dot', () => {
    expect(html).toMatch(/class="country seq-0" data-country="BB"/)
    expect(html).toMatch(/fill="url\(#hatch\)" data-country="Nocode"/)
    expect(html).toMatch(/<circle cx="\d+(\.\d+)?" cy="[\d.]+" r="3.6" class="country seq-1" data-country="CC"/)
    expect(html).toContain('outline-selected')
  })

  it('keeps a finger’s room around a speck, below countries with a value', () => {
    expect(html).toMatch(/<circle class="country-hit"[^>]* r="12" data-country="CC"/)
    expect(html.indexOf('country-hit')).toBeLessThan(html.indexOf('data-country="AA"'))
  })

  it('has a texture where it isn’t certain, and is pale where it is left out', () => {
    const marked = draw(
      <Choropleth
        topology={TINY_WORLD}
        values={values}
        scale={decadeScale(values.values())}
        selected={new Set()}
        excluded={new Set(['AA'])}
        uncertain={new Set(['AA'])}
        onSelect={nothing}
        describe={(alpha2) => [alpha2]}
        label="Map"
      />,
    )
    expect(count(marked, /<path class="country-uncertain" fill="url\(#hatch-uncertain\)"/g)).toBe(1)
    expect(marked).toMatch(/country-excluded[^>]* aria-label="Aland, 5,000, left out"/)
    expect(count(html, /country-uncertain|country-excluded/g)).toBe(0)
  })

  it('has a legend with a stroke a country, and classes to pick', () => {
    const legend = draw(
      <ChoroplethLegend
        scale={decadeScale(values.values())}
        values={values}
        noun="attempts"
        formatStep={(from) => String(from)}
        selected={new Set(['AA'])}
        onPick={nothing}
      />,
    )
    expect(count(legend, /class="seq-\d"/g)).toBe(4)
    expect(legend).toMatch(/aria-selected="true" aria-disabled="false" aria-label="1000 and more attempts: 1 country"/)
    expect(legend).toMatch(/aria-selected="false" aria-disabled="true" aria-label="10 to 100 attempts: 0 countries"/)
    expect(legend).toContain('each step is ten times the one before')
    expect(legend).toMatch(/class="stroke" d="M[\d.]+,31v9M[\d.]+,31v9"/)
  })
})

describe('shares', () => {
  it('says that bars of two tables differ in scale', () => {
    const list = { fill: 'attack' as const, nameHead: 'Name', valueHead: 'Attempts' }
    const html = draw(
      <BarPair
        first={{
          ...list,
          title: 'Exist',
          note: 'shares',
          rows: [{ key: 'root', label: 'root', value: 98, share: 0.98 }],
        }}
        second={{ ...list, title: 'Don’t', note: 'shares', rows: [{ key: 'x', label: 'x', value: 4, share: 0.045 }] }}
      />,
    )
    expect(count(html, /bars drawn/g)).toBe(1)
    expect(html).toContain('bars drawn 20 times larger')
  })

  it('marks a quarter, half and nine tenths', () => {
    const html = draw(
      <ShareCurve counts={[40, 30, 15, 9, 6]} one="source" whole="of all" equal="if equal" label="Curve" />,
    )
    expect(count(html, /curve-point/g)).toBe(3)
    expect(html).toMatch(/<tspan[^>]*>1<\/tspan> makes 25/)
    expect(html).toContain('1 source')
  })

  it('draws a cell for each day with something', () => {
    const rows = [{ key: 'a', label: '192.0.2.1', total: 12, days: [0, 2, 10, 0] }]
    const html = draw(
      <DayStrips rows={rows} range={{ start: 0, end: 4 * 86_400 }} scale={decadeScale([1, 10])} label="Days" />,
    )
    expect(count(html, /<title>/g)).toBe(2)
    expect(html).toContain('2 Jan: 2')
  })
})

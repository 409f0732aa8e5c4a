import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { HostTimelines } from '../../../src/charts/HostTimelines'
import { PlaceBars } from '../../../src/charts/PlaceBars'
import { commonMax, hostFrame, mergedRows, peakOf, rowPath } from '../../../src/charts/host-timelines-layout'

const HOUR = 3_600
const range = { start: 0, end: 4 * HOUR }
const rowOf = (key: string, values: readonly number[]) => ({
  key,
  label: key,
  total: values.reduce((sum, n) => sum + n, 0),
  note: '50 %',
  bins: values.map((n, i) => ({ start: i * HOUR, values: [n] })),
})
const ROWS = [rowOf('heron', [8, 0, 4, 1]), rowOf('wren', [0, 2, 0, 0])]
const nothing = () => undefined

describe('small timelines', () => {
  it('share one scale, whatever each of them has', () => {
    const frame = hostFrame(ROWS, 1000)
    const merged = mergedRows(ROWS, HOUR, range, frame)
    const max = commonMax(merged)
    expect(max).toBe(8)
    const heights = merged.map((bins) =>
      [...rowPath(bins, range, max, frame).matchAll(/v-([\d.]+)/g)].map(([, v]) => Number(v)),
    )
    expect(heights).toEqual([[35, 17.5, 4.4], [8.8]])
  })

  it('keep their names and totals out of their bars, and above them where there is no room', () => {
    const wide = hostFrame(ROWS, 1000)
    expect([wide.narrow, wide.left > 40, wide.right < 950]).toEqual([false, true, true])
    const phone = hostFrame(ROWS, 335)
    expect([phone.narrow, phone.left, phone.right]).toEqual([true, 0, 335])
    expect(phone.foot - phone.barHeight).toBeGreaterThan(18)
  })

  it('tell their scale beside the highest bar, on the side that has room', () => {
    const frame = hostFrame(ROWS, 1000)
    const peakIn = (rows: typeof ROWS) => peakOf(mergedRows(rows, HOUR, range, frame), range, frame)
    expect(peakIn(ROWS)).toMatchObject({ row: 0, anchor: 'start', label: '8 an hour' })
    expect(peakIn([rowOf('heron', [1, 0, 0, 9])])).toMatchObject({ row: 0, anchor: 'end', label: '9 an hour' })
    expect(peakIn([rowOf('heron', [0, 0])])).toBeNull()
  })

  it('are buttons that say what they are of', () => {
    const html = renderToStaticMarkup(
      <HostTimelines
        rows={ROWS}
        binSeconds={HOUR}
        range={range}
        selected={new Set(['wren'])}
        onSelect={nothing}
        noun="attempts"
        label="Servers"
      />,
    )
    expect(html).toContain('aria-pressed="false" aria-label="heron, 13 attempts, 50 %"')
    expect(html).toContain('aria-pressed="true" aria-label="wren, 2 attempts, 50 %"')
  })
})

it('places say their numbers beside bars on one scale', () => {
  const rows = [{ key: 'heron', label: 'heron', counts: [4, 0] }, { key: 'wren', label: 'wren', counts: [1, 2] }] // prettier-ignore
  const html = renderToStaticMarkup(
    <PlaceBars
      nameHead="Server"
      places={['first', 'second']}
      rows={rows}
      selected={new Set()}
      onSelect={nothing}
      label="Order"
    />,
  )
  const widths = [...html.matchAll(/width="([\d.]+)%" height="8"><\/rect>/g)].map(([, width]) => width)
  expect(widths).toEqual(['100', '0', '25', '50'])
  expect(html).toContain('<span class="place-number">4</span>')
})

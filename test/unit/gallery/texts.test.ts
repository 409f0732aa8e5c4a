import { describe, expect, it } from 'vitest'
import { bins, counts, week } from '../../gallery/draw-data'
import { world } from '../../gallery/draw-world'
import { parseMarkup } from '../../gallery/markup'
import { printMarkup } from '../../gallery/print-markup'
import { worldShapes } from '../../../src/charts/geo-shapes'

const printed = (markup: string) => printMarkup(parseMarkup(markup))

describe('the text of a picture', () => {
  it('has an element a line, and what stands beside text in one', () => {
    const markup = '<div class="chart"><p>a <b>bold</b> word</p><svg><g><rect x="1"></rect></g></svg></div>'
    expect(printed(markup).split('\n')).toEqual([
      '<div class="chart">',
      '  <p>a <b>bold</b> word</p>',
      '  <svg>',
      '    <g>',
      '      <rect x="1"/>',
      '    </g>',
      '  </svg>',
      '</div>',
    ])
  })

  it('rounds what is measured and not what is said', () => {
    expect(printed('<svg><path d="M0.049,-12.25L1e3,4" aria-label="0.125 of 3"></path></svg>')).toContain(
      '<path d="M0,-12.2L1e3,4" aria-label="0.125 of 3"/>',
    )
  })

  it('numbers ids that React makes, whatever their place in the page', () => {
    expect(printed('<p id="_R_4l_"></p><p id="_R_8l_" aria-describedby="_R_4l_"></p>')).toBe(
      '<p id="id-1"></p>\n<p id="id-2" aria-describedby="id-1"></p>',
    )
  })

  it('folds long runs, and tells a change inside of them', () => {
    const run = (colour: string) =>
      Array.from({ length: 9 }, (_, x) => `<g><rect class="${x === 4 ? colour : 'seq-1'}" x="${x}"></rect></g>`).join(
        '',
      )
    expect(printed(run('seq-2')).split('\n')).toHaveLength(7)
    expect(printed(run('seq-2'))).toContain('<!-- 7 more g, inside 6 rect seq-1 + 1 rect seq-2 -->')
    expect(printed(run('seq-2'))).not.toBe(printed(run('seq-3')))
  })

  it('refuses what is no markup of React', () => {
    for (const broken of ['<p>', '</p>', '<p><b></p></b>', '<p a=1></p>']) expect(() => parseMarkup(broken)).toThrow()
  })
})

describe('drawn data', () => {
  it('reads heights as counts, and refuses other characters', () => {
    expect(counts('·▁▄█', 10)).toEqual([0, 10, 40, 80])
    expect(() => counts('▁x')).toThrow('“x” is no height')
  })

  it('stacks pictures of equal length into bins', () => {
    expect(bins(['▁▂', '·▃'], 60, 120)).toEqual([
      { start: 120, values: [1, 0] },
      { start: 180, values: [2, 3] },
    ])
    expect(() => bins(['▁▂', '▁'], 60)).toThrow('not equally long')
    expect(() => week('▁')).toThrow('7 lines of 24')
  })

  it('makes countries of letters, with one border between neighbours', () => {
    const { countries, borders, height } = worldShapes(world('AAB\nA.B\n..c'), 300)
    expect(height).toBe(202)
    expect(countries.map(({ key, area }) => [key, Math.round(area)])).toEqual([['AA', 30_000], ['BB', 20_000], ['CC', 4]]) // prettier-ignore
    expect(borders.match(/M/g)).toHaveLength(1)
  })
})

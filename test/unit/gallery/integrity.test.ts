import { describe, expect, it } from 'vitest'
import { faultsIn } from '../../gallery/integrity'
import { parseMarkup } from '../../gallery/markup'

const WIDTH = 100
const svg = (inside: string, attributes = 'role="img" aria-label="Picture" viewBox="0 0 100 50"') =>
  `<svg ${attributes}>${inside}</svg>`
const faults = (markup: string) => faultsIn(parseMarkup(markup), WIDTH)

describe('what is wrong with a picture, whatever it shows', () => {
  it('finds nothing in one that is sound', () => {
    expect(
      faults(svg('<rect x="0" y="0" width="100" height="50"></rect><text x="4" y="20">a &lt;b&gt;</text>')),
    ).toEqual([])
    expect(
      faults('<svg aria-hidden="true" width="100%" height="14"><rect width="85%" height="14"></rect></svg>'),
    ).toEqual([])
    expect(
      faults(
        '<svg aria-hidden="true" style="width:calc((100% - 3.9rem) * 0.25)" height="14"><rect width="100%" height="14"></rect></svg>',
      ),
    ).toEqual([])
    expect(
      faults(svg('<text x="4" y="20">one</text><g transform="translate(0,20)"><text x="4" y="20">two</text></g>')),
    ).toEqual([])
  })

  it.each([
    ['a number that is none', '<rect x="NaN" y="0" width="1" height="1"></rect>', 'x="NaN" of rect'],
    ['a path with one', '<path d="M0,0V-Infinity"></path>', 'd="M0,0V-Infinity" of path'],
    ['a word of the language', '<text x="4" y="20">undefined a day</text>', 'the text “undefined a day”'],
    ['a pattern that the page has not', '<rect width="9" height="9" fill="url(#dots)"></rect>', 'no pattern dots'],
    ['an id twice', '<g id="a"></g><g id="a"></g>', 'the id a twice'],
    ['a mark beyond the edge', '<rect class="bar" x="90" y="0" width="30" height="9"></rect>', 'rect bar leaves the picture: 90 0 120 9'],
    ['a path beyond it', '<path d="M10,40v20h5"></path>', 'path  leaves the picture: 10 40 15 60'],
    ['a dot beyond it', '<circle cx="-20" cy="9" r="5"></circle>', 'circle  leaves the picture: -25 4 -15 14'],
    ['a height below nothing', '<rect x="9" y="9" width="9" height="-3"></rect>', 'rect  leaves the picture: 9 9 18 6'],
    ['a text that ends beyond it', '<text x="60" y="20">log-ins and more</text>', '“log-ins and more” leaves the picture'],
    ['texts on each other', '<text x="4" y="20">one</text><text x="9" y="22">two</text>', '“one” and “two” lie on each other'],
    ['a mark that its group moves out', '<g transform="translate(0,45)"><rect width="9" height="30"></rect></g>', 'rect  leaves the picture: 0 45 9 75'],
    ['texts that groups move onto each other', '<text x="4" y="40">one</text><g transform="translate(2,20)"><text x="4" y="20">two</text></g>', '“one” and “two” lie on each other'],
    ['a bar of more than its place', '<svg aria-hidden="true" style="width:calc((100% - 3.9rem) * 1.2)" height="14"></svg>', 'a picture without a size'],
    ['scaled text', '<g transform="scale(2)"><text x="4" y="20">big</text></g>', '“big” is scaled'],
    ['text of a size of its own', '<text x="4" y="20" font-size="8">small</text>', '“small” has a size of its own'],
  ])('finds %s', (_, inside, fault) => {
    expect(faults(svg(inside)).join()).toContain(fault)
  }) // prettier-ignore

  it('wants a role and a name, or that it is hidden', () => {
    expect(faults(svg('', 'viewBox="0 0 100 50"'))).toEqual(['a picture without role and label'])
    expect(faults(svg('', 'viewBox="0 0 100 50" role="img" aria-label=""'))).toEqual([
      'a picture without role and label',
    ])
  })

  it('wants units of the layout where there is text', () => {
    const half = 'role="img" aria-label="Picture" viewBox="0 0 50 50"'
    expect(faults(svg('<text x="4" y="20">a</text>', half))).toEqual([
      'text in a picture drawn for 50 where there are 100',
    ])
    expect(faults(svg('<rect width="9" height="9"></rect>', half))).toEqual([])
  })
})

import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { hostilePieces, hostilePlain } from '../../../src/widgets/hostile-text'
import { HostileText } from '../../../src/widgets/HostileText'

describe('hostilePieces', () => {
  it.each([
    ['root', 'root'],
    ['\u202etoor\u202c', '‹U+202E›toor‹U+202C›'],
    ['root\0\u001b[31m', 'root‹U+0000›‹U+001B›[31m'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert…'],
    [' root  ', '‹space›root‹2 spaces›'],
    ['   ', '‹3 spaces›'],
    ['', '‹empty›'],
    ['a\u00a0b', 'a‹U+00A0›b'],
    ['zero\u200bwidth\ufeff', 'zero‹U+200B›width‹U+FEFF›'],
    ['tag\u{e0041}', 'tag‹U+E0041›'],
    ['half\ud800', 'half‹U+D800›'],
    ['hangul\u3164', 'hangul‹U+3164›'],
  ])('shows %j as %s', (text, shown) => {
    expect(hostilePlain(text)).toBe(shown)
  })

  it('boxes look-alikes that mislead, and leaves honest Russian and Greek alone', () => {
    expect(hostilePlain('r\u043e\u043et')).toBe('r‹U+043E›‹U+043E›t')
    expect(hostilePlain('\u0430\u0441\u0435')).toBe('‹U+0430›‹U+0441›‹U+0435›')
    expect(hostilePlain('анна')).toBe('анна')
    expect(hostilePlain('ｒｏｏｔ')).toBe('‹U+FF52›‹U+FF4F›‹U+FF4F›‹U+FF54›')
    expect(hostilePlain('jürgen')).toBe('jürgen')
  })

  it('boxes accents that pile up', () => {
    expect(hostilePlain('a\u0301\u0302\u0303b')).toBe('a\u0301\u0302‹U+0303›b')
  })

  it('cuts after 24 characters and counts the rest', () => {
    const { pieces, hidden } = hostilePieces('A'.repeat(100))
    expect(pieces).toEqual([{ kind: 'text', text: 'A'.repeat(24) }])
    expect(hidden).toBe(76)
  })

  it('does not take spaces before the cut for outer ones', () => {
    expect(hostilePlain('abc     def', 6)).toBe('abc   …')
  })

  it('loses and invents nothing, and leaves no invisible character in the plain text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { pieces } = hostilePieces(text, Infinity)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        const plain = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : [])).join('')
        expect(plain).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
      }),
    )
  })
})

describe('HostileText', () => {
  it('is isolated text with boxes; markup stays text', () => {
    const html = renderToStaticMarkup(<HostileText text={'<b>\u202e'} />)
    expect(html).toBe('<bdi class="hostile mono">&lt;b&gt;<span class="escape">U+202E</span></bdi>')
  })

  it('offers the rest', () => {
    expect(renderToStaticMarkup(<HostileText text={'A'.repeat(100)} />)).toContain('>… 76 more</button>')
  })
})

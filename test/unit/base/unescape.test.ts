import { describe, expect, it } from 'vitest'
import { hasControl, isWindowsAccount, unescaped } from '../../../src/base/unescape'

describe('unescaped', () => {
  it.each([
    ['root', 'root'],
    ['caf\\303\\251', 'café'],
    ['caf\\351', 'café'],
    ['a\\012b', 'a\nb'],
    ['a\\nb', 'a\nb'],
    ['a#012b', 'a\nb'],
    ['\\033[31m', '\x1b[31m'],
    ['WREN\\\\anna', 'WREN\\anna'],
    ['C#4', 'C#4'],
  ])('reads %s', (name, text) => {
    expect(unescaped(name)).toBe(text)
  })
})

it('sees control characters of ASCII, and takes no letter for one', () => {
  expect(['a\nb', '\x7f', '\0'].map(hasControl)).toEqual([true, true, true])
  expect(['a b', 'é', '\u0091'].map(hasControl)).toEqual([false, false, false])
})

it('knows accounts of Windows from escapes', () => {
  expect(['WREN\\anna', 'WREN\\\\anna', 'wren.example\\a.b'].map(isWindowsAccount)).toEqual([true, true, true])
  expect(['a\\012root', '\\\\server', 'a\\b c'].map(isWindowsAccount)).toEqual([false, false, false])
})

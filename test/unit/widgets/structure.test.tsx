import { renderToStaticMarkup as draw } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Chip } from '../../../src/widgets/Chip'
import { FilePicker } from '../../../src/widgets/FilePicker'
import { Hatch } from '../../../src/widgets/Hatch'
import { Message } from '../../../src/widgets/Message'
import { NumberInText } from '../../../src/widgets/NumberInText'
import { ProgressBar } from '../../../src/widgets/ProgressBar'
import { Segmented } from '../../../src/widgets/Segmented'
import { ShareBar } from '../../../src/widgets/ShareBar'

const nothing = () => undefined

describe('widgets', () => {
  it('keep the file picker where scripts look for it', () => {
    const html = draw(<FilePicker onFiles={nothing} folderLabel="Choose a folder…" />)
    expect(html).toMatch(/<input[^>]*type="file" data-input="logs"[^>]*multiple=""/)
    expect(html).toMatch(/<input[^>]*data-input="folder"[^>]*webkitdirectory=""/)
    expect([...html.matchAll(/data-input="logs"/g)]).toHaveLength(1)
  })

  it('say progress to screen readers and in words', () => {
    const html = draw(
      <ProgressBar bytesRead={73e6} bytesTotal={118e6} secondsLeft={0.4} file="auth.log" onStop={nothing} />,
    )
    expect(html).toContain('aria-valuenow="62"')
    expect(html).toContain('<b>73 of 118 MB</b> read')
    expect(html).toContain('less than 1 s left')
    expect(draw(<ProgressBar bytesRead={0} bytesTotal={0} file="" onStop={nothing} />)).toContain('aria-valuenow="0"')
  })

  it('press one of the switches', () => {
    const options = [{ key: 'linear', label: 'linear' }, { key: 'log', label: 'log' }] as const // prettier-ignore
    const html = draw(<Segmented label="scale" options={options} value="log" onChange={nothing} />)
    expect(html).toMatch(/aria-pressed="false"[^>]*>linear.*aria-pressed="true"[^>]*>log/)
  })

  it('name what a chip takes away', () => {
    expect(draw(<Chip kind="country" value="China" name="country China" onRemove={nothing} />)).toContain(
      'aria-label="Remove country China"',
    )
  })

  it('keep the explanation of a number closed at first, and inside a paragraph', () => {
    const html = draw(
      <NumberInText title="17.1 %" text="Failed attempts divided by all entries.">
        17.1 %
      </NumberInText>,
    )
    expect(html).toContain('aria-expanded="false"')
    expect(html).not.toContain('role="dialog"')
    expect(html).not.toMatch(/<(?:div|p)\b/)
  })

  it('show the first line of a wrong file as hostile text', () => {
    const html = draw(<Message sentence="Not a log." expected="lines" firstLine={'\u202e<b>'} />)
    expect(html).toContain(
      '<dt>First line</dt><dd><bdi class="hostile mono"><span class="escape">U+202E</span>&lt;b&gt;',
    )
    expect(html).not.toContain('Found')
  })

  it('define both hatches and never draw a bar beyond its cell', () => {
    expect(draw(<Hatch />)).toMatch(/id="hatch".*id="hatch-wide"/)
    expect(draw(<ShareBar share={1.7} />)).toContain('width:100%')
  })
})

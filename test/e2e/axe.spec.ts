import type { Page } from '@playwright/test'
import type { App } from './app'
import { violations } from './axe'
import { expect, test } from './journey'
import { largeLog } from './setup'

/**
 * Every state of the page held against axe: no violation of any rule it has. Light and dark have the same boxes, so of the
 * dark only the colours are looked at, and narrow is looked at in light alone: a projector is no phone.
 */

const THEMES = ['light', 'dark', 'projector'] as const
type Theme = (typeof THEMES)[number]

/** Axe holds each text against its ground, which takes it seconds on a busy machine. */
test.describe.configure({ timeout: 240_000 })

const WIDE = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

/** What was found, state by state; empty where all is well. */
class Findings {
  readonly #page: Page
  readonly #theme: Theme
  readonly #found: string[] = []

  constructor(page: Page, theme: Theme) {
    this.#page = page
    this.#theme = theme
  }

  /** Looks at the page as it stands, in all widths of its theme. */
  async look(state: string): Promise<void> {
    for (const size of this.#theme === 'light' ? [WIDE, PHONE] : [WIDE]) {
      await this.#page.setViewportSize(size)
      await this.lookOnce(`${state}, ${size.width} px`)
    }
    await this.#page.setViewportSize(WIDE)
  }

  /** Looks at the page as it stands, in the width that it has. */
  async lookOnce(state: string): Promise<void> {
    // What is scrolled half under the bar has no room for a finger.
    await this.#page.evaluate(() => {
      scrollTo(0, 0)
    })
    const found = await violations(this.#page, this.#theme === 'dark' ? 'colours' : 'all')
    this.#found.push(...found.map((violation) => `${state}: ${violation}`))
  }

  /** Fails with all that was found. */
  none(): void {
    expect(this.#found.join('\n\n')).toBe('')
  }
}

async function begin(app: App, theme: Theme): Promise<Findings> {
  const { page } = app
  await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light', reducedMotion: 'reduce' })
  await page.setViewportSize(WIDE)
  if (theme === 'projector') await page.getByRole('button', { name: 'Theme' }).click()
  if (theme === 'projector') await page.getByRole('radio', { name: 'Projector' }).check()
  if (theme === 'projector') await page.keyboard.press('Escape')
  return new Findings(page, theme)
}

/** Holds a file over the window without letting go. */
async function hover(app: App): Promise<void> {
  const data = await app.page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['x'], 'auth.log'))
    return transfer
  })
  for (const type of ['dragenter', 'dragover']) await app.page.dispatchEvent('body', type, { dataTransfer: data })
}

for (const theme of THEMES) {
  test(`${theme}: before anything is read, and where nothing could be`, async ({ app }) => {
    const findings = await begin(app, theme)
    await findings.look('empty')
    await hover(app)
    await findings.lookOnce('held over')
    await app.page.reload()
    const again = await begin(app, theme)
    expect(await app.pick({ name: 'empty.log', content: '' })).toBe('error')
    await again.look('error')
    expect(await app.pick({ name: 'letter.txt', content: 'Dear Ms. Example,\nit rains.\n' })).toBe('error')
    await again.look('no line of sshd')
    findings.none()
    again.none()
  })

  test(`${theme}: while a log is read, and stopped`, async ({ app }) => {
    const findings = await begin(app, theme)
    const end = await app.read(async () => {
      await app.pickPaths(Array.from({ length: 12 }, largeLog))
      await expect(app.headline).toContainText('attempts so far')
      await findings.look('reading')
      await app.page.getByRole('button', { name: 'Stop reading' }).click()
    })
    expect(end).toBe('partial')
    await findings.look('partial')
    findings.none()
  })

  test(`${theme}: the report, filtered, with all that opens`, async ({ app }) => {
    const { page } = app
    const findings = await begin(app, theme)
    expect(await app.read(() => page.getByRole('button', { name: 'Try the sample' }).click())).toBe('done')
    await expect(app.countryOnMap('CN')).toBeVisible()
    await findings.look('done')
    for (const [what, name] of [
      ['theme', 'Theme'],
      ['rule', 'hostile only'],
      ['number', '72,641'],
    ] as const) {
      await page.getByRole('button', { name, exact: true }).first().click()
      await findings.lookOnce(`popover: ${what}`)
      await page.keyboard.press('Escape')
    }
    await page.getByRole('button', { name: 'as the server wrote them' }).click()
    await findings.look('dialog: times')
    await page.keyboard.press('Escape')
    await app.rows(6).filter({ hasText: 'root' }).first().click()
    await app
      .rows(4)
      .filter({ hasText: 'China' })
      .first()
      .click({ modifiers: ['Alt'] })
    await expect(page.locator('.chip-close')).toHaveCount(2)
    await findings.look('filtered')
    await app.table(5).getByRole('button', { name: 'show all' }).click()
    await findings.look('table open')
    findings.none()
  })
}

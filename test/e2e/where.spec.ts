import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { reservedKind } from '../../src/geo/reserved'
import { CountryIndex } from '../../src/geo/country-index'
import type { App } from './app'
import { expect, test } from './journey'
import { logOf, worldLog } from './logs'

/** Question 4: the map with its zoom and legend, what stands beside it, and its two tables. */

const { content } = worldLog()
const LOG = { name: 'auth.log', content }

const INDEX = CountryIndex.from(Uint8Array.from(gunzipSync(readFileSync('src/data/countries.bin.gz'))).buffer)

/** An address in Germany on whose country the two sources of the data agree, or disagree. */
function address(isCertain: boolean): string {
  for (let block = 0x0100_0001; block < 0xe000_0000; block += 256) {
    const place = { family: 4, value: block } as const
    const { country, certain } = INDEX.lookup(place)
    if (country !== 'DE' || certain !== isCertain || reservedKind(place) !== null) continue
    return [24, 16, 8, 0].map((bits) => (block >>> bits) & 255).join('.')
  }
  throw new Error('the data have no such address')
}

function zoomOf(app: App) {
  const group = app.question(4).getByRole('group', { name: 'Zoom of the map' })
  return { said: group.locator('output'), button: (name: string) => group.getByRole('button', { name }) }
}

function table(app: App, name: string) {
  return app.question(4).locator('.table-block', { has: app.page.getByRole('table', { name }) })
}

test('the map zooms by buttons and keys, and goes to the country that the keyboard comes to @both', async ({ app }) => {
  await app.pick(LOG)
  const { said, button } = zoomOf(app)
  await expect(said).toHaveText('the whole map')
  await button('Nearer').click()
  await expect(said).toHaveText('enlarged 1.6 times')
  await button('Farther').click()
  await expect(said).toHaveText('the whole map')
  await app.countryOnMap('CN').focus()
  for (let i = 0; i < 4; i++) await app.page.keyboard.press('+')
  await expect(said).toHaveText('enlarged 6.6 times')
  await app.page.keyboard.press('End')
  const frame = await app.question(4).locator('.map-frame').boundingBox()
  await expect
    .poll(async () => {
      const box = await app.page.locator('.outline-focus').boundingBox()
      return box !== null && frame !== null && box.x < frame.x + frame.width && box.x + box.width > frame.x
    })
    .toBe(true)
  await app.page.keyboard.press('0')
  await expect(said).toHaveText('the whole map')
  await expect(app.page.locator('.filters .chip')).toHaveCount(0)
})

test('the wheel scrolls the page, and zooms with Ctrl; a drag moves the map and filters nothing', async ({ app }) => {
  await app.pick(LOG)
  const { said, button } = zoomOf(app)
  await app.countryOnMap('CN').scrollIntoViewIfNeeded()
  await app.countryOnMap('CN').hover()
  const scrolled = () => app.page.evaluate(() => window.scrollY)
  const before = await scrolled()
  // Up, which would go nearer: farther than the whole nothing goes.
  await app.page.mouse.wheel(0, -120)
  await expect.poll(scrolled).toBeLessThan(before)
  await expect(said).toHaveText('the whole map')
  await app.countryOnMap('CN').hover()
  await app.page.keyboard.down('Control')
  await app.page.mouse.wheel(0, -200)
  await app.page.keyboard.up('Control')
  await expect(said).toHaveText('enlarged 2 times')
  const china = () => app.countryOnMap('CN').boundingBox()
  const from = await china()
  await app.page.mouse.down()
  await app.page.mouse.move(700, 400, { steps: 4 })
  await app.page.mouse.up()
  await expect.poll(async () => (await china())?.x).not.toBe(from?.x)
  await expect(app.page.locator('.filters .chip')).toHaveCount(0)
  await button('reset').click()
  await app.countryOnMap('CN').dblclick()
  await expect(said).toHaveText(/enlarged/)
  await expect(app.chip('country')).toContainText('China')
})

test('two fingers zoom', async ({ app }) => {
  await app.page.setViewportSize({ width: 390, height: 844 })
  await app.pick(LOG)
  await app.question(4).locator('.map-frame').scrollIntoViewIfNeeded()
  const box = await app.question(4).locator('.map-frame').boundingBox()
  if (box === null) throw new Error('no map')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const client = await app.page.context().newCDPSession(app.page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: x - apart, y, id: 0 }, { x: x + apart, y, id: 1 }], // prettier-ignore
    })
  await touch('touchStart', 20)
  for (const apart of [30, 40, 50, 60]) await touch('touchMove', apart)
  await touch('touchEnd', 0)
  await expect(zoomOf(app).said).toHaveText(/enlarged (2\.[5-9]|3)/)
  const reset = await zoomOf(app).button('reset').boundingBox()
  expect(Math.min(reset?.width ?? 0, reset?.height ?? 0)).toBeGreaterThanOrEqual(24)
})

test('a class of the legend picks its countries @both', async ({ app }) => {
  await app.pick(LOG)
  const { countries } = await app.answers()
  const codes = countries.filter(({ alpha2, attempts }) => alpha2 !== null && attempts >= 10 && attempts < 100)
  const option = app.question(4).getByRole('option', { name: `10 to 100 attempts: ${codes.length} countries` })
  await option.click()
  await expect(option).toHaveAttribute('aria-selected', 'true')
  await expect(app.page.locator('.outline-selected')).toHaveCount(codes.length)
  await option.focus()
  await app.page.keyboard.press('Enter')
  await expect(app.page.locator('.outline-selected')).toHaveCount(0)
})

test('shows shares too, in percent', async ({ app }) => {
  await app.pick(LOG)
  await app.question(4).getByRole('button', { name: 'share', exact: true }).click()
  await expect(
    app.question(4).getByRole('option', { name: /^10.% and more of all attempts: 1 country$/ }),
  ).toBeVisible()
  await expect(app.countryOnMap('CN')).toHaveAttribute('aria-label', /^China, \d+\.\d.%$/)
})

test('both tables add up, and a row shows on the map', async ({ app }) => {
  await app.pick(LOG)
  const { countries, continents, totals } = await app.answers()
  for (const rows of [countries, continents]) {
    expect(rows.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(totals.hostile)
    expect(rows.reduce((sum, { sources }) => sum + sources, 0)).toBe(totals.sources)
  }
  await expect(table(app, 'Continents').locator('tbody tr[data-index]')).toHaveCount(continents.length)
  await expect(table(app, 'Continents').locator('tbody tr').first()).toContainText('Asia')
  await table(app, 'Countries').locator('tbody tr').first().hover()
  await expect(app.page.locator('.outline-hint')).toHaveCount(1)
})

test('a country that is a third uncertain has a texture, and a share in the table', async ({ app }) => {
  const tries = (uncertain: number, certain: number) =>
    logOf([
      ...Array.from({ length: uncertain }, () => ({ user: 'a', source: address(false) })),
      ...Array.from({ length: certain }, () => ({ user: 'a', source: address(true) })),
    ])
  await app.pick({ name: 'auth.log', content: tries(1, 2) })
  await expect(app.question(4).locator('.country-uncertain')).toHaveCount(1)
  await expect(app.question(4)).toContainText('a third or more not certain, or read from names1 country')
  await expect(table(app, 'Countries').locator('tbody tr').first()).toContainText('Germany')
  await expect(table(app, 'Countries').locator('tbody td').last()).toHaveText(/^67.%$/)
  await app.pick({ name: 'auth.log', content: tries(1, 3) })
  await expect(table(app, 'Countries').locator('tbody td').last()).toHaveText(/^75.%$/)
  await expect(app.question(4).locator('.country-uncertain')).toHaveCount(0)
})

test('what stands beside the map is counted, and can be picked', async ({ app }) => {
  const source = '10.1.2.3'
  await app.pick({ name: 'auth.log', content: logOf([{ user: 'a', source }, { user: 'b', source: 'heron.example' }]) }) // prettier-ignore
  const beside = app.question(4).getByRole('list', { name: 'Beside the map' })
  await expect(beside).toContainText('host names that tell no country1 attempt, 1 source')
  await expect(beside).toContainText('private or otherwise reserved addresses1 attempt, 1 source')
  const button = beside.getByRole('button', { name: 'no country known' })
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect(beside).toContainText('2 attempts, 100.0')
})

import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { ensure } from '../../src/base/assert'
import { parseAddress } from '../../src/geo/address'
import { NetworkIndex } from '../../src/geo/network-index'
import { reservedKind } from '../../src/geo/reserved'
import { expect, test } from './journey'
import { worldLog } from './logs'

/** The network of each source, as the page knows it from the data set that it brings along. */

const { content } = worldLog()
const LOG = { name: 'auth.log', content }

const INDEX = NetworkIndex.from(Uint8Array.from(gunzipSync(readFileSync('src/data/networks.bin.gz'))).buffer)

test('answers tell the network of each source, and add up @both', async ({ app }) => {
  await app.pick(LOG)
  const { sources, networks, totals } = await app.answers()
  expect(networks.length).toBeGreaterThan(20)
  expect(networks.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(totals.hostile)
  for (const { source, kind, asn, network } of sources) {
    if (source === null || kind === 'name') continue
    const address = ensure(parseAddress(source), source)
    const label = reservedKind(address) === null ? INDEX.labelOf(INDEX.lookup(address)) : null
    expect([source, asn, network]).toEqual([source, label?.asn ?? null, label?.name ?? null])
  }
})

test('whoever made the data is named, with links', async ({ app }) => {
  await app.pick(LOG)
  for (const [name, link] of [
    ['RouteViews', 'https://www.routeviews.org/'],
    ['IP Geolocation by DB-IP', 'https://db-ip.com/'],
    ['Number Resource Organization (NRO)', 'https://www.nro.net/'],
  ] as const) {
    await expect(app.page.getByRole('link', { name, exact: true })).toHaveAttribute('href', link)
  }
})

test('sources are grouped by network and by prefix, and each group filters', async ({ app }) => {
  await app.pick(LOG)
  const who = app.question(5)
  await who.getByRole('button', { name: 'networks', exact: true }).click()
  await expect(app.rows(5).first()).toContainText(/AS\d+/)
  await app.rows(5).first().click()
  const [network] = (await app.answers()).networks
  await expect(app.chip('network')).toContainText(`AS${String(network?.asn)}`)
  await expect(app.headline).toContainText(`${String(network?.attempts)} attempts`)
  await app.page.keyboard.press('Escape')
  await expect(app.chip('network')).toHaveCount(0)
  await who.getByRole('button', { name: '/24 and /64' }).click()
  const prefix = await app.rows(5).first().locator('td').first().innerText()
  await app.rows(5).first().click()
  await expect(app.chip('source')).toContainText(prefix)
  expect(prefix).toMatch(/\/(?:24|64)$/)
})

import type { App } from './app'
import { expect, test } from './journey'
import { SMALL } from './logs'
import { inBlobWorker, PAGE_PROBES, scriptOf, stunScript, WORKER_PROBES, type Probes } from './probes'
import { startSentinel, type Sentinel } from './sentinel'

let sentinel: Sentinel

test.beforeEach(async () => {
  sentinel = await startSentinel()
})

test.afterEach(() => {
  sentinel.close()
})

function pathsOf(probes: Probes): string[] {
  return Object.keys(probes).map((name) => `/${name}`)
}

/** Runs a script in the page; what the policy refuses, and that something was tried, is what the test is about. */
async function tryInPage(app: App, script: string): Promise<{ faults: readonly string[]; violations: string[] }> {
  await app.page.evaluate(script)
  const violations = await app.page.evaluate(() => window.seen.violations.splice(0))
  return { faults: app.watch.takeFaults(), violations }
}

test.describe('a page without a policy gets through every way', () => {
  // The control: if this fails, the tests below prove nothing.
  test('requests from page and worker', async ({ page, site }) => {
    await page.goto(`${site}nothing-here`)
    await page.evaluate(scriptOf(PAGE_PROBES, sentinel.url, sentinel.wsUrl))
    // A worker from another origin is refused even without a policy.
    const open = pathsOf(PAGE_PROBES).filter((path) => path !== '/worker')
    expect(sentinel.arrivals()).toEqual(expect.arrayContaining(open))
    await page.evaluate(inBlobWorker(scriptOf(WORKER_PROBES, `${sentinel.url}/w`, `${sentinel.wsUrl}/w`)))
    expect(sentinel.arrivals()).toEqual(expect.arrayContaining(pathsOf(WORKER_PROBES).map((path) => `/w${path}`)))
  })

  test('packets to a STUN server', async ({ page, site }) => {
    await page.goto(`${site}nothing-here`)
    await page.evaluate(stunScript(sentinel.udpPort))
    expect(sentinel.arrivals()).toContain('udp')
  })
})

test.describe('online, with the policy alone to hold it @both', () => {
  test.beforeEach(async ({ app, context }) => {
    await context.setOffline(false)
    await app.pick({ name: 'auth.log', content: SMALL })
  })

  test('nothing that a script on the page tries reaches a server', async ({ app }) => {
    const { faults, violations } = await tryInPage(app, scriptOf(PAGE_PROBES, sentinel.url, sentinel.wsUrl))
    expect(sentinel.arrivals()).toEqual([])
    // The tries did happen: the policy refused them, and the watcher of these tests noticed.
    expect(violations.length).toBeGreaterThanOrEqual(12)
    expect(faults.length).toBeGreaterThan(0)
  })

  test('nothing that a worker like the page’s own tries reaches a server', async ({ app }) => {
    const script = inBlobWorker(scriptOf(WORKER_PROBES, sentinel.url, sentinel.wsUrl))
    const { faults } = await tryInPage(app, script)
    expect(sentinel.arrivals()).toEqual([])
    expect(faults.length).toBeGreaterThan(0)
  })

  test('nothing that the engine’s own workers try reaches a server', async ({ app }) => {
    const workers = app.page.workers()
    expect(workers.length).toBeGreaterThanOrEqual(2)
    for (const worker of workers) await worker.evaluate(scriptOf(WORKER_PROBES, sentinel.url, sentinel.wsUrl))
    expect(sentinel.arrivals()).toEqual([])
    expect(app.watch.takeFaults().length).toBeGreaterThan(0)
  })

  test('peer connections are gone, and no packet goes to a STUN server', async ({ app }) => {
    expect(await app.page.evaluate(stunScript(sentinel.udpPort))).toBe(0)
    const kept = 'RTCPeerConnection webkitRTCPeerConnection RTCDataChannel WebTransport'.split(' ')
    const types = await app.page.evaluate((names) => names.map((name) => typeof Reflect.get(window, name)), kept)
    expect(types).toEqual(kept.map(() => 'undefined'))
    expect(sentinel.arrivals()).toEqual([])
  })

  test('a planted request is noticed', async ({ app }) => {
    await app.page.evaluate((url) => {
      new Image().src = `${url}/planted`
    }, sentinel.url)
    await expect.poll(() => app.watch.faults().join('\n')).toContain('/planted')
    const { violations } = await tryInPage(app, '0')
    expect(violations).toEqual([`img-src ${sentinel.url}/planted`])
  })
})

test('the site’s own parts load before the first drop, and nothing after it @both', async ({ app, build }) => {
  const own = await app.page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name))
  // Their names are `part-HASH.ending`; the hash has eight characters, which may be hyphens.
  const parts = own.filter((name) => name.startsWith('http')).map((name) => name.replace(/^.*\/|-.{8}\.\w+$/g, ''))
  expect(parts.sort()).toEqual(
    build === 'site' ? ['countries', 'engine.worker', 'index', 'index', 'networks', 'world'] : [],
  )
  await app.pick({ name: 'auth.log', content: SMALL })
  await app.rows(5).first().click()
  await app.page.keyboard.press('Escape')
  await app.pick({ name: 'auth.log', content: SMALL })
  expect(app.watch.faults()).toEqual([])
})

test('the policy: nothing by default, no connect-src @both', async ({ app }) => {
  const policy = await app.page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("form-action 'none'")
  expect(policy).toContain("base-uri 'none'")
  expect(policy).not.toContain('connect-src')
  // WebAssembly is allowed to the reader of xz; scripts made of text are not.
  expect(policy).not.toContain("'unsafe")
  // It comes before anything that could run.
  const first = await app.page.evaluate(() => document.head.firstElementChild?.getAttribute('http-equiv'))
  expect(first).toBe('Content-Security-Policy')
})

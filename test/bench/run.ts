import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium, type Browser, type Page } from '@playwright/test'
import { findBrowser } from '../browser/find-browser'
import { ensureLogFile } from './log-file'

/**
 * `npm run bench -- [--mb 1000] [--runs 5]`: what the page adds to reading a file, as ratios in one run, since machines
 * differ and are noisy. Needs `npm run build` before. Writes test/bench/out/bench.json for comparing two runs.
 */
const { values } = parseArgs({
  options: { mb: { type: 'string', default: '1000' }, runs: { type: 'string', default: '5' } },
})
const megabytes = Number(values.mb)
const runs = Number(values.runs)
const here = import.meta.dirname
const FLOOR = pathToFileURL(join(here, 'floor.html')).href
const PAGE = pathToFileURL(resolve(here, '../../dist/sshscope.html')).href

interface Measured {
  /** Reading with one worker and with two, finding lines with two, ms. */
  readonly read1: number
  readonly read2: number
  readonly lines2: number
  /** From the drop to the final figures painted, and to the first figures, ms. */
  readonly page: number
  readonly first: number
  /** Longest task on the page's thread, ms. */
  readonly longestTask: number
}

async function measureFloor(browser: Browser, log: string): Promise<Pick<Measured, 'read1' | 'read2' | 'lines2'>> {
  const page = await browser.newPage()
  await page.goto(FLOOR)
  await page.setInputFiles('[data-input=logs]', log)
  const measure = (workers: number, lines: boolean) => page.evaluate<number>(`measure(${workers}, ${String(lines)})`)
  const read1 = await measure(1, false)
  const read2 = await measure(2, false)
  const lines2 = await measure(2, true)
  await page.close()
  return { read1, read2, lines2 }
}

declare global {
  interface Window {
    /** What WATCH notes, ms since the page began. */
    bench: { first: number; done: number; longest: number; started: number }
  }
}

/** Watches the page from inside: playwright's own polling would cost time and blur it. */
const WATCH = `
  window.bench = { first: 0, done: 0, longest: 0, started: 0 }
  document.querySelector('[data-input=logs]').addEventListener('change', () => { bench.started = performance.now() }, true)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (bench.started > 0) bench.longest = Math.max(bench.longest, entry.duration)
  }).observe({ type: 'longtask' })
  new MutationObserver(() => {
    if (bench.first === 0 && document.querySelector('[data-answer]')) bench.first = performance.now()
    const status = document.documentElement.dataset.status
    if (bench.done === 0 && bench.started > 0 && (status === 'done' || status === 'partial')) bench.done = performance.now()
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-status'] })
`

async function measurePage(browser: Browser, log: string): Promise<Pick<Measured, 'page' | 'first' | 'longestTask'>> {
  const page: Page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(PAGE)
  await page.waitForTimeout(1500)
  await page.evaluate(WATCH)
  await page.setInputFiles('[data-input=logs]', log)
  await page.waitForFunction(() => window.bench.done > 0, null, { timeout: 600_000, polling: 250 })
  const bench = await page.evaluate(() => window.bench)
  await page.close()
  return { page: bench.done - bench.started, first: bench.first - bench.started, longestTask: bench.longest }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

async function main(): Promise<void> {
  const log = join(tmpdir(), `sshscope-bench-${megabytes}.log`)
  ensureLogFile(log, megabytes * 1e6)
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking', '--disable-gpu'],
  })
  const measured: Measured[] = []
  for (let run = 0; run < runs; run++) {
    measured.push({ ...(await measureFloor(browser, log)), ...(await measurePage(browser, log)) })
  }
  await browser.close()
  const of = (key: keyof Measured) => median(measured.map((each) => each[key]))
  const floor = Math.min(of('read1'), of('read2'))
  const rows = [
    ['read only, 1 worker', of('read1')],
    ['read only, 2 workers', of('read2')],
    ['read and find lines, 2 workers', of('lines2')],
    ['the page, first figures', of('first')],
    ['the page, final figures painted', of('page')],
  ] as const
  const lines = [
    `${megabytes} MB, medians of ${runs}; the read floor is the faster of the first two`,
    ...rows.map(
      ([name, ms]) =>
        `${name.padEnd(34)} ${(ms / 1000).toFixed(2).padStart(7)} s ${(ms / floor).toFixed(2).padStart(6)} × floor`,
    ),
    `${'longest task on the page’s thread'.padEnd(34)} ${of('longestTask').toFixed(0).padStart(7)} ms`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  const out = join(here, 'out')
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'bench.json'), `${JSON.stringify({ megabytes, runs, floor, measured }, null, 2)}\n`)
}

await main()

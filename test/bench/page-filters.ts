import type { Page } from '@playwright/test'
import type { Group } from './group'
import { openPage, readToEnd, wrongOnPage } from './read-page'

/** Filters of every kind as the page's address says them, wide and narrow. `SOURCE` and `NAME` stand for what comes most often. */
const FILTERS: readonly string[] = [
  'country=CN',
  'country=US',
  'not-country=CN',
  'country=CN&country=US&country=DE',
  'country=NO',
  'country=~',
  'exists=invalid',
  'exists=valid',
  'source=SOURCE',
  'not-source=SOURCE',
  'name=NAME',
  'not-name=NAME',
  'name=NAME&country=CN',
  'hour=3',
  'not-hour=3',
  'hour=0&hour=24&hour=48&hour=72&hour=96&hour=120&hour=144',
  'time=2026-02-26T00:00:00/2026-02-27T00:00:00',
  'time=2026-02-26T06:00:00/2026-03-05T18:30:00',
  'not-time=2026-02-26T06:00:00/2026-02-28T18:30:00',
  'time=2026-02-26T00:00:00/2026-03-01T00:00:00&country=CN',
  'method=password',
  'outcome=success',
  'outcome=hostile&outcome=honest',
  'text=ad',
]

declare global {
  interface Window {
    /** Long tasks since they were last looked at, and how long after a change of the address the page last changed, ms. */
    filterBench: {
      longest: number
      apply: (fragment: string) => Promise<{ sight: number; all: number }>
      scroll: () => Promise<number>
    }
  }
}

/** Steps of a walk down the page, pixels and frames. */
const WATCH = `
  window.filterBench = {
    longest: 0,
    // Until the frame behind the last change, of what is in sight and of all, before the page says that all is painted.
    // An attribute that is again what it was (React sets and removes the names of fields) changes no pixel.
    apply: (fragment) => new Promise((resolve) => {
      const start = performance.now()
      const last = { sight: start, all: start }
      const watch = (key, elements) => {
        const changes = new MutationObserver((records) => {
          const isFirst = ({ target, attributeName }, at) =>
            records.findIndex((each) => each.target === target && each.attributeName === attributeName) === at
          const isOther = (record, at) => record.type !== 'attributes' ||
            (isFirst(record, at) && record.target.getAttribute(record.attributeName) !== record.oldValue)
          if (records.some(isOther)) requestAnimationFrame(() => { last[key] = performance.now() })
        })
        for (const element of elements) {
          changes.observe(element, { subtree: true, childList: true, characterData: true, attributeOldValue: true })
        }
        return changes
      }
      const inSight = [...document.querySelectorAll('.bar, .masthead, .summary, section')].filter((element) => {
        const { top, bottom } = element.getBoundingClientRect()
        return bottom > 0 && top < innerHeight
      })
      const watches = [watch('sight', inSight), watch('all', [document.getElementById('root')])]
      const end = new MutationObserver(() => {
        for (const each of [...watches, end]) each.disconnect()
        resolve({ sight: last.sight - start, all: last.all - start })
      })
      end.observe(document.documentElement, { attributeFilter: ['data-status'] })
      location.hash = fragment
    }),
    // Frames that were left out, of a hundred, on the way down.
    scroll: () => new Promise((resolve) => {
      scrollTo(0, 0)
      const times = []
      const step = (now) => {
        times.push(now)
        scrollBy({ top: 120, behavior: 'instant' })
        if (scrollY + innerHeight < document.documentElement.scrollHeight - 1) requestAnimationFrame(step)
        else {
          const gaps = times.slice(1).map((time, i) => time - times[i])
          const frame = 1000 / 60
          const lost = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / frame) - 1), 0)
          resolve((100 * lost) / (gaps.length + lost))
        }
      }
      requestAnimationFrame(step)
    }),
  }
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) filterBench.longest = Math.max(filterBench.longest, duration)
  }).observe({ type: 'longtask' })
`

/** The fragments with the source and the name that come most often. */
async function fragmentsOf(page: Page): Promise<string[]> {
  const [source, name] = await page.evaluate(async () => {
    const { sources, users } = await window.sshscope.answers()
    return [sources[0]?.source ?? '', users.valid[0]?.user ?? ''] as const
  })
  return FILTERS.map((filter) => filter.replace('SOURCE', source).replace('NAME', name))
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

export const pageFilters: Group = {
  name: 'page-filters',
  logs: ['many sources'],
  rows: [
    {
      key: 'page.sight',
      label: 'filter to what is in sight painted, p95',
      unit: 'duration',
      bar: '≤ 100 ms (issue 5)',
    },
    { key: 'page.sight.median', label: '… median', unit: 'duration' },
    { key: 'page.filter', label: 'filter to all painted, p95', unit: 'duration' },
    { key: 'page.filter.median', label: '… median', unit: 'duration' },
    { key: 'page.filter.task', label: '… longest task', unit: 'duration', bar: '≤ 50 ms (issue 5)', isSigned: true },
    { key: 'page.scroll', label: 'frames lost of 100 while scrolling', unit: 'rate', isSigned: true },
  ],
  async measure({ browser, log, options, doubt }) {
    const page = await openPage(browser, options.settle)
    try {
      const file = log('many sources')
      await readToEnd(page, file)
      doubt('the log of many sources', await wrongOnPage(page, file))
      await page.evaluate(WATCH)
      const fragments = await fragmentsOf(page)
      // What the bench itself asked took the page long: it is not the page's doing.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
      await page.evaluate(() => {
        window.filterBench.longest = 0
      })
      const times: { readonly sight: number; readonly all: number }[] = []
      for (const fragment of fragments) {
        times.push(await page.evaluate((of) => window.filterBench.apply(of), fragment))
      }
      const longest = await page.evaluate(() => window.filterBench.longest)
      const lost = await page.evaluate(() => window.filterBench.scroll())
      const [sight, all] = [times.map((time) => time.sight), times.map((time) => time.all)]
      return {
        'page.sight': quantile(sight, 0.95),
        'page.sight.median': quantile(sight, 0.5),
        'page.filter': quantile(all, 0.95),
        'page.filter.median': quantile(all, 0.5),
        'page.filter.task': longest,
        'page.scroll': lost,
      }
    } finally {
      await page.close()
    }
  },
}

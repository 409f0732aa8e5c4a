import type { BrowserContext, Page, Request } from '@playwright/test'

declare global {
  interface Window {
    /** What the page was seen to do, written by the watcher below. */
    seen: { statuses: string[]; violations: string[]; shift: number; longTasks: number[] }
  }
}

/** Runs in the page before anything of the page does. */
function watchInside(): void {
  const seen: Window['seen'] = { statuses: [], violations: [], shift: 0, longTasks: [] }
  window.seen = seen
  const note = () => {
    const status = document.documentElement.dataset['status'] ?? ''
    if (status !== seen.statuses.at(-1)) seen.statuses.push(status)
  }
  new MutationObserver(note).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-status'] })
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    seen.violations.push(`${effectiveDirective} ${blockedURI}`)
  })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) seen.shift += Number(entry.value)
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longTasks.push(Math.round(duration))
  }).observe({ type: 'longtask', buffered: true })
}

/** Schemes of what never leaves the browser's memory. */
const INSIDE = /^(?:blob|data):/

/**
 * Collects everything that a page must not do, from its first request on: foreign requests ever, own ones once it is
 * sealed (that is, from the first drop on), errors, warnings and refused attempts.
 */
export class Watch {
  readonly #home: string
  readonly #faults: string[] = []
  #sealed = false

  private constructor(home: string) {
    this.#home = home
  }

  /** Watches a page that lives at addresses beginning with `home`; to be called before it is opened. */
  static async start(context: BrowserContext, page: Page, home: string): Promise<Watch> {
    const watch = new Watch(home)
    await context.addInitScript(watchInside)
    context.on('request', (request) => {
      watch.#onRequest(request)
    })
    context.on('page', (other) => {
      if (other !== page) watch.#faults.push(`opened a page: ${other.url()}`)
    })
    page.on('pageerror', (error) => watch.#faults.push(`error: ${error.message}`))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) watch.#faults.push(`${message.type()}: ${message.text()}`)
    })
    return watch
  }

  /** The first drop is about to happen: no request from now on. */
  seal(): void {
    this.#sealed = true
  }

  /** What was seen so far that must not be. */
  faults(): readonly string[] {
    return [...this.#faults]
  }

  /** Takes note of the faults and forgets them: for tests that plant some. */
  takeFaults(): readonly string[] {
    return this.#faults.splice(0)
  }

  #onRequest(request: Request): void {
    const url = request.url()
    if (INSIDE.test(url)) return
    if (!url.startsWith(this.#home)) this.#faults.push(`foreign request: ${url}`)
    else if (this.#sealed) this.#faults.push(`request after the first drop: ${url}`)
  }
}

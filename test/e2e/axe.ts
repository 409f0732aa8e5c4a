import type { Page } from '@playwright/test'
import axe from 'axe-core'

/**
 * WCAG 2.0 to 2.2 at levels A and AA, and what axe counts as best practice beyond them
 * (https://github.com/dequelabs/axe-core/blob/develop/doc/rule-descriptions.md).
 */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Which rules are asked: all of the tags, or those that another theme alone could break. */
const ASKED = {
  all: { type: 'tag', values: TAGS },
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const

/** Elements that are told of for one rule. */
const MOST_NODES = 4

/**
 * What axe finds wrong with the page as it stands, one text a rule: the rule, its elements, why each. Its script comes by the
 * browser's debugger, which the page's content policy has no say in; it fetches nothing.
 */
export async function violations(page: Page, rules: keyof typeof ASKED): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const found = await page.evaluate(
    ({ type, values }) =>
      window.axe.run(document, {
        runOnly: { type, values: [...values] },
        resultTypes: ['violations'],
        preload: false,
      }),
    ASKED[rules],
  )
  return found.violations.map(({ id, help, nodes }) => {
    const first = nodes.slice(0, MOST_NODES).map(({ target, html, failureSummary }) => {
      const why = (failureSummary ?? '').split('\n').slice(1).join(';')
      return `  ${target.join(' ')}\n    ${html.slice(0, 160)}\n    ${why}`
    })
    return [`${id} (${nodes.length}): ${help}`, ...first].join('\n')
  })
}

declare global {
  interface Window {
    axe: typeof axe
  }
}

import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

/** Of all rules this one alone is run, so nothing wants types, which take seconds to load. */
const RULE = 'no-restricted-imports'
const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => ruleId === RULE,
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
})

/** Messages of the layer rule about a file of src with one import. */
async function complaints(path: string, imported: string): Promise<string[]> {
  const [result] = await eslint.lintText(`import '${imported}'\n`, { filePath: path })
  return (result?.messages ?? []).filter((each) => each.ruleId === RULE).map((each) => each.message)
}

describe('the layer rule', () => {
  it('stops what the table does not allow, and says what it does', async () => {
    const [message] = await complaints('src/base/bytes.ts', '../views/App')
    expect(message).toContain('src/base may use only: base.')
    expect(await complaints('src/import/import-log.ts', '../geo/locate')).toHaveLength(1)
    expect(await complaints('src/charts/Timeline.tsx', '../state/session')).toHaveLength(1)
    expect(await complaints('src/state/session.ts', '../engine/engine')).toHaveLength(1)
    expect(await complaints('src/views/App.tsx', '../export/csv')).toHaveLength(1)
  })

  it('lets through what the table allows', async () => {
    expect(await complaints('src/state/session.ts', '../engine/client')).toEqual([])
    expect(await complaints('src/views/App.tsx', '../export/names')).toEqual([])
    expect(await complaints('src/analysis/countries.ts', '../geo/countries')).toEqual([])
  })
})

import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleOf } from '../../src/cli/bundle'

/** A function of a module of this folder, as fast as it is in the page: file by file its loops would be measured too slow. */
export async function measuredAsBundle<F>(module: string, name: string): Promise<F> {
  const here = import.meta.dirname
  const bundle = await bundleOf(join(here, `${module}.ts`), [here, resolve(here, '../../src')])
  const exported = (await import(pathToFileURL(bundle).href)) as Readonly<Record<string, F>>
  const found = exported[name]
  if (found === undefined) throw new Error(`defect: ${module}.ts has no ${name}`)
  return found
}

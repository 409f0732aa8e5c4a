import { commandLine } from './command-line'
import { edges } from './edges'
import { filters } from './filter-rows'
import { floor, gunzip } from './floor'
import { lookups } from './lookup-rows'
import { forms } from './forms'
import type { Group } from './group'
import { growth, memory } from './memory'
import type { BenchOptions } from './options'
import { pageFilters } from './page-filters'
import { peers } from './peers'

/** All groups of rows, in the order of the table. A new one is a file and a line here. */
export const GROUPS: readonly Group[] = [
  floor,
  gunzip,
  ...forms,
  memory,
  commandLine,
  peers,
  filters,
  pageFilters,
  lookups,
  growth,
  ...edges,
]

/** Those that were asked for, with those that they are measured by. */
export function groupsOf({ only, isLarge }: Pick<BenchOptions, 'only' | 'isLarge'>): Group[] {
  const isWanted = ({ name, isLarge: isOfLarge = false }: Group) =>
    (only.length === 0 || only.includes(name)) && (isLarge || !isOfLarge)
  const wanted = GROUPS.filter(isWanted)
  const keys = new Set(wanted.flatMap(({ rows }) => rows.flatMap(({ yardstick }) => yardstick?.keys ?? [])))
  return GROUPS.filter((group) => wanted.includes(group) || group.rows.some(({ key }) => keys.has(key)))
}

import { useMemo } from 'react'
import type { ChoiceKey } from '../model/filter'
import { useApp } from './context'

/** The values of a key that the filter leaves out: pictures and tables mark them quietly. A missing value is the empty text. */
export function useExcluded(key: ChoiceKey): ReadonlySet<string> {
  const not = useApp((state) => state.filter[key]?.not)
  return useMemo(() => new Set(not?.map((value) => value ?? '')), [not])
}

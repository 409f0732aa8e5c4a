import { useMemo } from 'react'
import type { ChoiceKey } from '../model/filter'
import { useApp } from './context'

/** The values of a key that are chosen: what pictures and tables mark. A missing value is the empty text. */
export function useChosen(key: ChoiceKey): ReadonlySet<string> {
  const only = useApp((state) => state.filter[key]?.only)
  return useMemo(() => new Set(only?.map((value) => value ?? '')), [only])
}

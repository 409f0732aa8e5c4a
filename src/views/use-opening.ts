import { useState } from 'react'
import type { TableRow } from '../model/summary'
import { useNarrow } from '../widgets/use-narrow'

/** The row that is open, and what opens one: a click on phones; where there `isDetail`, an arrow on any screen. */
export function useOpening(rowKey: (row: TableRow) => string, isDetail: boolean) {
  const narrow = useNarrow()
  const [openKey, setOpenKey] = useState<string>()
  const toggle = (row: TableRow) => {
    setOpenKey(rowKey(row) === openKey ? undefined : rowKey(row))
  }
  return { openKey: narrow || isDetail ? openKey : undefined, onRowClick: narrow ? toggle : undefined, toggle }
}

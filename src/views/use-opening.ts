import { useState } from 'react'
import type { TableRow } from '../model/summary'
import { useNarrow } from '../widgets/use-narrow'

/** On phones: the row that is open, and what opens one. */
export function useOpening(rowKey: (row: TableRow) => string) {
  const narrow = useNarrow()
  const [openKey, setOpenKey] = useState<string>()
  const onRowClick = (row: TableRow) => {
    setOpenKey(rowKey(row) === openKey ? undefined : rowKey(row))
  }
  return { openKey: narrow ? openKey : undefined, onRowClick: narrow ? onRowClick : undefined }
}

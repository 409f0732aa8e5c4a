import { useMemo, useState } from 'react'
import { type ExportFormat, MEDIA_TYPES } from '../export/names'
import type { TableQuery } from '../model/summary'
import { useSession } from '../state/context'
import { saveText } from '../state/download'
import type { Tool } from '../widgets/table-types'

interface IncludeMaskedProps {
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

/** What copies and files hold in place of masked names: the mask, unless this is set. */
export function IncludeMasked({ isOn, onChange }: IncludeMaskedProps) {
  return (
    <label className="include-masked">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => {
          onChange(event.target.checked)
        }}
      />
      put masked names into copies and files as they were typed
    </label>
  )
}

interface ExportTools {
  readonly tools: readonly Tool[]
  /** Why the last copy or file could not be made, or null. */
  readonly refusal: string | null
}

/** Copy and save the whole table, as it is searched and sorted. */
export function useExportTools(query: TableQuery, passwords: boolean): ExportTools {
  const session = useSession()
  const [refusal, setRefusal] = useState<string | null>(null)
  const tools = useMemo(() => {
    const attempt = (work: () => Promise<void>) => () => {
      setRefusal(null)
      work().catch((error: unknown) => {
        setRefusal(error instanceof Error ? error.message : String(error))
      })
    }
    const save = async (format: ExportFormat) => {
      const text = await session.exportTable(query, format, passwords)
      saveText(text, `sshscope-${query.table}.${format}`, MEDIA_TYPES[format])
    }
    const copy = async () => {
      await navigator.clipboard.writeText(await session.exportTable(query, 'csv', passwords))
    }
    return [
      { key: 'copy', label: 'copy', onClick: attempt(copy) },
      { key: 'csv', label: 'CSV', onClick: attempt(() => save('csv')) },
      { key: 'json', label: 'JSON', onClick: attempt(() => save('json')) },
    ]
  }, [session, query, passwords])
  return { tools, refusal }
}

import { useEffect, useMemo, useState } from 'react'
import { version } from '../../../package.json'
import { useSession, useSummary } from '../../state/context'
import type { Tool } from '../../widgets/table-types'
import { bugReport } from './bug-report'

/** How long the tool says that it has copied, ms. */
const SAID = 2500

/** The tool that copies the shapes of what was not understood. */
export function useBugReport(): readonly Tool[] {
  const session = useSession()
  const { files, holds } = useSummary()
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => {
      setCopied(false)
    }, SAID)
    return () => {
      clearTimeout(timer)
    }
  }, [isCopied])
  return useMemo(() => {
    const copy = async () => {
      const { rows } = await session.rows({ table: 'shapes', search: '', sort: null }, 0, holds.shapes)
      await navigator.clipboard.writeText(bugReport(version, files, rows))
      setCopied(true)
    }
    return [{ key: 'bug', label: isCopied ? 'copied' : 'copy for a bug report', onClick: () => void copy() }]
  }, [session, files, holds, isCopied])
}

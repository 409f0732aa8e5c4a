import type { LogData } from './log-data'
import { accountsOf } from './suspect-names'

/**
 * Takes words out of a shape that are accounts of the server or its log hosts: shapes leave out what looks like a
 * name, and what a log calls a name is one wherever it stands.
 */
export function redactor(data: LogData): (shape: string) => string {
  const known = new Set([...accountsOf(data), ...data.table.logHosts].map((name) => name.toLowerCase()))
  // Every server has it, and sshd has a message of its own for it.
  known.delete('root')
  return (shape) => shape.replace(/[\p{L}\d_-]+/gu, (word) => (known.has(word.toLowerCase()) ? '…' : word))
}

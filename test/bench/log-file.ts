import { closeSync, existsSync, openSync, statSync, writeSync } from 'node:fs'
import { generateBulk } from '../../src/sample/generate-bulk'

/** Writes a seeded log of so many bytes, or keeps the one that a run before has written. */
export function ensureLogFile(path: string, bytes: number): void {
  if (existsSync(path) && statSync(path).size >= bytes) return
  const file = openSync(path, 'w')
  try {
    for (const block of generateBulk({ seed: 1, bytes })) writeSync(file, block)
  } finally {
    closeSync(file)
  }
}

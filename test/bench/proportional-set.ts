import { readFile } from 'node:fs/promises'

/**
 * Proportional set size of processes, bytes: their pages, those that n processes share as an n-th. From
 * /proc/PID/smaps_rollup, which Linux has (https://docs.kernel.org/filesystems/proc.html). A process that has ended
 * counts nothing.
 */
export async function proportionalSet(pids: readonly number[]): Promise<number> {
  const texts = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')))
  return texts.reduce((sum, text) => sum + proportionalSetIn(text), 0)
}

/** The figure of one smaps_rollup: the line `Pss:   1234 kB`. */
export function proportionalSetIn(text: string): number {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(text)?.[1] ?? 0) * 1024
}

/** Samples until it is told to stop, and resolves to the largest sample then. */
export function watchPeak(pids: readonly number[], everyMs: number): () => Promise<number> {
  let peak = 0
  let isOn = true
  const sampling = (async () => {
    while (isOn) {
      peak = Math.max(peak, await proportionalSet(pids))
      await new Promise((resolve) => setTimeout(resolve, everyMs))
    }
    return Math.max(peak, await proportionalSet(pids))
  })()
  return () => {
    isOn = false
    return sampling
  }
}

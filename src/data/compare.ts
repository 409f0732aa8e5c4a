import type { Run } from './ranges'

/** A run of the primary source, and whether the second names the same country for all of it. */
export interface JudgedRun extends Run {
  readonly certain: boolean
}

/** A stretch in which neither source changes: start included, end not. */
export interface Overlay {
  readonly start: bigint
  readonly end: bigint
  readonly primary: string
  readonly second: string
}

/** Walks two layouts of the same space side by side. */
export function* overlay(primary: readonly Run[], second: readonly Run[], space: bigint): Generator<Overlay> {
  let start = 0n
  for (let i = 0, j = 0; start < space;) {
    const nextPrimary = primary[i + 1]?.start ?? space
    const nextSecond = second[j + 1]?.start ?? space
    const end = nextPrimary < nextSecond ? nextPrimary : nextSecond
    yield { start, end, primary: primary[i]?.code ?? '', second: second[j]?.code ?? '' }
    if (end === nextPrimary) i++
    if (end === nextSecond) j++
    start = end
  }
}

/** The primary source's runs, cut where the second begins or ceases to agree. */
export function judge(primary: readonly Run[], second: readonly Run[], space: bigint): JudgedRun[] {
  const runs: JudgedRun[] = []
  for (const part of overlay(primary, second, space)) {
    const certain = part.primary !== '' && part.primary === part.second
    appendJudged(runs, { start: part.start, code: part.primary, certain })
  }
  return runs
}

/**
 * IPv6 runs per address → runs per /64. A /64 that is cut has the country of its largest part, and is uncertain.
 */
export function toPrefixes64(runs: readonly JudgedRun[], space: bigint): JudgedRun[] {
  const coarse: JudgedRun[] = []
  const parts = new Map<string, bigint>()
  runs.forEach(({ start, code, certain }, i) => {
    const end = runs[i + 1]?.start ?? space
    const firstCut = ceil64(start) < end ? ceil64(start) : end
    const lastCut = floor64(end) > firstCut ? floor64(end) : firstCut
    for (const [from, to] of [[start, firstCut] as const, [lastCut, end] as const]) {
      if (from === to) continue
      parts.set(code, (parts.get(code) ?? 0n) + to - from)
      if (to !== floor64(to)) continue
      appendJudged(coarse, { start: from >> 64n, code: largest(parts), certain: false })
      parts.clear()
    }
    if (firstCut < lastCut) appendJudged(coarse, { start: firstCut >> 64n, code, certain })
  })
  return coarse
}

const PREFIX_64 = 2n ** 64n

function floor64(address: bigint): bigint {
  return (address / PREFIX_64) * PREFIX_64
}

function ceil64(address: bigint): bigint {
  return floor64(address + PREFIX_64 - 1n)
}

function largest(parts: ReadonlyMap<string, bigint>): string {
  let best = { code: '', size: 0n }
  for (const [code, size] of parts) if (size > best.size) best = { code, size }
  return best.code
}

function appendJudged(runs: JudgedRun[], run: JudgedRun): void {
  const last = runs.at(-1)
  if (last?.code !== run.code || last.certain !== run.certain) runs.push(run)
}

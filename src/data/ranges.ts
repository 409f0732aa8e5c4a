import { parseAddress } from '../geo/address'

/** Addresses start to end, both included, and the country code that a source gives them. */
export interface AddressRange {
  readonly start: bigint
  readonly end: bigint
  readonly code: string
}

/** A stretch of the address space, up to the start of the next run; code '' where no range lies. */
export interface Run {
  readonly start: bigint
  readonly code: string
}

export const SPACE_V4 = 2n ** 32n
export const SPACE_V6 = 2n ** 128n
/** IPv6 in networks of /64. */
export const PREFIXES_64 = 2n ** 64n

/**
 * Reads CSV lines of `start,end,code`, the addresses as text or as decimal numbers.
 * Throws with the line's number where one is anything else.
 */
export function parseRanges(csv: string, space: bigint): AddressRange[] {
  const lines = csv.split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line, i) => {
    const [first = '', last = '', code = '', ...more] = line.split(',')
    const start = toNumber(first)
    const end = toNumber(last)
    const right = start !== undefined && end !== undefined && start <= end && end < space
    if (!right || !/^[A-Z][A-Z0-9]$/.test(code) || more.length > 0) {
      throw new Error(`line ${i + 1} is not start,end,code: ${line.slice(0, 100)}`)
    }
    return { start, end, code }
  })
}

function toNumber(text: string): bigint | undefined {
  if (/^\d+$/.test(text)) return BigInt(text)
  const address = parseAddress(text)
  if (address === undefined) return undefined
  if (address.family === 4) return BigInt(address.value)
  return address.words.reduce((sum, word) => (sum << 32n) | BigInt(word), 0n)
}

/**
 * Lays ranges out as runs that fill the space. Where ranges overlap, the one that starts later counts (of those that
 * start together the shorter), as a delegation within a delegation is the more specific.
 */
export function layOut(ranges: readonly AddressRange[], space: bigint): Run[] {
  const runs: Run[] = [{ start: 0n, code: '' }]
  const open: AddressRange[] = []
  const closeBefore = (address: bigint) => {
    for (let top = open.at(-1); top !== undefined && top.end < address; top = open.at(-1)) {
      const { end } = top
      while ((open.at(-1)?.end ?? space) <= end) open.pop()
      appendRun(runs, { start: end + 1n, code: open.at(-1)?.code ?? '' })
    }
  }
  for (const range of [...ranges].sort(byStart)) {
    closeBefore(range.start)
    appendRun(runs, { start: range.start, code: range.code })
    open.push(range)
  }
  closeBefore(space)
  return runs.filter((run) => run.start < space)
}

function byStart(a: AddressRange, b: AddressRange): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1
  if (a.end !== b.end) return a.end > b.end ? -1 : 1
  return 0
}

/** Appends a run; one at the same start is overwritten, and one that only repeats the last is left out. */
function appendRun(runs: Run[], run: Run): void {
  if (runs.at(-1)?.start === run.start) runs.pop()
  if (runs.at(-1)?.code !== run.code) runs.push(run)
}

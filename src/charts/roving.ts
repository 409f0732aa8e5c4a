/** The next place in a list for a key, or undefined where the key means nothing there; never leaves the list. */
export function rovingIndex(key: string, index: number, length: number, page = 10): number | undefined {
  const targets: Record<string, number> = {
    ArrowRight: index + 1,
    ArrowDown: index + 1,
    ArrowLeft: index - 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: length - 1,
  }
  const target = targets[key]
  return target === undefined || length === 0 ? undefined : Math.min(length - 1, Math.max(0, target))
}

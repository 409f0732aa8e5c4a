/** Does something with each item, at most so many at once; the results stand in the order of the items. */
export async function mapAtMost<T, R>(
  count: number,
  items: readonly T[],
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const waiting = items.entries()
  const worker = async () => {
    for (const [index, item] of waiting) results[index] = await work(item, index)
  }
  await Promise.all(Array.from({ length: Math.min(count, items.length) }, worker))
  return results
}

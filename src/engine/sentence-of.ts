import { isLackOfMemory } from '../base/lack-of-memory'

/** What has failed, for the page to show. */
export function sentenceOf(error: unknown): string {
  if (isLackOfMemory(error))
    return 'There is not enough memory for this: close other pages, or drop fewer files at once.'
  return error instanceof Error ? error.message : String(error)
}

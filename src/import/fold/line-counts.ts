import type { LineTally } from '../../model/answers'

/** How many lines were what, as they are counted up. */
export class LineCounts implements LineTally {
  attempt = 0
  scan = 0
  success = 0
  neutral = 0
  other = 0
  unreadable = 0
}

import type { LinesReply } from '../model/lines'

/** Connections that are in the page at once: more of them than a screen holds, few enough to be drawn at once. */
export const MOST_GROUPS = 160

/** A window with the connections that follow it; those at its beginning make room for them. */
export function joinedBehind(window: LinesReply, next: LinesReply): LinesReply {
  if (next.start !== endOf(window)) return window
  const groups = [...window.groups, ...next.groups].slice(-MOST_GROUPS)
  return joined(window, next, endOf(next) - groups.length, groups)
}

/** The same with those before it. */
export function joinedBefore(window: LinesReply, earlier: LinesReply): LinesReply {
  if (endOf(earlier) !== window.start) return window
  return joined(window, earlier, earlier.start, [...earlier.groups, ...window.groups].slice(0, MOST_GROUPS))
}

/** The index behind a window's last connection. */
export function endOf({ start, groups }: LinesReply): number {
  return start + groups.length
}

/**
 * Where the last `step` connections begin, if all those asked for lie behind them: there are fewer by now. Null where
 * something was found, or there is nothing.
 */
export function placeInstead({ start, groups, total }: LinesReply, step: number): number | null {
  return groups.length > 0 || total === 0 || start < total ? null : Math.max(0, total - step)
}

function joined(window: LinesReply, other: LinesReply, start: number, groups: LinesReply['groups']): LinesReply {
  const known = new Set(window.changed.map(({ dropped }) => dropped))
  return {
    ...other,
    start,
    groups,
    changed: [...window.changed, ...other.changed.filter(({ dropped }) => !known.has(dropped))],
    hasMasked: window.hasMasked || other.hasMasked,
  }
}

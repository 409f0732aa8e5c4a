import type { Point } from './plane'

/** Half of the 24 px that a finger or an unsteady hand needs. */
const REACH = 12

/** How far around each small place a click is still its own: 12, but no nearer to another such place than half-way. */
export function hitRadii(centres: readonly Point[]): number[] {
  return centres.map(([x, y], index) => {
    const distances = centres.map(([otherX, otherY], other) =>
      other === index ? Infinity : Math.hypot(x - otherX, y - otherY),
    )
    return Math.min(REACH, Math.min(...distances) / 2)
  })
}

import { formatCompact, formatCount } from '../base/format'
import type { RoundClass } from './round-classes'

/** From here on a break is "1M": written out it would reach into the next. */
const MOST_WRITTEN = 1_000_000

/** The classes of a picture with their breaks: what lies below the second, between, and from the last on. */
export function ClassKey({ classes, unit }: { readonly classes: readonly RoundClass[]; readonly unit: string }) {
  const last = classes.length - 1
  const words = (value: number) =>
    value < MOST_WRITTEN ? formatCount(value, value < 10 ? 2 : 0) : formatCompact(value)
  return (
    <div className="class-key">
      <ol aria-label={`Classes, ${unit}`}>
        {classes.map(({ from, colour }, index) => (
          <li key={from}>
            <svg viewBox="0 0 34 12" preserveAspectRatio="none" aria-hidden="true">
              <rect className={`seq-${colour}`} width="33" height="12" />
            </svg>
            {index === 0 && last > 0 ? `<${words(classes[1]?.from ?? 0)}` : words(from)}
            {index === last && last > 0 ? '+' : ''}
          </li>
        ))}
      </ol>
      <span>{unit}</span>
    </div>
  )
}

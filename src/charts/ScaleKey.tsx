import { formatCount } from '../base/format'
import type { ClassScale } from './decade-scale'

/** The classes of a picture in one line: "attempts a day 1 ▇▇▇▇ 1,000+". */
export function ScaleKey({ scale, noun }: { readonly scale: ClassScale; readonly noun: string }) {
  const first = scale.steps[0]
  const last = scale.steps.at(-1)
  return (
    <span className="scale-key">
      {noun} <span>{formatCount(first?.from ?? 0, 2)}</span>
      <svg viewBox={`0 0 ${scale.steps.length * 14} 11`} width={scale.steps.length * 14} height={11} aria-hidden="true">
        {scale.steps.map(({ from, colour }, index) => (
          <rect key={from} className={`seq-${colour}`} x={index * 14} y={0} width={13} height={11} />
        ))}
      </svg>
      <span>{formatCount(last?.from ?? 0, 2)}+</span>
    </span>
  )
}

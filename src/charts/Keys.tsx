import type { ReactNode } from 'react'
import { fillProps, HATCH_UNCERTAIN, type Fill } from './fills'

export interface Key {
  readonly key: string
  readonly label: ReactNode
  readonly fill: Fill
  /** A diamond for single events, a square for quantities. */
  readonly shape?: 'square' | 'diamond'
}

/** One swatch with the fill of its marks. */
export function Swatch({ fill, shape = 'square' }: { readonly fill: Fill; readonly shape?: 'square' | 'diamond' }) {
  return (
    <svg className="swatch" viewBox="0 0 12 12" aria-hidden="true">
      {shape === 'square' ? (
        <>
          <rect width="12" height="12" {...fillProps(fill)} />
          {fill === 'doubt' ? <rect width="12" height="12" fill={HATCH_UNCERTAIN} /> : null}
        </>
      ) : (
        <path d="M6 0L12 6L6 12L0 6Z" {...fillProps(fill)} />
      )}
    </svg>
  )
}

/** What the fills of a picture stand for, above or beside it. */
export function Keys({ keys, stacked = false }: { readonly keys: readonly Key[]; readonly stacked?: boolean }) {
  return (
    <ul className={stacked ? 'keys keys-stacked' : 'keys'}>
      {keys.map(({ key, label, fill, shape }) => (
        <li key={key}>
          <Swatch fill={fill} shape={shape ?? 'square'} />
          <span>{label}</span>
        </li>
      ))}
    </ul>
  )
}

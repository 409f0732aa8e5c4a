interface ShareBarProps {
  readonly share: number
  /** `plain` for shares that are not of attacks. */
  readonly fill?: 'attack' | 'attack2' | 'plain'
}

/** A bar of a share 0–1 for a table's cell, left of its number; something is at least a pixel wide. */
export function ShareBar({ share, fill = 'attack' }: ShareBarProps) {
  return (
    <span className="share-bar" aria-hidden="true">
      <span className={`share-bar-fill bar-${fill}`} style={{ width: `${Math.min(100, share * 100)}%` }} />
    </span>
  )
}

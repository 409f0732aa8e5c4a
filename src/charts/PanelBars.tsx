import type { ReactNode } from 'react'
import { formatCount, formatShare } from '../base/format'
import { fillProps, type Fill } from './fills'
import { panelAxes, type PanelAxis } from './panel-axes'
import { pickMode, type PickMode } from './pick'

export interface PanelRow {
  readonly key: string
  readonly label: ReactNode
  /** How many belong to it. */
  readonly count: number
  /** A share 0–1 for each panel, of the panel's own whole. */
  readonly shares: readonly number[]
}

export interface Panel {
  readonly key: string
  readonly label: string
  readonly fill: Fill
}

interface PanelBarsProps {
  readonly rows: readonly PanelRow[]
  readonly panels: readonly Panel[]
  /** Heads of the first two columns: what the rows are, and what is counted of them. */
  readonly head: string
  readonly countHead: string
  readonly label: string
  readonly selected?: ReadonlySet<string>
  readonly onSelect?: (key: string, mode: PickMode) => void
}

/** Rows with a bar in each of a few panels, every panel in percent of its own whole and with an axis of its own. */
export function PanelBars({ rows, panels, head, countHead, label, selected, onSelect }: PanelBarsProps) {
  const axes = panelAxes(panels.map((_, at) => rows.map(({ shares }) => shares[at] ?? 0)))
  return (
    <table className="table bars panels" aria-label={label}>
      <thead>
        <tr>
          <th className="panels-name">{head}</th>
          <th className="right panels-count">{countHead}</th>
          {panels.map((panel, at) => (
            <th key={panel.key}>
              {panel.label}
              <b className="panels-words">{axes[at]?.words}</b>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} {...{ row, panels, axes, onSelect }} chosen={selected?.has(row.key) ?? false} />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly row: PanelRow
  readonly panels: readonly Panel[]
  readonly axes: readonly PanelAxis[]
  readonly chosen: boolean
  readonly onSelect: PanelBarsProps['onSelect']
}

function Row({ row, panels, axes, chosen, onSelect }: RowProps) {
  const press = onSelect && {
    tabIndex: 0,
    'aria-selected': chosen,
    'data-key': row.key,
    onClick: (event: React.MouseEvent) => {
      onSelect(row.key, pickMode(event))
    },
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === 'Enter') onSelect(row.key, pickMode(event))
    },
  }
  return (
    <tr className={`${chosen ? 'selected ' : ''}${onSelect ? 'pressable' : ''}`.trim() || undefined} {...press}>
      <td>{row.label}</td>
      <td className="number dim">{formatCount(row.count)}</td>
      {panels.map(({ key, fill }, at) => (
        <td key={key}>
          <PanelBar share={row.shares[at] ?? 0} max={axes[at]?.max ?? 1} fill={fill} />
        </td>
      ))}
    </tr>
  )
}

/** A bar with its number at its end; something is at least a pixel wide, nothing has no bar. */
function PanelBar({ share, max, fill }: { readonly share: number; readonly max: number; readonly fill: Fill }) {
  const part = Math.min(1, share / max)
  return (
    <span className="panel-bar">
      {share > 0 ? (
        <svg style={{ width: `calc((100% - 3.9rem) * ${part})` }} height="14" aria-hidden="true">
          <rect width="100%" height="14" {...fillProps(fill)} />
        </svg>
      ) : null}
      <span className={share > 0 ? undefined : 'dim'}>{share > 0 ? formatShare(share) : '0'}</span>
    </span>
  )
}

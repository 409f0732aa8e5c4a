import { useState } from 'react'
import { formatCount } from '../base/format'
import { hostilePieces, type Piece } from './hostile-text'

interface HostileTextProps {
  readonly text: string
  /** Characters shown before the rest is cut. */
  readonly limit?: number
  /** Set in the sentence's face instead of the log's. */
  readonly inSentence?: boolean
}

/**
 * A name or address from the log, as text and nothing else: isolated from the direction of its surroundings, with what
 * cannot be seen in boxes, and long ones cut until somebody asks.
 */
export function HostileText({ text, limit = 24, inSentence = false }: HostileTextProps) {
  const [whole, setWhole] = useState(false)
  const { pieces, hidden } = hostilePieces(text, whole ? Infinity : limit)
  return (
    <bdi className={inSentence ? 'hostile' : 'hostile mono'}>
      {pieces.map((piece, index) => (
        <PieceText key={index} piece={piece} />
      ))}
      {hidden > 0 ? (
        <button
          type="button"
          className="cut"
          onClick={() => {
            setWhole(true)
          }}
        >
          … {formatCount(hidden)} more
        </button>
      ) : null}
    </bdi>
  )
}

function PieceText({ piece }: { readonly piece: Piece }) {
  if (piece.kind === 'text') return piece.text
  return <span className="escape">{piece.kind === 'code' ? piece.code : piece.word}</span>
}

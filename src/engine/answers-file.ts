import type { Analysis } from '../analysis/analysis'
import { maskedAnswers } from '../analysis/masked-answers'
import { MEDIA_TYPES } from '../export/names'
import { jsonPieces } from '../export/json-pieces'

/** Characters of a part of the file. */
const PART = 1 << 20

/** All answers as JSON, as `npm run answers` prints them; what looks like a typed password is masked unless `passwords`. */
export function answersFile(analysis: Analysis, passwords: boolean): Blob {
  const parts: Blob[] = []
  let text = ''
  for (const piece of jsonPieces(passwords ? analysis.answers() : maskedAnswers(analysis))) {
    text += piece
    if (text.length < PART) continue
    parts.push(new Blob([text]))
    text = ''
  }
  return new Blob([...parts, `${text}\n`], { type: MEDIA_TYPES.json })
}

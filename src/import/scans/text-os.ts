import type { OsGuess } from '../../model/scan'
import { countIn, type HostDraft } from './host-draft'
import { cutText } from './scan-limits'

const LINE = /^(OS details|Aggressive OS guesses|Running|Running \(JUST GUESSING\)): (.+)$/
const BETWEEN = /%\)(?:, |$)/
/** nmap's own limit is ten. */
const MOST = 50
/** Characters of exact details: to find commas outside brackets takes the square of their number. */
const LONGEST_DETAILS = 2000

export function isOsLine(line: string): boolean {
  return LINE.test(line)
}

/** Takes a line on systems. Exact details say more than guesses, and these more than the families behind `Running`. */
export function tellOs(host: HostDraft, line: string): void {
  const [, about, text = ''] = LINE.exec(line) ?? []
  if (about === 'OS details') {
    host.os = detailsIn(text)
    host.osIsExact = host.os.length > 0
  } else if (about === 'Aggressive OS guesses') host.os = guessesIn(text)
  else if (host.os.length === 0)
    host.os = about === 'Running' ? [{ name: cutText(text), accuracy: null }] : guessesIn(text)
}

/** "Linux 3.10 - 4.11 (95%), …": names hold brackets and commas of their own. */
function guessesIn(text: string): OsGuess[] {
  return text.split(BETWEEN, MOST).flatMap((guess) => {
    const bracket = guess.lastIndexOf(' (')
    const accuracy = countIn(guess.slice(bracket + 2), 100)
    return bracket <= 0 || accuracy === null ? [] : [{ name: cutText(guess.slice(0, bracket)), accuracy }]
  })
}

/** Several that fit equally are parted by commas, which also stand within brackets. */
function detailsIn(text: string): OsGuess[] {
  const names = text
    .slice(0, LONGEST_DETAILS)
    .split(/, (?![^(]*\))/)
    .slice(0, MOST)
  return names.map((name) => ({ name: cutText(name), accuracy: 100 }))
}

import { MOST_HOSTS, MOST_ITEMS, MOST_TEXT } from './scan-limits'

/** Its message is a whole sentence on why a result is read no further. */
export class ScanProblem extends Error {
  override readonly name = 'ScanProblem'
}

/** Counts what a result holds, and throws a {@link ScanProblem} where it is more than any scan has. */
export class Budget {
  #text = 0
  #hosts = 0
  #items = 0

  spendText(characters: number): void {
    this.#text += characters
    if (this.#text > MOST_TEXT) throw tooMuch(`is longer than ${MOST_TEXT >> 20} MiB`)
  }

  spendHost(): void {
    if (++this.#hosts > MOST_HOSTS) throw tooMuch(`tells of more than ${MOST_HOSTS.toLocaleString('en')} hosts`)
  }

  /** For a port, a name, a guess: whatever a host can have many of. */
  spendItem(): void {
    if (++this.#items > MOST_ITEMS)
      throw tooMuch(`lists more than ${MOST_ITEMS.toLocaleString('en')} ports and guesses`)
  }
}

function tooMuch(what: string): ScanProblem {
  return new ScanProblem(`This nmap result ${what}: it is read no further, and what came before that counts.`)
}

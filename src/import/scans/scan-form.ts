/** The two forms of nmap's results that are read: XML (`-oX`), and what it prints or writes with `-oN`. */
export type ScanForm = 'nmap-xml' | 'nmap-text'

/** What XML begins with: a declaration, a document type, a comment or the element itself, never a syslog priority. */
const XML_START = /^\ufeff?\s*<(?:\?xml\s|!DOCTYPE\s|!--|nmaprun[\s>])/
const XML_OF_NMAP = /<(?:!DOCTYPE\s+)?nmaprun[\s>[]/
/** What nmap's text begins with, by how it was written; the last two stand alone where somebody copied a part. */
const TEXT_STARTS: readonly RegExp[] = [
  /^# Nmap \S+ scan initiated /,
  /^Starting Nmap \S+ /,
  /^Nmap scan report for \S/,
  /^Interesting ports on \S.*:$/,
]
/** The command itself, copied from a terminal along with its answer. */
const COMMAND = /^(?:\S*[$#%>]\s*)?(?:sudo\s+)?nmap\s/

/**
 * Tells a result of nmap by the beginning of its text; null where it is none. Only the first lines are asked: what an
 * attacker gets into the middle of a log makes no scan of it.
 */
export function scanFormOf(head: string): ScanForm | null {
  if (XML_START.test(head)) return XML_OF_NMAP.test(head) ? 'nmap-xml' : null
  const first = firstLine(head.replace(/^\ufeff/, ''))
  return TEXT_STARTS.some((start) => start.test(first)) ? 'nmap-text' : null
}

/** The first line that is neither empty nor the command. */
function firstLine(text: string): string {
  const lines = text.split(/\r?\n/, MOST_BEFORE)
  return lines.find((line) => line.trim() !== '' && !COMMAND.test(line)) ?? ''
}

/** Lines that are looked at for the first that tells. */
const MOST_BEFORE = 12

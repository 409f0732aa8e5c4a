import { decodeText } from './bytes'

/**
 * sshd writes what is not printable as `\ooo` or, like a newline, in C's way as `\n`, and a backslash doubled
 * (log.c of OpenSSH, LOG_SYSLOG_VIS; vis(3), VIS_OCTAL and VIS_CSTYLE). rsyslog writes a control character as `#ooo`
 * (its `$EscapeControlCharactersOnReceive`).
 */
const ESCAPED = /((?:\\[0-3][0-7]{2})+)|\\([abtnvfr\\])|#(0[0-3][0-7]|177)/g
const C_STYLE: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  '\\': '\\',
}

/** A name as the client gave it: for judging only, names are shown as they stand in the log. */
export function unescaped(name: string): string {
  if (!name.includes('\\') && !name.includes('#')) return name
  return name.replace(ESCAPED, (_, octals?: string, letter?: string, hashed?: string) => {
    if (octals !== undefined) return textOf(octals)
    return letter === undefined ? String.fromCharCode(parseInt(hashed ?? '0', 8)) : (C_STYLE[letter] ?? letter)
  })
}

/** A run of `\303\251`: UTF-8 where it is valid. */
function textOf(octals: string): string {
  const bytes = Uint8Array.from(octals.slice(1).split('\\'), (octal) => parseInt(octal, 8))
  return decodeText(bytes, 0, bytes.length)
}

/** A control character of ASCII. Those behind it (C1) are left alone: in unescaped UTF-8 they are parts of letters. */
export function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 32 || code === 127) return true
  }
  return false
}

/** `DOMAIN\user`, as Windows names its accounts; sshd doubles the backslash. */
export function isWindowsAccount(name: string): boolean {
  return /^[\w.-]+\\{1,2}[A-Za-z_][\w.-]*\$?$/.test(name)
}

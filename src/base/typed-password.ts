import { hasControl, isWindowsAccount, unescaped } from './unescape'

/** Stands for a name that looks like a password: says nothing of it, not even its length. */
export const MASK = 'p•••••••'

/** The rule in words, for whoever wonders about a masked name. */
export const PASSWORD_RULE =
  'Names of 8 to 40 characters without a blank that mix at least three of: small letters, capitals, digits, other signs ' +
  '(dots, hyphens and underscores do not count). Left out are accounts that the server has, e-mail addresses, host ' +
  'names, addresses, paths, hexadecimal numbers and names of well-known services.'

const SHORTEST = 8
const LONGEST = 40
const LEAST_CLASSES = 3

/** Names that have the look and are something else. */
const SOMETHING_ELSE: readonly RegExp[] = [
  // Addresses, hexadecimal numbers, UUIDs.
  /^[\dA-Fa-f:.{}-]+$/,
  // E-mail addresses, and log-ins at an address.
  /^[\w.+-]+@(?:(?:[A-Za-z\d-]+\.)+(?:[a-z]{2,}|[A-Z]{2,})|\d{1,3}(?:\.\d{1,3}){3})$/,
  // Host names, their last part of one case, and computers as Windows names them.
  /^(?:[A-Za-z\d-]+\.)+(?:[a-z]{2,}|[A-Z]{2,})\.?$/,
  /^[A-Z\d-]{1,15}\$$/,
  // Paths and URLs.
  /^(?:~|\.{1,2}|[A-Za-z]:)?[\\/]/,
  /:\/\//,
  // Markup, and code for a shell or a template.
  /<[A-Za-z!/?][^>]*>/,
  /\$(?:\(.*\)|\{.*\})/,
  // What wants to be taken for sshd's or PAM's own words.
  /(?:rhost|user)=|sshd\[/,
  // Versions and fingerprints, which stand in messages.
  /^SSH-\d|^(?:SHA256|MD5):/,
]

/** Services whose accounts get a capital and a number: `TeamSpeak3`. */
const SERVICES = new Set(
  (
    'administrator teamspeak minecraft postgres postgresql jenkins tomcat nagios zabbix hadoop vagrant ansible docker ' +
    'gitlab elasticsearch weblogic openvpn wordpress mongodb rabbitmq nextcloud owncloud asterisk raspberry ftpuser ' +
    'testuser webuser webmaster sysadmin'
  ).split(' '),
)
const NUMBERED = /^([A-Za-z]+)\d{1,2}$/

/**
 * Whether a user name looks like a password that somebody typed one prompt too early. Errs towards yes: a name that
 * is masked wrongly costs a click, a password in the open costs the account. See {@link PASSWORD_RULE}.
 */
export function looksLikePassword(name: string): boolean {
  // Escapes shorten: four characters may stand for one.
  if (name.length < SHORTEST || name.length > LONGEST * 4 || name.includes(' ')) return false
  const text = unescaped(name)
  const { length } = Array.from(text)
  if (length < SHORTEST || length > LONGEST || hasControl(text) || /\s/.test(text)) return false
  if (classesOf(text) < LEAST_CLASSES || isWindowsAccount(name)) return false
  if (SERVICES.has(NUMBERED.exec(text)?.[1]?.toLowerCase() ?? '')) return false
  return !SOMETHING_ELSE.some((pattern) => pattern.test(text))
}

/** Whether a line of text has a word that looks like a password. */
export function hasPassword(text: string): boolean {
  return text.split(/\s+/).some(looksLikePassword)
}

/** A line of text with those of its words masked that look like passwords. */
export function maskPasswords(text: string): string {
  return text.replace(/\S+/g, (word) => (looksLikePassword(word) ? MASK : word))
}

/** How many of small letters, capitals, digits and other signs a text has. */
function classesOf(text: string): number {
  const has = [/\p{Ll}|\p{Lo}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}._-]/u].filter((kind) => kind.test(text))
  return has.length
}

import { hasControl, isWindowsAccount, unescaped } from './unescape'

/** Stands for a name that looks like a password: says nothing of it, not even its length. */
export const MASK = 'p•••••••'

/** The rule in words, for whoever wonders about a masked name. */
export const PASSWORD_RULE =
  'Names of 8 to 40 characters without a blank that mix at least three of: small letters, capitals, digits, other signs ' +
  '(dots, hyphens and underscores do not count). Besides, from 6 characters on, letters or digits with a sign that no ' +
  'account has, as “!” or “#”, and words that many choose with digits behind them: a season and its year, “password1”. ' +
  'Left out are accounts that the server has, e-mail addresses, host names, addresses, paths, hexadecimal numbers and ' +
  'names of well-known services.'

const SHORTEST = 8
const SHORTEST_SIGNED = 6
const LONGEST = 40
const LEAST_CLASSES = 3

/**
 * Signs that are in no name of an account, behind a letter or digit. A dollar at the end is that of Windows' computers,
 * a question mark within a name may stand for a letter that a log could not write.
 */
const SIGNED = /^(?=.*\p{L})[\p{L}\p{N}].*(?:[!#%&*^€£§]|\$.|\?$)/u

/**
 * Words that many take for a password and hardly anybody for an account, with digits behind them. Other words with
 * digits are left alone: as many accounts are made so (`web2023`, `oracle11`, `spring2024`).
 */
const SEASONS =
  'summer autumn winter fruehling sommer herbst printemps automne primavera verano otono invierno estate autunno ' +
  'inverno zomer herfst wiosna jesien outono'
const FAVOURITES =
  'password passwort passwd kennwort geheim secret contrasena wachtwoord motdepasse senha parola haslo welcome ' +
  'willkommen bienvenue bienvenido welkom qwerty qwertz azerty qwertyuiop asdfgh asdfghjkl letmein changeme iloveyou ' +
  'hello hallo trustno'
const NUMBERED_WORD = new RegExp(
  `^(?:(?:${alternatives(SEASONS)})(?:19|20)?\\d\\d|(?:${alternatives(FAVOURITES)})\\d{1,6})$`,
  'i',
)

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
  if (name.length < SHORTEST_SIGNED || name.length > LONGEST * 4 || name.includes(' ')) return false
  const text = unescaped(name)
  const { length } = Array.from(text)
  if (length < SHORTEST_SIGNED || length > LONGEST || hasControl(text) || /\s/.test(text)) return false
  const isMixed = length >= SHORTEST && (classesOf(text) >= LEAST_CLASSES || NUMBERED_WORD.test(text))
  if ((!isMixed && !SIGNED.test(text)) || isWindowsAccount(name)) return false
  if (SERVICES.has(NUMBERED.exec(text)?.[1]?.toLowerCase() ?? '')) return false
  return !SOMETHING_ELSE.some((pattern) => pattern.test(text))
}

/** Whether a text, a name or a line, is or has a word that looks like a password. */
export function hasPassword(text: string): boolean {
  return maskPasswords(text) !== text
}

/** A name that looks like a password masked, or a line with those of its words masked that do. */
export function maskPasswords(text: string): string {
  return maskWhole(text) === MASK ? MASK : text.replace(/\S+/g, maskWord)
}

/**
 * Words that a log's own form makes: `2031-03-01T00:07:21+01:00`, `sshd(pam_unix)[4711]:`, `user=NAME`, `"key":"value"`.
 * What stands in them is looked at piece by piece.
 */
const STRUCTURED = new RegExp(
  [
    /^\d{4}-\d\d-\d\dT[\d:.,]+(?:Z|[+-][\d:]{4,6})?$/,
    /^[A-Za-z][\w./-]*(?:\([\w:.-]*\))?(?:\[\d+\])?:$/,
    /^\(?[a-z_]+=/,
    /^[{[]*"\w+":/,
    /\(uid=\d+\)$/,
  ]
    .map(({ source }) => source)
    .join('|'),
)

/** A sentence's own words, `Couldn’t` and `BREAK-IN ATTEMPT!`, and the signs that stand around words. */
const PLAIN_WORD = /^[\p{L}'’-]+[!?]*$/u
const OPENING = '"\'([{<“„‘«'
const CLOSING = '"\')]}>.,:;”’»'

/** A word of a line, masked as a whole or in its pieces. */
function maskWord(word: string): string {
  if (STRUCTURED.test(word)) return word.replace(/[^=:"'()[\]{},;]+/g, maskWhole)
  let [from, to] = [0, word.length]
  while (from < to && OPENING.includes(word.charAt(from))) from++
  while (to > from && CLOSING.includes(word.charAt(to - 1))) to--
  const core = word.slice(from, to)
  return PLAIN_WORD.test(core) ? word : word.slice(0, from) + maskWhole(core) + word.slice(to)
}

function maskWhole(text: string): string {
  return looksLikePassword(text) ? MASK : text
}

function alternatives(words: string): string {
  return words.replaceAll(' ', '|')
}

/** How many of small letters, capitals, digits and other signs a text has. */
function classesOf(text: string): number {
  const has = [/\p{Ll}|\p{Lo}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}._-]/u].filter((kind) => kind.test(text))
  return has.length
}

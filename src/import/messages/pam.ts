import { ascii, decimal, scanTo, SPACE, startsWith } from '../../base/bytes'
import { NEUTRAL, PAM_MORE } from '../../model/evidence'
import { numberOf } from './form-list'
import { HeadTree } from './head-tree'
import { type FormInfo, type Message, type MessageForm, neutral } from './message'
import { hasHead } from './parts'
import { readFailureFields } from './pam-fields'
import { AUTH, LATER, PamModule } from './pam-module'
import { BARE_TEXTS, FAILURE_TEXTS } from './pam-failure'
import { REFUSAL_TEXTS } from './pam-refusal'

/** What PAM says within an SSH server: its modules, and its library (modules/pam_unix/support.c). */

const MORE = ascii(' more authentication failure')
const TEXTS = new HeadTree([...BARE_TEXTS, ...FAILURE_TEXTS, ...REFUSAL_TEXTS])
const OTHER: FormInfo = { name: '(a module of PAM): …', group: 'neutral' }
const OTHER_NUMBER = numberOf(OTHER)
const LONGEST_NUMBER = 10
const MORE_NAME = 'PAM N more authentication failures; …'

const module = new PamModule()

/** Gives a module's text to the form that it has; any other text of a module says nothing that counts. */
function readText(bytes: Uint8Array, end: number, message: Message): true {
  for (const { head, read, number } of TEXTS.find(bytes, module.text, end)) {
    if (!hasHead(bytes, module.text, end, head)) continue
    if (read(bytes, module.text + head.length, end, message, module)) {
      message.form = number
      return true
    }
    message.reset()
  }
  message.kind = NEUTRAL
  message.form = OTHER_NUMBER
  return true
}

/** `pam_MODULE(SERVICE:PHASE): …`, and `(pam_MODULE) …` of Debian until 2007. */
function prefixed(head: string, isBracketed: boolean): MessageForm {
  return {
    ...OTHER,
    heads: [head],
    read(bytes, start, end, message) {
      return module.read(bytes, start, end, isBracketed) && readText(bytes, end, message)
    },
  }
}

/**
 * Texts of pam_unix behind `prefix`, told by their head at once: the usual prefixes, and none, as Red Hat had it until
 * about 2005, where the program is `sshd(pam_unix)`.
 */
function unix(prefix: string, phase: number): MessageForm[] {
  return BARE_TEXTS.map(({ name, group, heads, read }): MessageForm => {
    return {
      name,
      group,
      heads: heads.map((head) => prefix + head),
      read(bytes, start, end, message) {
        module.setUnix(phase)
        return read(bytes, start, end, message, module)
      },
    }
  })
}

/** `N more authentication failures; …`, at the number: what came after the first of this connection. */
function readMore(bytes: Uint8Array, start: number, end: number, message: Message): boolean {
  const numberEnd = scanTo(bytes, start, Math.min(end, start + LONGEST_NUMBER), SPACE)
  const count = decimal(bytes, start, numberEnd)
  if (count < 0 || !startsWith(bytes, numberEnd, end, MORE)) return false
  message.kind = PAM_MORE
  message.count = count
  return readFailureFields(bytes, numberEnd, end, message, true)
}

/** libpam names itself where no module is at work; Debian and Red Hat did otherwise until about 2007. */
const more: readonly MessageForm[] = [
  { name: MORE_NAME, group: 'attempt', heads: ['PAM ', '(pam_unix) '], read: readMore },
  {
    name: MORE_NAME,
    group: 'attempt',
    heads: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    read: (bytes, start, end, message) => readMore(bytes, start - 1, end, message),
  },
]

/** Messages of PAM. */
export const PAM: readonly MessageForm[] = [
  ...unix('pam_unix(sshd:auth): ', AUTH),
  ...unix('pam_unix(sshd:session): ', LATER),
  ...unix('', AUTH),
  prefixed('pam_', false),
  prefixed('(pam_', true),
  ...more,
  ...neutral('PAM ', 'in openpam_', 'in pam_', 'in od_'),
]

import { E_SECOND_MODULE, NEUTRAL, PAM_FAILURE } from '../../model/evidence'
import type { FormInfo, Message } from './message'
import type { PamModule } from './pam-module'

/**
 * What a module of PAM says, behind its prefix. Of a try several modules can speak: pam_unix is the first, all others are
 * second ones, and the fold takes them together.
 */
export interface PamText extends FormInfo {
  readonly heads: readonly string[]
  readonly read: (bytes: Uint8Array, start: number, end: number, message: Message, module: PamModule) => boolean
}

/** Takes a failure of the try that is under way; U is the client's text unless the module knows better. */
export function fail(message: Message, module: PamModule): void {
  message.kind = PAM_FAILURE
  if (!module.isUnix) message.flags |= E_SECOND_MODULE
}

/** Takes `bytes[start, end)` as the user; false where that is no text. */
export function takeUser(message: Message, start: number, end: number): boolean {
  message.userStart = start
  message.userEnd = end
  return end >= start
}

/** A text that says nothing that counts. */
export function nothing(name: string, heads: readonly string[]): PamText {
  return {
    name,
    group: 'neutral',
    heads,
    read(_bytes, _start, _end, message) {
      message.kind = NEUTRAL
      return true
    },
  }
}

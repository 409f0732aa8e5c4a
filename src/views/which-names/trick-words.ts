import type { NameTrick } from '../../model/summary'

/** What a name tries, in two parts around its address; the second is for names that have one. */
export const TRICK_WORDS: Readonly<Record<NameTrick['trick'], (address: string | null) => string>> = {
  line: (address) =>
    address === null
      ? 'begins a line of its own, which a tool that reads lines would believe'
      : `begins a line of its own: a tool that reads lines would ban ${address} for it`,
  from: (address) => `a tool that reads the first “from” of a line would ban ${address ?? 'another source'} instead`,
  rhost: (address) => `a tool that reads the last “rhost=” of a line would ban ${address ?? 'another source'} instead`,
  accepted: () => 'a tool that looks for “Accepted” would see a log-in',
  failed: () => 'a tool that looks for “Failed” would see another failure',
  words: () => 'holds words that sshd or PAM writes itself',
  control: () => 'holds control characters, which a terminal obeys',
}

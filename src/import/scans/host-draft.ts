import type { HostScan, OsGuess, ScannedPort, ScanTime } from '../../model/scan'

/** A host while its lines or elements are read. */
export interface HostDraft {
  addresses: string[]
  hostNames: string[]
  /** Null: the scan does not know. */
  state: HostScan['state'] | null
  ports: ScannedPort[]
  notShown: { state: string; count: number }[]
  os: OsGuess[]
  osIsExact: boolean
  distance: number | null
  at: ScanTime | null
}

export function newHost(): HostDraft {
  return {
    addresses: [],
    hostNames: [],
    state: null,
    ports: [],
    notShown: [],
    os: [],
    osIsExact: false,
    distance: null,
    at: null,
  }
}

/** The host of a draft, in a scan that took so many seconds; nothing where its state is not known. */
export function hostOf(draft: HostDraft, seconds: number | null): HostScan[] {
  const { state, addresses, hostNames, ...found } = draft
  if (state === null || addresses.length + hostNames.length === 0) return []
  return [{ ...found, state, addresses: [...new Set(addresses)], hostNames: [...new Set(hostNames)], seconds }]
}

/** A whole number that is written in digits, from 0 to `most`; null where the text is none. */
export function countIn(text: string | undefined, most = 4_294_967_295): number | null {
  if (text === undefined || !/^\d{1,10}$/.test(text)) return null
  const count = Number(text)
  return count <= most ? count : null
}

/** Seconds with a fraction or none; null where the text is none. */
export function secondsIn(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,12}(?:\.\d{1,9})?$/.test(text) ? Number(text) : null
}

/** States of ports by nmap's words. */
const STATES: ReadonlySet<string> = new Set([
  'open',
  'closed',
  'filtered',
  'unfiltered',
  'open|filtered',
  'closed|filtered',
])
const PROTOCOLS: ReadonlySet<string> = new Set(['tcp', 'udp', 'sctp'])

export const isState = (word: string) => STATES.has(word)
export const isProtocol = (word: string) => PROTOCOLS.has(word)

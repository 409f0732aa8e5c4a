import type { ScannedPort } from '../../model/scan'
import { countIn, isState } from './host-draft'
import { cutText } from './scan-limits'

/** The head of a table of ports: where its last column begins. */
export interface PortHead {
  /** Characters before the versions; null where there are none. */
  readonly version: number | null
}

const HEAD = /^PORT\s+STATE\s+SERVICE\b/
const ROW = /^(\d{1,5})\/(tcp|udp|sctp)\s+(\S+)(?:\s+(\S+))?(?:\s+(.*))?$/
const NOT_SHOWN = 'Not shown: '
const ALL = /^All \d+ scanned ports on .+ are(?: in ignored states\.|:? )/
const COUNTED = /(\d{1,10}) ([a-z|]{1,20})(?= |,|$)/g
const ALL_OF_ONE = /^All (\d+) scanned ports on .+ are ([a-z|]+)(?: .*)?$/
const OF_SEVERAL = /([a-z|]{1,20}) \((\d{1,10})\)/g

export function portHeadIn(line: string): PortHead | null {
  if (!HEAD.test(line)) return null
  const version = line.indexOf('VERSION')
  return { version: version < 0 ? null : version }
}

/**
 * A row of the table; null where the line is none. What stands behind the service is a version or a reason, or both:
 * the head tells. Without one (a part that somebody copied) it is taken for a version.
 */
export function portIn(line: string, head: PortHead | null): ScannedPort | null {
  const [, digits, protocol, state, service, rest] = ROW.exec(line) ?? []
  const port = countIn(digits, 65_535)
  if (port === null || protocol === undefined || state === undefined || !isState(state)) return null
  const version = (head === null ? rest : head.version === null ? undefined : line.slice(head.version))?.trim()
  return {
    port,
    protocol,
    state,
    service: service === undefined ? null : cutText(service),
    version: version === undefined || version === '' ? null : cutText(version),
  }
}

/**
 * Ports that are counted only: "Not shown: 995 closed tcp ports (reset), 3 filtered tcp ports (no-response)", and where
 * nothing else is there "All 1000 scanned ports on wren (192.0.2.7) are closed (400) or filtered (600)".
 */
export function restIn(line: string): { state: string; count: number }[] {
  if (line.startsWith(NOT_SHOWN)) return known([...line.matchAll(COUNTED)].map(([, count, state]) => [state, count]))
  if (!ALL.test(line)) return []
  const several = [...line.slice(line.indexOf(' are ')).matchAll(OF_SEVERAL)]
  if (several.length > 0) return known(several.map(([, state, count]) => [state, count]))
  const [, count, state] = ALL_OF_ONE.exec(line) ?? []
  return known([[state, count]])
}

function known(pairs: readonly (readonly [state: string | undefined, count: string | undefined])[]) {
  return pairs.flatMap(([state, digits]) => {
    const count = countIn(digits, 65_536 * 3)
    return state === undefined || count === null || !isState(state) ? [] : [{ state, count }]
  })
}

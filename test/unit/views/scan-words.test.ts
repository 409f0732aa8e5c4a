import { expect, it } from 'vitest'
import type { HostScan, ScannedPort } from '../../../src/model/scan'
import { inPortOrder, openPortsText } from '../../../src/views/who/open-ports'
import { notShownSentence, stateSentence, timeNotes } from '../../../src/views/who/scan-words'

const HOST: HostScan = {
  addresses: ['192.0.2.7'],
  hostNames: [],
  state: 'up',
  ports: [],
  notShown: [],
  os: [],
  osIsExact: false,
  distance: 16,
  at: { seconds: Date.UTC(2026, 2, 2, 10) / 1000, isLocal: false },
  seconds: 58.88,
}
const port = (number: number, state: string, protocol = 'tcp'): ScannedPort => ({
  port: number,
  protocol,
  state,
  service: null,
  version: null,
})

it('a cell names three ports, without what goes without saying', () => {
  expect(openPortsText('22/tcp')).toBe('22')
  expect(openPortsText('22/tcp, 53/udp, 80/tcp')).toBe('22, 53/udp, 80')
  expect(openPortsText('22/tcp, 25/tcp, 80/tcp, 443/tcp, 6006/tcp')).toBe('22, 25, 80 +2')
})

it('open ports stand first', () => {
  const ports = [port(80, 'filtered'), port(443, 'open'), port(22, 'closed'), port(25, 'open', 'udp'), port(25, 'open')]
  expect(inPortOrder(ports).map(({ port: number, protocol }) => `${number}/${protocol}`)).toEqual([
    '25/tcp',
    '25/udp',
    '443/tcp',
    '22/tcp',
    '80/tcp',
  ])
})

it('sentences say whose clock it was, and leave out what is not known', () => {
  expect(stateSentence(HOST)).toBe('Up on 2 Mar 2026 10:00 UTC, 16 hops from where nmap ran.')
  expect(timeNotes(HOST)).toEqual(['The whole scan took 58.88 s.'])
  const local = { ...HOST, at: { seconds: Date.UTC(2026, 2, 2, 10) / 1000, isLocal: true }, distance: 1, seconds: 61 }
  expect(stateSentence(local)).toBe('Up on 2 Mar 2026 10:00, 1 hop from where nmap ran.')
  expect(timeNotes(local)).toEqual([
    'The time is that of the clock of the machine that scanned, in its own zone.',
    'The whole scan took 1 min 1 s.',
  ])
  const unknown: HostScan = { ...HOST, state: 'down', at: null, distance: null, seconds: null }
  expect(stateSentence(unknown)).toBe('Down when nmap looked.')
  expect(timeNotes(unknown)).toEqual(['The result does not say when it was.'])
})

it('ports that are only counted are said', () => {
  const notShown = [
    { state: 'closed', count: 1 },
    { state: 'filtered', count: 1500 },
  ]
  expect(notShownSentence(HOST)).toBeNull()
  expect(notShownSentence({ ...HOST, notShown })).toBe('1 is closed, 1,500 filtered.')
  expect(notShownSentence({ ...HOST, notShown, ports: [port(22, 'open')] })).toBe('1 more is closed, 1,500 filtered.')
})

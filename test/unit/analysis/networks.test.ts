import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerAll } from '../../../src/analysis/answers'
import { SourceNetworks } from '../../../src/analysis/source-networks'
import { NO_NETWORK } from '../../../src/geo/network-rows'
import type { Names } from '../../../src/model/attempt-table'
import { NO_FILTER } from '../../../src/model/filter'
import { dataOf, NETWORKS } from './made'

const data = await dataOf(`
  1 Failed password for root from 1.2.3.4 port 1 ssh2
  2 Failed password for root from 101.2.3.4 port 2 ssh2
  3 Failed password for root from 101.9.9.9 port 3 ssh2
  4 Failed password for root from 102.2.3.4 port 4 ssh2
  5 Failed password for root from 2a00:1::7 port 5 ssh2
  6 Failed password for root from 104.2.3.4 port 6 ssh2
  7 Failed password for root from 10.0.0.7 port 7 ssh2
  7 Failed password for root from 10.0.0.7 port 7 ssh2
  8 pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=a.example.net
  9 +60 User eve not allowed because account is locked`)

describe('networks', () => {
  const { networks, sources } = answerAll(data, NO_FILTER)

  it('are sorted by attempts, then by name and AS number, and add up with what is in none', () => {
    expect(networks.map(({ asn, network, attempts, sources }) => [asn, network, attempts, sources])).toEqual([
      [null, null, 5, 3],
      [64500, 'Heron Telecom', 2, 2],
      [64502, 'Wren Telecom', 2, 2],
      [64501, 'Wren Telecom', 1, 1],
    ])
    expect(networks.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
    expect(networks[0]?.share).toBe(0.5)
  })

  it('of one name and as many attempts go by AS number', async () => {
    const even = await dataOf(`
      1 Failed password for root from 101.2.3.4 port 2 ssh2
      2 Failed password for root from 102.2.3.4 port 4 ssh2`)
    expect(answerAll(even, NO_FILTER).networks.map(({ asn }) => asn)).toEqual([64501, 64502])
  })

  it('stand beside each source, but for reserved addresses, names and what nobody announces', () => {
    const of = new Map(sources.map(({ source, asn, network }) => [source, [asn, network]]))
    expect(Object.fromEntries(of)).toEqual({
      '1.2.3.4': [64500, 'Heron Telecom'],
      '101.2.3.4': [64502, 'Wren Telecom'],
      '101.9.9.9': [64502, 'Wren Telecom'],
      '102.2.3.4': [64501, 'Wren Telecom'],
      '2a00:1::7': [64500, 'Heron Telecom'],
      '104.2.3.4': [null, null],
      '10.0.0.7': [null, null],
      'a.example.net': [null, null],
      null: [null, null],
    })
  })
})

describe('SourceNetworks', () => {
  const namesOf = (texts: string[], asked: string[] = []): Names => ({
    ...data.table.sources,
    get length() {
      return texts.length
    },
    text: (id: number) => {
      asked.push(texts[id] ?? '')
      return texts[id] ?? ''
    },
  })

  it('looks at each source once, in any order, as sources come', () => {
    const address = fc.tuple(fc.nat(255), fc.nat(255)).map(([a, b]) => `${a}.2.3.${b}`)
    const ids = fc.array(fc.nat(5000), { maxLength: 60 })
    fc.assert(
      fc.property(fc.array(address, { minLength: 5001, maxLength: 5001 }), ids, (texts, order) => {
        const asked: string[] = []
        const networks = new SourceNetworks(namesOf(texts, asked), NETWORKS)
        const found = [...order, ...order].map((id) => networks.numberOf(id))
        expect(asked).toHaveLength(new Set(order).size)
        expect(found).toEqual([...order, ...order].map((id) => expectedNumber(texts[id] ?? '')))
      }),
      { numRuns: 20 },
    )
  })

  it('knows no network without data', () => {
    const asked: string[] = []
    const networks = new SourceNetworks(namesOf(['1.2.3.4'], asked), null)
    expect([networks.numberOf(0), networks.of(0), networks.size, asked.length]).toEqual([NO_NETWORK, null, 1, 0])
  })
})

/** Networks are numbered by AS number: 64500 is 1. */
function expectedNumber(text: string): number {
  const octet = Number(text.split('.')[0])
  const isReserved = [0, 10, 127].includes(octet) || octet >= 224
  if (isReserved || octet > 102) return NO_NETWORK
  return octet < 101 ? 1 : octet === 101 ? 3 : 2
}

import { describe, expect, it } from 'vitest'
import { leadingNetwork } from '../../../src/views/who/TopNetworks'

const source = (asn: number | null) => ({ source: '192.0.2.1', asn, network: asn === null ? null : `Heron ${asn}` })

describe('whose the largest sources are', () => {
  it('is the network of most of them, of several the one that comes first', () => {
    expect(leadingNetwork([source(1), source(2), source(2)])).toEqual({ asn: 2, network: 'Heron 2', count: 2 })
    expect(leadingNetwork([source(1), source(1), source(1)])?.count).toBe(3)
    expect(leadingNetwork([source(1), source(2), source(3)])).toEqual({ asn: 1, network: 'Heron 1', count: 1 })
  })

  it('is nothing where the largest has none, and no two of the others have one', () => {
    expect(leadingNetwork([source(null), source(2), source(3)])).toBeNull()
    expect(leadingNetwork([source(null), source(2), source(2)])?.asn).toBe(2)
    expect(leadingNetwork([])).toBeNull()
  })
})

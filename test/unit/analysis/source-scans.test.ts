import { describe, expect, it } from 'vitest'
import { Analysis } from '../../../src/analysis/analysis'
import { rowsOf } from '../../../src/analysis/ranked'
import { reportedFiles } from '../../../src/analysis/scan-notes'
import { SourceScans } from '../../../src/analysis/source-scans'
import { summarise } from '../../../src/analysis/summary'
import { columnsOf, queryTable } from '../../../src/analysis/tables'
import { NameKinds } from '../../../src/analysis/name-kinds'
import { SourceNetworks } from '../../../src/analysis/source-networks'
import { SourcePlaces } from '../../../src/analysis/source-places'
import type { FileReport } from '../../../src/model/answers'
import { NORMAL, TEXT, XML } from '../import/nmap'
import { drawn, inputOf, read } from '../import/picture'
import { dataOf, INDEX, NETWORKS } from './made'
import { dataOfRows, SCANS } from './random-log'

const LOG = drawn(`
  1 Failed password for root from 192.0.2.7 port 1 ssh2
  2 Failed password for root from 192.0.2.7 port 2 ssh2
  3 Failed password for root from 2001:db8:0::17 port 3 ssh2
  4 Failed password for root from Heron.example port 4 ssh2
  5 Failed password for root from 203.0.113.9 port 5 ssh2`)

async function dataWith(...results: readonly string[]) {
  const files = results.map((content, i) => inputOf({ name: `${i}.nmap`, content }))
  const log = await read([inputOf({ content: LOG }), ...files])
  const { sources, users } = log.table
  const known = { places: new SourcePlaces(sources, INDEX), networks: new SourceNetworks(sources, NETWORKS) }
  return { ...log, ...known, names: new NameKinds(users) }
}
const notes = (files: readonly FileReport[]) => files.map(({ note }) => note)

describe('port scans', () => {
  it('attach by address however it is written, and by host name', async () => {
    const scans = SourceScans.of(await dataWith(TEXT, NORMAL))
    expect(scans.scanOf('192.0.2.7')?.distance).toBe(16)
    expect(scans.scanOf('::ffff:192.0.2.7')?.distance).toBe(16)
    expect(scans.scanOf('2001:DB8::0017')?.addresses).toEqual(['2001:db8::17'])
    expect(scans.scanOf('HERON.example.')?.distance).toBe(1)
    expect(scans.scanOf('198.51.100.23')?.distance).toBe(1)
    expect(scans.scanOf('203.0.113.9')).toBeNull()
  })

  it('of one host count by their newest, whichever comes last', async () => {
    for (const results of [
      [TEXT, XML],
      [XML, TEXT],
    ]) {
      const data = await dataWith(...results)
      // The XML began ten seconds later.
      expect(SourceScans.of(data).openPortsOf('192.0.2.7')).toEqual(['25/tcp', '993/tcp'])
    }
  })

  it('give the table of sources a column that sorts by how many are open', async () => {
    const analysis = new Analysis(await dataWith(TEXT, NORMAL), {})
    const query = { table: 'sources', search: '', sort: { key: 'openPortCount', descending: true } } as const
    const rows = rowsOf(queryTable(analysis, query)).map((row) => [
      row['source'],
      row['openPorts'],
      row['openPortCount'],
    ])
    expect(rows).toEqual([
      ['192.0.2.7', '22/tcp, 25/tcp, 6006/tcp', 3],
      ['Heron.example', '22/tcp, 443/tcp', 2],
      ['2001:db8:0::17', '', 0],
      ['203.0.113.9', null, null],
    ])
    expect(columnsOf(analysis, 'sources').map(({ key }) => key)).toContain('openPorts')
    const without = new Analysis(await dataOf('1 Failed password for root from 192.0.2.7 port 1 ssh2'), {})
    expect(columnsOf(without, 'sources').map(({ key }) => key)).not.toContain('openPorts')
    expect(rowsOf(queryTable(without, { table: 'sources', search: '', sort: null }))[0]).not.toHaveProperty('openPorts')
  })

  it('are told of in the list of files, and in a summary', async () => {
    const data = await dataWith(TEXT, NORMAL, TEXT.replace('192.0.2.7', 'X.X.X.X'), 'Nmap scan report for\n')
    expect(notes(reportedFiles(data))).toEqual([
      null,
      'nmap result: 1 host, which is among the sources.',
      'nmap result: 3 hosts, 2 of them among the sources. To 1 of them it gives no address, only a name.',
      'nmap result: 1 host, which is not among the sources. It gives the host no address, only a name.',
      null,
    ])
    expect(summarise(new Analysis(data, {}), null).portScans).toEqual({
      sources: 3,
      openPorts: [
        { port: '22/tcp', sources: 2 },
        { port: '25/tcp', sources: 1 },
        { port: '443/tcp', sources: 1 },
        { port: '6006/tcp', sources: 1 },
      ],
      morePorts: 0,
    })
    expect(summarise(new Analysis(await dataWith(), {}), null).portScans).toBeNull()
  })

  it('are the same for a log that grows', () => {
    const data = dataOfRows([])
    expect(SourceScans.of(data)).toBe(SourceScans.of({ ...data }))
    expect(SourceScans.of({ ...data, scanFiles: [...SCANS] }).files).not.toBe(SCANS)
  })
})

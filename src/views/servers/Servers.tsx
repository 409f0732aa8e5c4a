import { useMemo } from 'react'
import { formatCount, formatShare } from '../../base/format'
import { HostTimelines } from '../../charts/HostTimelines'
import type { PickMode } from '../../charts/pick'
import { PlaceBars } from '../../charts/PlaceBars'
import type { ServersSummary } from '../../model/summary'
import { useSession, useSummary } from '../../state/context'
import { useChosen } from '../../state/use-chosen'
import { Caption } from '../../widgets/Caption'
import { useNarrow } from '../../widgets/use-narrow'
import { BY_ATTEMPTS, textOf, valueOf } from '../cells'
import { useCountedNoun } from '../outcome-words'
import { QueryTable } from '../QueryTable'
import { clockWords } from '../times'
import { HOST_COLUMNS, SEVERAL_COLUMNS } from './columns'
import { hostName } from './in-short'
import { placesOf } from './places'
import { ServersAnswer } from './ServersAnswer'

/** Log hosts side by side, and sources that hit several of them; only for logs of several hosts. */
export function Servers() {
  const { servers } = useSummary()
  return servers === null ? null : <SeveralServers servers={servers} />
}

/** How sources that hit several servers come. */
const BY_HOSTS = { key: 'hosts', descending: true }

/** Columns of places that a phone has room for, and that a wide window has. */
const FEW_PLACES = 3
const MANY_PLACES = 8

/** What a click on a server does, whose key is the empty text where the log names none. */
function useHostPick() {
  const session = useSession()
  return (key: string, mode: PickMode) => {
    session.pick('logHosts', key === '' ? null : key, mode)
  }
}

function SeveralServers({ servers }: { readonly servers: ServersSummary }) {
  const session = useSession()
  const selected = useChosen('logHosts')
  const selectedSources = useChosen('sources')
  const pick = useHostPick()
  const { count, several } = servers
  return (
    <>
      <ServersAnswer servers={servers} />
      <SideBySide servers={servers} />
      <QueryTable
        table="logHosts"
        title="Servers"
        note={formatCount(count)}
        columns={HOST_COLUMNS}
        order={BY_ATTEMPTS}
        rowKey={(row) => textOf(row['logHost'])}
        searchLabel="server"
        selected={selected}
        onRowClick={(row, mode) => {
          pick(textOf(row['logHost']), mode)
        }}
      />
      {several.sources === 0 ? null : (
        <>
          <InWhichOrder servers={servers} />
          <QueryTable
            table="severalHosts"
            title="Sources that hit several servers"
            note={formatCount(several.sources)}
            columns={SEVERAL_COLUMNS}
            order={BY_HOSTS}
            rowKey={(row) => textOf(row['source'])}
            searchLabel="address or server"
            selected={selectedSources}
            onRowClick={(row, mode) => {
              session.pick('sources', valueOf(row['source']), mode)
            }}
          />
        </>
      )}
    </>
  )
}

function SideBySide({ servers }: { readonly servers: ServersSummary }) {
  const { assumed } = useSummary()
  const noun = useCountedNoun()
  const selected = useChosen('logHosts')
  const pick = useHostPick()
  const { rows, grid, count } = servers
  const drawn = useMemo(
    () =>
      rows.map(({ logHost, attempts, share, bins }) => ({
        key: logHost ?? '',
        label: hostName(logHost, 40),
        total: attempts,
        note: formatShare(share),
        bins: bins.map((n, at) => ({ start: grid.start + at * grid.binSeconds, values: [n] })),
      })),
    [rows, grid],
  )
  const range = useMemo(() => ({ start: grid.start, end: grid.start + grid.bins * grid.binSeconds }), [grid])
  if (grid.bins === 0) return null
  const named = rows.filter(({ logHost }) => logHost !== null).length
  return (
    <figure className="figure">
      <Caption
        title={named < count ? `The ${formatCount(named)} servers with most ${noun.many}` : 'Server by server'}
        note={`${noun.many} over time, on one scale for all; ${clockWords(assumed.zone)}`}
      />
      <HostTimelines
        rows={drawn}
        binSeconds={grid.binSeconds}
        range={range}
        selected={selected}
        onSelect={pick}
        noun={noun.many}
        label={`${noun.many} over time at each of ${formatCount(rows.length)} servers`}
      />
    </figure>
  )
}

function InWhichOrder({ servers }: { readonly servers: ServersSummary }) {
  const selected = useChosen('logHosts')
  const pick = useHostPick()
  const narrow = useNarrow()
  const { many } = useCountedNoun()
  const { names, rows } = useMemo(
    () => placesOf(servers.several, narrow ? FEW_PLACES : MANY_PLACES),
    [servers.several, narrow],
  )
  return (
    <figure className="figure">
      <Caption
        title="In which order they came"
        note={`sources that hit several servers, by the place of each server in their order of first ${many}`}
      />
      <PlaceBars
        nameHead="Server"
        places={names}
        rows={rows.map(({ logHost, counts }) => ({ key: logHost, label: hostName(logHost, 32), counts }))}
        selected={selected}
        onSelect={pick}
        label="How many sources hit each server first, second and so on"
      />
    </figure>
  )
}

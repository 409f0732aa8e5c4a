import { createSocket } from 'node:dgram'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A stranger's server on this machine: it answers everybody, and remembers who came. */
export interface Sentinel {
  readonly url: string
  readonly wsUrl: string
  /** For `stun:` addresses. */
  readonly udpPort: number
  /** What arrived: paths of requests, and `udp` for a packet. */
  arrivals(): readonly string[]
  close(): void
}

/** Starts one; nothing it hears leaves this machine. */
export async function startSentinel(): Promise<Sentinel> {
  const arrived: string[] = []
  const note = ({ url }: IncomingMessage) => arrived.push(new URL(url ?? '', 'http://x').pathname)
  const web = createServer((request, response) => {
    note(request)
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' })
    response.end('export {}')
  })
  web.on('upgrade', (request: IncomingMessage, socket) => {
    note(request)
    socket.destroy()
  })
  const udp = createSocket('udp4', () => arrived.push('udp'))
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve))
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve))
  const { port } = web.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    wsUrl: `ws://127.0.0.1:${port}`,
    udpPort: udp.address().port,
    arrivals: () => [...arrived],
    close: () => {
      web.closeAllConnections()
      web.close()
      udp.close()
    },
  }
}

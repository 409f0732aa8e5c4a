import { Engine } from './engine'
import { type Alive, live } from './life'
import type { Begin, FromEngine, ToEngine } from './protocol'
import { serveReader } from './reader'
import { serveUnpacker } from './unpacker'

/** What this file uses of a worker's global scope. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ToEngine | Begin>) => void) | null
  postMessage(message: FromEngine | Alive): void
}

const scope = self as unknown as WorkerScope
let engine: Engine | null = null

function post(message: FromEngine | Alive): void {
  scope.postMessage(message)
}

scope.onmessage = ({ data }) => {
  if (data.type !== 'begin') {
    engine?.handle(data)
    return
  }
  live(data.lock, post)
  const { role } = data
  if (role.is === 'engine') engine = new Engine(post, () => performance.now())
  else if (role.is === 'reader') serveReader(role.port)
  else serveUnpacker(role.port)
}

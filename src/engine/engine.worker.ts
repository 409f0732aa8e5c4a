import { Engine } from './engine'
import type { BecomeReader, FromEngine, ToEngine } from './protocol'
import { serveReader } from './reader'

/** What this file uses of a worker's global scope. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ToEngine | BecomeReader>) => void) | null
  postMessage(message: FromEngine): void
}

const scope = self as unknown as WorkerScope
let engine: Engine | null = null

scope.onmessage = ({ data }) => {
  if (data.type === 'become-reader') {
    serveReader(data.port)
    return
  }
  engine ??= new Engine(
    (message) => {
      scope.postMessage(message)
    },
    () => performance.now(),
  )
  engine.handle(data)
}

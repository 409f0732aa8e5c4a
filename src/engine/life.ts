/**
 * How the page learns that a worker has ended. An exception that nothing catches is an `error` event on the page. Of a
 * worker that ends without one (ended by the browser or its tools, by lack of memory where that takes the worker alone)
 * nothing is heard, and the other ends of its ports hear nothing either. So each holds a lock for as long as it lives,
 * which goes to the page when it lives no more (https://www.w3.org/TR/web-locks/#agents). Where there are no locks, as on
 * a page that came by plain HTTP, exceptions alone are heard. Seen in Chromium 156: a worker whose heap is full takes the
 * whole page with it, and nothing in a page can help that.
 */

/** A worker's first words, once its lock is held. */
export interface Alive {
  readonly type: 'alive'
}

/** In a worker: holds the lock until the worker ends; what nothing catches, in promises too, is said to the page. */
export function live(lock: string, post: (message: Alive) => void): void {
  addEventListener('unhandledrejection', ({ reason }) => {
    reportError(reason)
  })
  if (!('locks' in navigator)) return
  const held = navigator.locks.request(lock, () => {
    post({ type: 'alive' })
    return new Promise(() => undefined)
  })
  // Locks can be refused, as where a page may store nothing: exceptions are heard all the same.
  held.catch(() => undefined)
}

/** On the page: calls `onEnd` once, with a reason where there is one, when a worker that runs `live` has ended. */
export function watchLife(worker: Worker, lock: string, onEnd: (reason: string) => void): void {
  let isOver = false
  const end = (reason: string) => {
    if (isOver) return
    isOver = true
    // An exception leaves a worker running, in no state that could be known.
    worker.terminate()
    onEnd(reason)
  }
  worker.addEventListener('error', ({ message }) => {
    end(message)
  })
  worker.addEventListener('messageerror', () => {
    end('a message could not be read')
  })
  worker.addEventListener('message', ({ data }: MessageEvent<{ readonly type: string }>) => {
    if (data.type !== 'alive') return
    const freed = navigator.locks.request(lock, () => {
      end('')
    })
    freed.catch(() => undefined)
  })
}

import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'

/** The site must run under any path. */
export const SUB_PATH = '/some/where/'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

export interface Site {
  /** Address of the page, with its sub-path. */
  readonly url: string
  close(): void
}

/** Serves the files of a folder on this machine only, all under the sub-path; anything else is not found. */
export async function serveSite(folder: string): Promise<Site> {
  const server = createServer((request, response) => {
    void fileAt(folder, request.url ?? '').then((file) => {
      response.writeHead(file === null ? 404 : 200, { 'content-type': file?.type ?? 'text/html' })
      response.end(file?.bytes ?? 'not found')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${SUB_PATH}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function fileAt(folder: string, url: string): Promise<{ type: string; bytes: Buffer } | null> {
  const { pathname } = new URL(url, 'http://localhost')
  if (!pathname.startsWith(SUB_PATH)) return null
  const name = normalize(pathname.slice(SUB_PATH.length) || 'index.html')
  const type = TYPES[extname(name)]
  if (type === undefined || name.startsWith('..') || name.startsWith(sep)) return null
  return readFile(join(folder, name)).then(
    (bytes) => ({ type, bytes }),
    () => null,
  )
}

import xzDecompress, { type XzEmbedded } from 'xz-decompress'

/** Ends when the instance that was asked for last has been made. */
let queue: Promise<unknown> = Promise.resolve()

/**
 * xz-embedded (https://tukaani.org/xz/embedded.html) from the package xz-decompress, with memory of its own: 9 MB for
 * files of the usual levels. The package's stream is not used: it decodes one file at a time, so that an archive in
 * another would wait for itself, and it does not say where data are damaged. The package keeps one instance only, hence
 * they are made one after the other.
 */
export function xzEmbedded(): Promise<XzEmbedded> {
  const made = queue.then(newInstance)
  queue = made.catch(() => undefined)
  return made
}

async function newInstance(): Promise<XzEmbedded> {
  const { XzReadableStream } = xzDecompress
  await XzReadableStream._getModuleInstance()
  return XzReadableStream._moduleInstance.exports
}

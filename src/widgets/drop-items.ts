/**
 * Files out of a drop. Browsers offer three ways, and none works everywhere: `getAsFileSystemHandle` (Chromium; also
 * from file://), `webkitGetAsEntry` (all, but not from file://) and `files` (all, but without folders).
 * https://html.spec.whatwg.org/multipage/dnd.html, https://wicg.github.io/file-system-access/, https://wicg.github.io/entries-api/
 */

/** The parts of a file system handle that are read here. */
export interface FileHandle {
  readonly kind: 'file'
  readonly name: string
  getFile(): Promise<File>
}

export interface FolderHandle {
  readonly kind: 'directory'
  readonly name: string
  values(): AsyncIterable<Handle>
}

export type Handle = FileHandle | FolderHandle

/** The parts of an item that are read here; older and newer browsers lack one or the other. */
export interface DropItem {
  readonly kind: string
  getAsFileSystemHandle?(): Promise<Handle | null>
  webkitGetAsEntry?(): FileSystemEntry | null
}

interface DropData {
  readonly items: ArrayLike<DropItem>
  readonly files: ArrayLike<File>
}

interface Captured {
  readonly handles: readonly Promise<Handle | null>[]
  readonly entries: readonly FileSystemEntry[]
  readonly files: readonly File[]
}

/** The items are gone once the event's handler returns: everything is asked for at once, and awaited later. */
function capture({ items, files }: DropData): Captured {
  const dropped = Array.from(items).filter(({ kind }) => kind === 'file')
  return {
    handles: dropped.flatMap((item) => (item.getAsFileSystemHandle ? [item.getAsFileSystemHandle()] : [])),
    entries: dropped.flatMap((item) => item.webkitGetAsEntry?.() ?? []),
    files: Array.from(files),
  }
}

async function filesOfHandle(handle: Handle): Promise<File[]> {
  if (handle.kind === 'file') return [await handle.getFile()]
  const found: File[] = []
  for await (const child of handle.values()) found.push(...(await filesOfHandle(child)))
  return found
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

async function filesOfEntry(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) {
    return [
      await new Promise<File>((resolve, reject) => {
        entry.file(resolve, reject)
      }),
    ]
  }
  return isFolder(entry) ? filesOfFolder(entry.createReader()) : []
}

/** A reader gives at most a hundred entries a time, and none when it is done. */
async function filesOfFolder(reader: FileSystemDirectoryReader): Promise<File[]> {
  const found: File[] = []
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject)
    })
    if (entries.length === 0) return found
    for (const entry of entries) found.push(...(await filesOfEntry(entry)))
  }
}

async function fromHandles(handles: Captured['handles']): Promise<File[]> {
  const found: File[] = []
  for (const handle of await Promise.all(handles)) if (handle) found.push(...(await filesOfHandle(handle)))
  return found
}

async function fromEntries(entries: Captured['entries']): Promise<File[]> {
  const found: File[] = []
  for (const entry of entries) found.push(...(await filesOfEntry(entry)))
  return found
}

/**
 * All files of a drop, those in folders too. Call it in the event's handler itself. The ways are tried in turn:
 * one that fails or finds nothing gives way to the next.
 */
export async function filesOfDrop(data: DropData): Promise<File[]> {
  const { handles, entries, files } = capture(data)
  for (const way of [() => fromHandles(handles), () => fromEntries(entries)]) {
    const found = await way().catch((): File[] => [])
    if (found.length > 0) return found
  }
  return [...files]
}

/** Saves a text as a file, as the browser saves downloads: nothing is sent anywhere. */
export function saveText(text: string, name: string, mediaType: string): void {
  saveBlob(new Blob([text], { type: mediaType }), name)
}

/** Saves bytes as a file, as the browser saves downloads: nothing is sent anywhere. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has begun to save by then; revoking at once makes some lose it.
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, 60_000)
}

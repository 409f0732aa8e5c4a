/** What macOS puts beside files in an archive, and files that only say how a folder looks. */
export function isHidden(path: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\._[^/]*$|\.DS_Store$)/.test(path)
}

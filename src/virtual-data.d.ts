/** Data sets as the build hands them over, see vite.config.ts. */
declare module 'virtual:data/countries' {
  /** Gzip, as base64. */
  const base64: string
  export default base64
}

declare module 'virtual:data/networks' {
  /** Gzip, as base64. */
  const base64: string
  export default base64
}

declare module 'virtual:data/world' {
  /** JSON text of the projected world map. */
  const json: string
  export default json
}

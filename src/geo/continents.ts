export function continentOf(alpha2: string): string | null {
  return alpha2 === '' ? null : null
}

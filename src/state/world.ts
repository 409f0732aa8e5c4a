import { useEffect, useState } from 'react'
import type { Topology } from 'topojson-specification'

let loading: Promise<Topology> | null = null

/** The world map, projected at build time; parsed once. */
export function loadWorld(): Promise<Topology> {
  loading ??= import('virtual:data/world').then(({ default: json }) => JSON.parse(json) as Topology)
  return loading
}

/** The world map once it is there. */
export function useWorld(): Topology | null {
  const [world, setWorld] = useState<Topology | null>(null)
  useEffect(() => {
    let isShown = true
    void loadWorld().then((topology) => {
      if (isShown) setWorld(topology)
    })
    return () => {
      isShown = false
    }
  }, [])
  return world
}

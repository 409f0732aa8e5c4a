import { KERNEL } from './binary'

type Call = (...args: number[]) => number

/**
 * What the module in `assembly/` exports: see there. Addresses are bytes within its memory; booleans are 0 and 1.
 * https://www.assemblyscript.org/concepts.html#exports
 */
export interface KernelExports {
  readonly memory: WebAssembly.Memory
  readonly heapStart: Call
  readonly saidTable: Call
  readonly begin: Call
  readonly layNames: Call
  readonly intern: Call
  readonly holdsName: Call
  readonly setCounts: Call
  readonly run: Call
  readonly learnHead: Call
  readonly setHead: Call
  readonly setYearlessDate: Call
  readonly learnTemplate: Call
  readonly headHits: Call
  readonly templateHits: Call
  readonly rows: WebAssembly.Global
  readonly lines: WebAssembly.Global
  readonly lineEnd: WebAssembly.Global
  readonly others: WebAssembly.Global
  readonly neutrals: WebAssembly.Global
  readonly repeated: WebAssembly.Global
  readonly leftLine: WebAssembly.Global
  readonly leftKind: WebAssembly.Global
  readonly newestYearless: WebAssembly.Global
  readonly newestHost: WebAssembly.Global
}

let module: WebAssembly.Module | null | undefined

/** A fresh instance; null where WebAssembly, or its 128-bit instructions, can't be had. */
export function kernelInstance(): KernelExports | null {
  if (module === undefined) module = compile()
  if (module === null) return null
  // The exports are those of our own module: test/unit/data/kernel.test.ts builds it from its source.
  return new WebAssembly.Instance(module, {}).exports as unknown as KernelExports
}

function compile(): WebAssembly.Module | null {
  const binary = Uint8Array.from(atob(KERNEL), (char) => char.charCodeAt(0))
  try {
    return new WebAssembly.Module(binary)
  } catch {
    return null
  }
}

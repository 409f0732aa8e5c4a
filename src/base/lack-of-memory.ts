/**
 * Whether an error says that memory could not be had: V8 "Array buffer allocation failed", "Invalid typed array length",
 * "WebAssembly.Memory.grow(): Unable to grow instance memory", "Map maximum size exceeded"; SpiderMonkey and
 * JavaScriptCore "out of memory". A stack that is full is no such error.
 */
export function isLackOfMemory(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (/out of memory|allocation failed/i.test(error.message)) return true
  return error.name === 'RangeError' && /length|size exceeded|grow|memory/i.test(error.message)
}

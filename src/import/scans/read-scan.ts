import type { DamagedData } from '../read/damage'
import type { Layer } from '../read/decompress/decompressor-of'
import type { LogInput } from '../read/log-input'
import { unpacked } from '../read/unpacked'
import type { ScanForm } from './scan-form'
import type { ScanReader, ScanResult } from './scan-reader'
import { TextScanReader } from './text-scan'
import { XmlScanReader } from './xml-scan'

/** How the result of a scan lies in its file. */
export interface ScanSource {
  readonly form: ScanForm
  /** As a TextDecoder calls it. */
  readonly encoding: string
  /** The layers of compression around it, the outermost first. */
  readonly layers: readonly Layer[]
  /** What its bytes lack, where they are known to be cut short. */
  readonly cut: DamagedData | null
}

/**
 * Reads the result of a scan, so far as it goes: what breaks off is told by `failureOf`, and hosts before that count.
 * Stops at `signal` with those that there are.
 */
export async function readScan(
  input: LogInput,
  { form, encoding, layers, cut }: ScanSource,
  failureOf: (error: unknown) => string,
  signal: AbortSignal,
): Promise<ScanResult> {
  const reader = readerOf(form)
  const decoder = new TextDecoder(encoding)
  let failure: string | null = cut?.message ?? null
  try {
    for await (const { bytes } of unpacked(input, layers)) {
      if (signal.aborted || !reader.push(decoder.decode(bytes, { stream: true }))) break
    }
    reader.push(decoder.decode())
  } catch (error) {
    failure = failureOf(error)
  }
  const { hosts, problem } = reader.finish(failure !== null || signal.aborted)
  return { hosts, problem: problem ?? failure }
}

function readerOf(form: ScanForm): ScanReader {
  return form === 'nmap-xml' ? new XmlScanReader() : new TextScanReader()
}

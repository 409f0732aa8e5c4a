import { generateSample } from '../sample/generate-sample'
import { SHOWCASE, SHOWCASE_NAME } from '../sample/showcase'
import type { DroppedFile } from './protocol'

/** The synthetic log, made on the fly. Its modification time is that of its last line, so that its year is right. */
export function sampleFile(): DroppedFile {
  const blocks = [...generateSample(SHOWCASE)].map((block) => block.slice())
  const modified = (SHOWCASE.start + SHOWCASE.days * 86_400) * 1000
  return { blob: new Blob(blocks), name: SHOWCASE_NAME, modified }
}

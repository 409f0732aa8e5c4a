/**
 * Builds src/import/read/decompress/xz-embedded.js: `npx tsx src/data/build-xz.ts`. There is no xz decoder in
 * JavaScript that reads a stream, and the page's policy lets no WebAssembly run. So the decoder of xz-embedded, as the
 * package xz-decompress ships it in WebAssembly, is translated to JavaScript with binaryen's wasm2js.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensure } from '../base/assert'
import { recordOf, writeManifest } from './manifest'
import { readPackageFiles } from './package-source'

const DECODER = { package: 'xz-decompress', version: '0.2.3', file: 'dist/package/xz-decompress.js' }
const TRANSLATOR = { package: 'binaryen', version: '132.0.0', files: ['bin/wasm2js', 'bin/package.json'] }
const TARGET = new URL('../import/read/decompress/xz-embedded.js', import.meta.url)

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions: The above copyright notice and
this permission notice shall be included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED
"AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS
BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`

const HEADER = `/*! xz-embedded by Lasse Collin and Igor Pavlov (public domain, https://tukaani.org/xz/embedded.html), from the
package ${DECODER.package} ${DECODER.version}, which is based on xzwasm (c) Steve Sanderson (MIT licence) and contains
walloc (c) 2020 Igalia, S.L. (MIT licence). MIT licence: ${MIT} */
// Made by src/data/build-xz.ts with ${TRANSLATOR.package} ${TRANSLATOR.version}: not to be changed by hand.
`

/** The WebAssembly module that the package carries as a data URL. */
function moduleIn(script: Uint8Array): Uint8Array {
  const [, base64] = /data:application\/wasm;base64,([A-Za-z0-9+/=]+)/.exec(new TextDecoder().decode(script)) ?? []
  return Buffer.from(ensure(base64, 'a WebAssembly module in the package'), 'base64')
}

/** Translates a WebAssembly module to an ES module with one export: `instantiate`, which makes a new instance. */
function translate(module: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'sshscope-xz-'))
  try {
    const [tool, about] = readPackageFiles(TRANSLATOR.package, TRANSLATOR.version, TRANSLATOR.files)
    writeFileSync(join(folder, 'wasm2js'), ensure(tool, 'wasm2js'))
    writeFileSync(join(folder, 'package.json'), ensure(about, 'the package of wasm2js'))
    writeFileSync(join(folder, 'xz.wasm'), module)
    execFileSync(process.execPath, ['wasm2js', '-Os', 'xz.wasm', '-o', 'xz.js'], { cwd: folder })
    const script = readFileSync(join(folder, 'xz.js'), 'utf8')
    const end = script.indexOf('var retasmFunc = asmFunc(')
    if (end < 0) throw new Error('wasm2js ends its module otherwise than it did')
    return `${script.slice(0, end).trim()}\n\nexport { asmFunc as instantiate }\n`
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const [script] = readPackageFiles(DECODER.package, DECODER.version, [DECODER.file])
const module = moduleIn(ensure(script, DECODER.file))
const translated = HEADER + translate(module)
writeFileSync(TARGET, translated)
const { package: translator, version } = TRANSLATOR
writeManifest('xz', {
  sources: { decoder: DECODER, translator: { package: translator, version } },
  module: recordOf('xz.wasm', module),
  translated: recordOf('xz-embedded.js', new TextEncoder().encode(translated)),
})
process.stdout.write(`xz-embedded.js: ${translated.length} bytes\n`)

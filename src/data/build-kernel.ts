import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/**
 * Compiles the reader's kernel, src/import/kernel/assembly, to WebAssembly and writes it as a text that any build can
 * carry: `npm run kernel`. The result is committed; a test holds it against its source.
 */

const COMPILER = 'node_modules/assemblyscript/bin/asc.js'
const SOURCE = 'src/import/kernel/assembly/index.ts'
const TARGET = 'src/import/kernel/binary.ts'
/** https://www.assemblyscript.org/compiler.html#compiler-options */
const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--use', 'abort=']

/** The compiled module; throws with the compiler's words. */
export function compileKernel(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'kernel-'))
  const out = join(folder, 'kernel.wasm')
  try {
    execFileSync(process.execPath, [COMPILER, SOURCE, '--outFile', out, ...OPTIONS], { stdio: 'pipe' })
    return readFileSync(out)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The module as the source file that carries it. */
function asText(module: Uint8Array): string {
  const text = Buffer.from(module).toString('base64')
  return `/** The module of assembly/, made by \`npm run kernel\`: base64. */\nexport const KERNEL =\n  '${text}'\n`
}

if (basename(process.argv[1] ?? '') === basename(import.meta.filename)) writeFileSync(TARGET, asText(compileKernel()))

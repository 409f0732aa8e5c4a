import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'

/**
 * Data sets that travel with the page, as text: in dist/ each is a script chunk of its own, in the single file an
 * inert block that is decoded when needed. Nothing is ever fetched.
 */
const DATA_SETS: Record<string, () => string> = {
  countries: () => readFileSync('src/data/countries.bin.gz').toString('base64'),
  networks: () => readFileSync('src/data/networks.bin.gz').toString('base64'),
  world: () => readFileSync('src/data/world.json', 'utf8'),
}
const PREFIX = 'virtual:data/'

function dataSets(isSingle: boolean): Plugin {
  return {
    name: 'data-sets',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      const name = id.startsWith(`\0${PREFIX}`) ? id.slice(PREFIX.length + 1) : ''
      const read = DATA_SETS[name]
      if (read === undefined) return undefined
      if (isSingle) return `export default document.getElementById(${JSON.stringify(`data-${name}`)}).textContent`
      return `export default ${JSON.stringify(read())}`
    },
    transformIndexHtml() {
      if (!isSingle) return []
      return Object.entries(DATA_SETS).map(([name, read]) => ({
        tag: 'script',
        attrs: { type: 'text/plain', id: `data-${name}` },
        children: read(),
        injectTo: 'body' as const,
      }))
    },
  }
}

/** The licence texts of all that ships in the page: the libraries of package.json and theirs in turn. */
function licenceTexts(): string {
  const seen = new Set<string>()
  const visit = (name: string) => {
    const folder = `node_modules/${name}`
    if (seen.has(name) || !existsSync(folder)) return
    seen.add(name)
    const about = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { dependencies?: object }
    for (const next of Object.keys(about.dependencies ?? {})) visit(next)
  }
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object }
  for (const name of Object.keys(own.dependencies)) visit(name)
  const textOf = (name: string) => {
    const file = readdirSync(`node_modules/${name}`).find((each) => /^licen[cs]e/i.test(each))
    const text = file === undefined ? statedLicence(name) : readFileSync(`node_modules/${name}/${file}`, 'utf8')
    return `${name}\n\n${text.trim()}\n`
  }
  return [...seen]
    .sort()
    .map(textOf)
    .join(`\n${'-'.repeat(80)}\n`)
}

/**
 * The licence under which a package without a licence text says it is: MIT's with the notice its script begins with, or
 * ISC's with its author.
 */
function statedLicence(name: string): string {
  const folder = `node_modules/${name}`
  const about = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    license?: string
    main?: string
    author?: string
  }
  if (about.license === 'ISC') return `Copyright ${about.author ?? 'its authors'}\n\n${ISC}`
  if (about.license !== 'MIT') return ''
  const [, notice = ''] = /^\/\*!([^]*?)\*\//.exec(readFileSync(`${folder}/${about.main ?? 'index.js'}`, 'utf8')) ?? []
  return `${notice.replaceAll(/^ *\* */gm, '')}\n${readFileSync('LICENSE', 'utf8').replace(/^Copyright.*\n\n/m, '')}`
}

/** https://spdx.org/licenses/ISC.html */
const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`

/** Ships the licence texts: as a file beside the page, or as an inert block in the single file. */
function licences(isSingle: boolean): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle() {
      if (!isSingle) this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licenceTexts() })
    },
    transformIndexHtml() {
      if (!isSingle) return []
      const children = licenceTexts().replaceAll('</', '< /')
      return [{ tag: 'script', attrs: { type: 'text/plain', id: 'licences' }, children, injectTo: 'body' as const }]
    },
  }
}

/**
 * The policy that makes "nothing is uploaded" the browser's promise: no connect-src at all. Scripts and styles are
 * the site's own, or in the single file those with the hashes of what stands in it. WebAssembly may be compiled, since
 * the reader of xz is in it; it can reach nothing that its page doesn't hand to it. Workers are made from blobs, since a
 * worker loaded from a URL would not inherit the policy.
 */
function contentPolicy(isSingle: boolean): Plugin {
  const hashes = (html: string, tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}(?![^>]*text/plain)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))]
      .map(([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`)
      .join(' ')
  return {
    name: 'content-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') return
        const html = String(page.source)
        const [scripts, styles] = isSingle ? [hashes(html, 'script'), hashes(html, 'style')] : ["'self'", "'self'"]
        const policy = [
          "default-src 'none'",
          `script-src ${scripts} 'wasm-unsafe-eval'`,
          `style-src ${styles}`,
          'img-src data:',
          'worker-src blob:',
          "base-uri 'none'",
          "form-action 'none'",
        ].join('; ')
        page.source = html.replace(
          '<head>',
          `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        )
        if (isSingle) page.fileName = 'sshscope.html'
      },
    },
  }
}

export default defineConfig(({ mode }) => {
  const isSingle = mode === 'single'
  return {
    base: './',
    plugins: [
      react(),
      dataSets(isSingle),
      licences(isSingle),
      ...(isSingle ? [viteSingleFile()] : []),
      contentPolicy(isSingle),
    ],
    worker: {
      format: 'iife' as const,
      // The public suffix list is one long string, which would stand wherever it is compared.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
    build: {
      emptyOutDir: !isSingle,
      copyPublicDir: !isSingle,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 3000,
      ...(isSingle ? { assetsInlineLimit: 1e8 } : {}),
    },
  }
})

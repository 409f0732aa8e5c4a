import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensure } from '../base/assert'
import { recordOf } from './manifest'
import type { RangeSource } from './sources'

/**
 * Fetches one version of an npm package with npm's own client into a temporary folder, and returns files of it.
 * Nothing is installed and no script of the package runs. Throws what npm or tar says when that fails.
 */
function readPackageFiles(name: string, version: string, files: readonly string[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'sshscope-data-'))
  try {
    const answer = execFileSync('npm', ['pack', `${name}@${version}`, '--silent'], { cwd: folder, encoding: 'utf8' })
    const tarball = ensure(answer.trim().split('\n').at(-1), `name of a tarball from npm pack ${name}`)
    execFileSync('tar', ['-xzf', tarball], { cwd: folder })
    return files.map((file) => readFileSync(join(folder, 'package', file)))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The ISO 8601 date in a version such as `2.3.2026061719`, whose last part is year, month, day and hour. */
function dateOfVersion(version: string): string {
  const match = /\.(\d{4})(\d{2})(\d{2})\d{2}$/.exec(version)
  if (match === null) throw new Error(`the version ${version} holds no date`)
  return match.slice(1).join('-')
}

/** The texts of both files of a source, and what the manifest says of it. */
export function readSource(source: RangeSource) {
  const [ipv4, ipv6] = readPackageFiles(source.package, source.version, [source.ipv4, source.ipv6])
  if (ipv4 === undefined || ipv6 === undefined) throw new Error(`${source.package} has not both files`)
  const text = new TextDecoder()
  return {
    ipv4: text.decode(ipv4),
    ipv6: text.decode(ipv6),
    record: {
      ...source,
      date: dateOfVersion(source.version),
      ipv4: recordOf(source.ipv4, ipv4),
      ipv6: recordOf(source.ipv6, ipv6),
    },
  }
}

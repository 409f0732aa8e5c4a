import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'

/**
 * `tsx test/side-by-side.ts SCRIPT…`: runs scripts of package.json that need nothing of each other, in this order, as many
 * at once as there are cores. What each prints comes when it has ended, whole. Fails where one of them does.
 */

interface Ran {
  readonly script: string
  readonly hasPassed: boolean
  readonly out: string
  readonly seconds: number
}

function run(script: string): Promise<Ran> {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const isWindows = process.platform === 'win32'
    const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'], shell: isWindows })
    let out = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (out += text))
    }
    child.on('error', reject)
    child.on('close', (status) => {
      resolve({ script, hasPassed: status === 0, out, seconds: (performance.now() - start) / 1000 })
    })
  })
}

/** Takes one script after the other from those that are left, and says how each went; whether all have passed. */
async function work(left: string[]): Promise<boolean> {
  let haveAllPassed = true
  for (let script = left.shift(); script !== undefined; script = left.shift()) {
    const { hasPassed, out, seconds } = await run(script)
    haveAllPassed &&= hasPassed
    process.stdout.write(`==> ${script} has ${hasPassed ? 'passed' : 'FAILED'} (${seconds.toFixed(0)} s)\n${out}`)
  }
  return haveAllPassed
}

const scripts = process.argv.slice(2)
const passed = await Promise.all(Array.from({ length: availableParallelism() }, () => work(scripts)))
if (passed.includes(false)) process.exitCode = 1

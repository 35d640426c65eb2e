// Puts Node and npm from the npm registry where the Maven plugin looks for them, so that nothing is fetched
// from the vendor's site. Where the registry has no such package the plugin downloads as it is used to.
// Usage: node place-node.mjs <node version> <npm version>
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [nodeVersion, npmVersion] = process.argv.slice(2)
const frontend = dirname(dirname(fileURLToPath(import.meta.url)))
const home = join(frontend, 'node')
const windows = process.platform === 'win32'
const binary = windows ? 'node.exe' : 'node'

function isPlaced() {
  try {
    const node = execFileSync(join(home, binary), ['--version'], { encoding: 'utf8' }).trim()
    const npm = JSON.parse(readFileSync(join(home, 'node_modules/npm/package.json'), 'utf8')).version
    return node === `v${nodeVersion}` && npm === npmVersion
  } catch {
    return false
  }
}

function place() {
  const scratch = join(frontend, 'target', 'node-from-npm')
  rmSync(scratch, { recursive: true, force: true })
  mkdirSync(scratch, { recursive: true })
  const platform = windows ? 'win' : process.platform
  const name = `node-${platform}-${process.arch}`
  execFileSync(
    'npm',
    [
      'install',
      '--prefix',
      scratch,
      '--no-save',
      '--no-package-lock',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      `${name}@${nodeVersion}`,
      `npm@${npmVersion}`,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], shell: windows },
  )
  rmSync(home, { recursive: true, force: true })
  mkdirSync(join(home, 'node_modules'), { recursive: true })
  const found = [join(scratch, 'node_modules', name, 'bin', binary), join(scratch, 'node_modules', name, binary)]
  cpSync(
    found.find((path) => existsSync(path)),
    join(home, binary),
  )
  renameSync(join(scratch, 'node_modules', 'npm'), join(home, 'node_modules', 'npm'))
  rmSync(scratch, { recursive: true, force: true })
}

if (!isPlaced()) {
  try {
    place()
    console.log(`Node ${nodeVersion} and npm ${npmVersion} placed from the npm registry`)
  } catch (refused) {
    rmSync(home, { recursive: true, force: true })
    console.log(
      `Node ${nodeVersion} is not in the npm registry for this machine (${refused.message.split('\n')[0]}); the Maven plugin downloads it`,
    )
  }
}

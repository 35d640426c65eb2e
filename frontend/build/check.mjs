// Everything that is looked at without a browser: the unit tests beside format, types, rules of style and diagrams, which each keep one
// processor busy. What each says is printed when it ends; the first that fails is enough to fail.
import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const frontend = dirname(dirname(fileURLToPath(import.meta.url)))

/** Runs these scripts of the package one after the other until one fails; gives whether all went well. */
async function row(scripts) {
  for (const script of scripts) {
    if (!(await run(script))) return false
  }
  return true
}

function run(script) {
  const npm = process.env.npm_execpath
  const child = npm
    ? spawn(process.execPath, [npm, 'run', script], { cwd: frontend })
    : spawn('npm', ['run', script], { cwd: frontend, shell: process.platform === 'win32' })
  const said = []
  child.stdout.on('data', (bytes) => said.push(bytes))
  child.stderr.on('data', (bytes) => said.push(bytes))
  return new Promise((ended) =>
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said))
      ended(code === 0)
    }),
  )
}

const well = await Promise.all([row(['test']), row(['format:check', 'typecheck', 'lint', 'lint:diagrams'])])
process.exitCode = well.every(Boolean) ? 0 : 1

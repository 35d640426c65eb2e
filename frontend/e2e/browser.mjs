// Finds the Chromium that drives the browser tests, with its Japanese locale and a Japanese font.
// Where something is missing: root on Debian installs it, anybody else is told the line to type.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const PACKAGES = ['chromium', 'chromium-l10n', 'fonts-noto-cjk']
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The path of Chromium, or undefined. CHROMIUM_PATH goes before the usual places. */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...PLACES].find((path) => path && existsSync(path))
}

const onDebian = () => existsSync('/usr/bin/dpkg-query') && existsSync('/usr/bin/apt-get')

function missingPackages() {
  if (process.env.CHROMIUM_PATH || !onDebian()) return findChromium() ? [] : PACKAGES
  if (findChromium() && findChromium() !== '/usr/bin/chromium') return []
  return PACKAGES.filter((name) => {
    const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], { encoding: 'utf8' })
    return stdout !== 'installed'
  })
}

/** Makes sure that the browser is there, or ends with the line to type. */
export function provideBrowser() {
  const missing = missingPackages()
  if (missing.length === 0) return
  if (onDebian() && process.getuid?.() === 0) {
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    execFileSync('apt-get', ['update', '-q'], options)
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], options)
    return
  }
  console.error(
    onDebian()
      ? `The browser tests need: sudo apt-get update && sudo apt-get install -y ${missing.join(' ')}`
      : 'The browser tests need Chromium and a Japanese font; name the browser with CHROMIUM_PATH=/path/to/chromium',
  )
  process.exit(1)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) provideBrowser()

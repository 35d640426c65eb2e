// What Maven needs of the front end: dependencies, types of the API, the built pages. Each only when its inputs changed.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const frontend = dirname(dirname(fileURLToPath(import.meta.url)))
const windows = process.platform === 'win32'

const filesOf = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesOf(join(path, name)))
    : [path]

function fingerprint(inputs) {
  const hash = createHash('sha256')
  for (const file of inputs
    .map((name) => join(frontend, name))
    .filter(existsSync)
    .flatMap(filesOf)) {
    hash.update(file.slice(frontend.length)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Runs npm with these arguments; gives what it prints where that is wanted. */
const npm = (command, stdout = 'inherit') =>
  execFileSync(
    process.env.npm_execpath ? process.execPath : 'npm',
    [...(process.env.npm_execpath ? [process.env.npm_execpath] : []), ...command],
    { cwd: frontend, stdio: ['inherit', stdout, 'inherit'], shell: windows && !process.env.npm_execpath },
  )

/** Runs the npm command, whose print becomes the output where that is wanted, unless the output exists and was made from the same inputs. */
function step(command, inputs, output, stampFile, printed = false) {
  const stamp = fingerprint(inputs)
  if (existsSync(join(frontend, output)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  if (printed) {
    mkdirSync(dirname(join(frontend, output)), { recursive: true })
    writeFileSync(join(frontend, output), npm(command, 'pipe'))
  } else {
    npm(command)
  }
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, stamp)
}

const lock = ['package.json', 'package-lock.json', '.npmrc']
const config = ['vite.config.ts', 'tsconfig.json', 'index.html', 'public']

step(['ci'], lock, 'node_modules/vite', join(frontend, 'node_modules/.todoke-installed'))
step(['run', 'generate'], [...lock, 'openapi.json'], 'src/lib/api-types.ts', join(frontend, 'target/generated.sha256'))
step(
  ['run', 'build'],
  [...lock, ...config, 'openapi.json', 'src'],
  'target/classes/static/index.html',
  join(frontend, 'target/built.sha256'),
)
// Typefaces of the papers that the backend sets, each with its licence.
for (const [source, target] of [
  ['biz-udmincho/400Regular/BIZUDMincho_400Regular.ttf', 'BIZUDMincho-Regular.ttf'],
  ['biz-udmincho/LICENSE_FONT', 'BIZUDMincho-LICENSE.txt'],
  ['noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf', 'NotoSerifJP-Regular.ttf'],
  ['noto-serif-jp/LICENSE_FONT', 'NotoSerifJP-LICENSE.txt'],
]) {
  mkdirSync(join(frontend, 'target/classes/typefaces'), { recursive: true })
  copyFileSync(
    join(frontend, 'node_modules/@expo-google-fonts', source),
    join(frontend, 'target/classes/typefaces', target),
  )
}
// What the pages are made of, beside the list of the backend in the jar.
step(
  ['sbom', '--package-lock-only', '--omit', 'dev', '--sbom-format', 'cyclonedx'],
  lock,
  'target/classes/META-INF/sbom/frontend.cdx.json',
  join(frontend, 'target/sbom.sha256'),
  true,
)

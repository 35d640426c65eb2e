import { describe, expect, it } from 'vitest'
import { SHARED as LISTED } from '../../build/shared-parts.js'

const SHARED: Record<string, string[] | undefined> = LISTED

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', { eager: true, query: '?raw', import: 'default' })
const files = new Map(
  Object.entries(sources).map(([path, source]) => [
    path.startsWith('./') ? `app/${path.slice(2)}` : path.slice(3),
    source,
  ]),
)

/** What a file imports, of ours: `ui/button` for `@/ui/button` and for `./button` beside it. */
function importsOf(file: string, source: string): string[] {
  const folder = file.split('/').slice(0, -1)
  return [...source.matchAll(/^(?:import|export)\b[^']*?(?:from )?'([^']+)'/gm)].flatMap(([, name]) => {
    if (!name!.startsWith('.') && !name!.startsWith('@/')) return []
    const parts = name!.startsWith('@/')
      ? name!.slice(2).split('/')
      : name!
          .split('/')
          .reduce<string[]>((at, part) => (part === '.' ? at : part === '..' ? at.slice(0, -1) : [...at, part]), folder)
    const found = ['.ts', '.tsx', ''].map((end) => parts.join('/') + end).find((path) => files.has(path))
    return found ? [found] : []
  })
}

const imports = new Map([...files].map(([file, source]) => [file, importsOf(file, source)]))

/** The circles of arrows, each from where it was entered. */
function circlesOf(arrows: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = []
  const done = new Set<string>()
  function walk(file: string, way: string[]) {
    const at = way.indexOf(file)
    if (at >= 0) return void found.push([...way.slice(at), file])
    if (done.has(file)) return
    arrows.get(file)?.forEach((next) => walk(next, [...way, file]))
    done.add(file)
  }
  for (const file of arrows.keys()) walk(file, [])
  return found
}

describe('the imports of the front end', () => {
  it('make no circle', () => {
    expect([...imports.values()].flat().length).toBeGreaterThan(1000)
    expect(circlesOf(imports)).toEqual([])
  })

  const feature = (file: string) => /^features\/([^/]+)\//.exec(file)?.[1]
  const crossing = [...imports]
    .flatMap(([file, names]) => names.map((name) => ({ file, name, from: feature(file), to: feature(name) })))
    .filter(({ file, from, to }) => to !== undefined && from !== to && !file.startsWith('app/'))

  it('take of another feature only the parts that it shares, where that is listed, and no feature back through others', () => {
    expect(
      crossing.filter(
        ({ name, from, to }) => !from || !name.startsWith(`features/${to}/parts/`) || !SHARED[to!]?.includes(from),
      ),
    ).toEqual([])
    expect(circlesOf(new Map(Object.entries(LISTED)))).toEqual([])
  })

  it('use every arrow that the list of shared parts allows, so that an unused one is taken out of it', () => {
    const unused = Object.entries(LISTED).flatMap(([to, froms]) =>
      froms
        .filter((from) => !crossing.some((one) => one.from === from && one.to === to))
        .map((from) => `${from} no longer uses parts of ${to}`),
    )
    expect(unused).toEqual([])
  })

  it('find a circle, whichever file it is entered by', () => {
    expect(
      circlesOf(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual([['b', 'c', 'b']])
  })

  it('know in the kit no word of a feature', () => {
    const features = new Set([...files.keys()].flatMap((file) => /^features\/([^/]+)\//.exec(file)?.[1] ?? []))
    const said = [...files]
      .filter(([file]) => file.startsWith('ui/') && !file.includes('.test.'))
      .flatMap(([file, source]) =>
        [...source.matchAll(/['`](\w+)\.[a-zA-Z]/g)]
          .filter(([, name]) => features.has(name!))
          .map(([, name]) => `${file}: ${name}`),
      )

    expect(said).toEqual([])
  })
})
